package dk.inddrag.examples.terminal.screen;

/** Takes out of a text what would steer a terminal: escape sequences, other control characters, reversed writing. */
public final class SafeText {
    private static final int ESCAPE = 0x1b;
    private static final int C1_CSI = 0x9b;

    private SafeText() {}

    /** Returns the text with line breaks and no other control characters; a tab becomes a space. */
    public static String of(String text) {
        if (text.chars().noneMatch(c -> c != '\n' && isUnsafe(c))) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ESCAPE || c == C1_CSI) {
                i = afterSequence(text, i);
                continue;
            }
            if (c == '\n' || !isUnsafe(c)) {
                safe.append(c);
            } else if (c == '\t') {
                safe.append(' ');
            }
            i++;
        }
        return safe.toString();
    }

    private static int afterSequence(String text, int start) {
        int i = start + 1;
        boolean csi = text.charAt(start) == C1_CSI;
        if (!csi && i < text.length() && text.charAt(i) == '[') {
            csi = true;
            i++;
        }
        if (csi) {
            while (i < text.length() && text.charAt(i) >= 0x20 && text.charAt(i) < 0x40) {
                i++;
            }
            // The final letter belongs to the sequence; anything else is text again.
            return i < text.length() && text.charAt(i) >= 0x40 && text.charAt(i) < 0x7f ? i + 1 : i;
        }
        return i;
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }
}
