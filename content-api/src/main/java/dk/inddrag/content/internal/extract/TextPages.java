package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain text as a page: each line is a block. Lines at the head that begin with # say where the text is from. */
public final class TextPages {
    private static final int LONGEST_HEADING = 90;
    private static final String SOURCE = "# source:";

    private TextPages() {}

    /** The page of a text; the address is that of its head if it names one. */
    public static Page of(String text, Optional<URI> given) {
        List<Block> blocks = new ArrayList<>();
        Optional<URI> address = given;
        boolean head = true;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int from = start;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (head && from < to && text.charAt(from) == '#') {
                if (text.startsWith(SOURCE, from)) {
                    address = Addresses.parse(
                            text.substring(from + SOURCE.length(), to).trim());
                }
            } else if (from < to) {
                head = false;
                blocks.add(block(text, from, to));
            }
            start = end + 1;
        }
        return new Page(
                text, blocks, List.of(), new Page.Head(address, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }

    private static Block block(String text, int from, int to) {
        char first = text.charAt(from);
        if (first == '•'
                || ((first == '-' || first == '*' || first == '·') && to - from > 2 && text.charAt(from + 1) == ' ')) {
            int start = from + 1;
            while (start < to && isBlank(text.charAt(start))) {
                start++;
            }
            return new Block(start, to, Block.Kind.ITEM, false);
        }
        return new Block(from, to, isHeading(text, from, to) ? Block.Kind.HEADING : Block.Kind.TEXT, false);
    }

    /** Short, begins like a sentence and does not end like one. */
    static boolean isHeading(CharSequence text, int from, int to) {
        char last = text.charAt(to - 1);
        return to - from <= LONGEST_HEADING
                && last != '.'
                && last != '!'
                && last != ','
                && last != ';'
                && !isRow(text, from, to)
                && !Character.isLowerCase(text.charAt(from))
                && !Character.isDigit(text.charAt(from));
    }

    /** A label with its value in one line is no heading. */
    private static boolean isRow(CharSequence text, int from, int to) {
        boolean colon = false;
        for (int i = from; i < to - 1; i++) {
            colon |= text.charAt(i) == ':' && text.charAt(i + 1) == ' ';
            if (colon && Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return colon && Character.isDigit(text.charAt(to - 1));
    }
}
