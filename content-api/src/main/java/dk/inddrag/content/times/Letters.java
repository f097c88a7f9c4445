package dk.inddrag.content.times;

/** The folding of letters that the lexicon is written in: small letters, with ae, oe and aa for the Danish ones. */
final class Letters {

    private static final char COMBINING_RING = '\u030A';

    private Letters() {}

    /** Folds the characters from {@code start} to {@code end} (exclusive), the same in every locale. */
    static String fold(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start + 2);
        for (int at = start; at < end; at++) {
            char letter = Character.toLowerCase(text.charAt(at));
            switch (letter) {
                case 'æ', 'ä' -> folded.append("ae");
                case 'ø', 'ö' -> folded.append("oe");
                case 'å' -> folded.append("aa");
                case 'é', 'è', 'ê' -> folded.append('e');
                case 'ü' -> folded.append('u');
                case COMBINING_RING -> folded.append('a');
                default -> {
                    if (Character.isLetter(letter)) {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString();
    }
}
