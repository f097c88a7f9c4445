package dk.inddrag.content.words;

/** Where a word ends. */
final class WordBounds {
    private WordBounds() {}

    /** The end of the word that starts at a letter or digit, exclusive. */
    static int end(String text, int start) {
        int length = text.length();
        int end = start;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            if (Folding.isPlain(c)) {
                i++;
                end = i;
                continue;
            }
            int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            int next = i + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                end = next;
            } else if (!Folding.isSilent(codePoint) && !(Folding.isApostrophe(c) && i == end)) {
                break;
            } else if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                end = next;
            }
            i = next;
        }
        return end;
    }

    /** Whether a hyphen follows that belongs to the word because nothing is joined to it. */
    static boolean hangs(String text, int end) {
        return end + 1 < text.length()
                && Folding.isHyphen(text.charAt(end))
                && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == ',' || text.charAt(end + 1) == '/');
    }
}
