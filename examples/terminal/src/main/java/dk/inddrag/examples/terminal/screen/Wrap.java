package dk.inddrag.examples.terminal.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at its spaces. A word longer than a line is left whole, so that an address can be copied, and the
 * spaces that a paragraph begins with stand before all its lines.
 */
final class Wrap {
    private Wrap() {}

    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, columns, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int columns, List<String> lines) {
        String text = paragraph.strip();
        String indent = " ".repeat(paragraph.indexOf(text));
        StringBuilder line = new StringBuilder(indent);
        int room = columns - indent.length();
        int used = 0;
        for (String word : text.split(" +", -1)) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > room) {
                lines.add(line.toString());
                line.setLength(indent.length());
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
    }
}
