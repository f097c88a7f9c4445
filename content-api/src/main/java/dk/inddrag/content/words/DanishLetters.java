package dk.inddrag.content.words;

/** Gives folded words their Danish letters back. */
final class DanishLetters {
    private DanishLetters() {}

    /** The word in Danish letters, if it was typed without them. */
    static String unfoldAsTyped(String text, String folded) {
        return text.length() == folded.length() && text.equalsIgnoreCase(folded) ? unfold(folded) : text;
    }

    /** A folded text in Danish letters: {@code aa}, {@code ae} and {@code oe} are taken for å, æ and ø. */
    static String unfold(String folded) {
        int last = folded.length() - 1;
        for (int i = 0; i < last; i++) {
            if (danish(folded, i) != 0) {
                return unfold(folded, i);
            }
        }
        return folded;
    }

    private static String unfold(String folded, int start) {
        StringBuilder unfolded = new StringBuilder(folded.length()).append(folded, 0, start);
        for (int i = start; i < folded.length(); i++) {
            char letter = danish(folded, i);
            if (letter == 0) {
                unfolded.append(folded.charAt(i));
            } else {
                unfolded.append(letter);
                i++;
            }
        }
        return unfolded.toString();
    }

    /** The Danish letter that two letters stand for, or 0. */
    private static char danish(String folded, int at) {
        char first = folded.charAt(at);
        if ((first != 'a' && first != 'o') || at + 1 == folded.length()) {
            return 0;
        }
        char second = folded.charAt(at + 1);
        if (second == 'e') {
            return first == 'a' ? 'æ' : 'ø';
        }
        return first == 'a' && second == 'a' ? 'å' : 0;
    }
}
