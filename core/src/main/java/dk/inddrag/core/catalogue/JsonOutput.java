package dk.inddrag.core.catalogue;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON so that people can read it and so that there is one way only: an object or list stands on one line where
 * it fits, else each of its parts stands on a line of its own, two spaces further in.
 */
final class JsonOutput {

    /** The last column of a line, the comma not counted. */
    private static final int WIDTH = 100;

    private static final String HEX = "0123456789abcdef";

    private final Appendable out;

    JsonOutput(Appendable out) {
        this.out = out;
    }

    /** Writes a piece that begins after so many columns, on a line that is indented so far. */
    void write(Json json, int column, int indent) throws IOException {
        StringBuilder line = new StringBuilder();
        if (fits(json, line, WIDTH - column) || !canSpread(json)) {
            out.append(line);
        } else if (json instanceof Json.Fields fields) {
            out.append('{');
            Iterator<Map.Entry<String, Json>> each = fields.byName().entrySet().iterator();
            while (each.hasNext()) {
                field(each.next(), indent + 2);
                out.append(each.hasNext() ? "," : "");
            }
            newLine(indent).append('}');
        } else if (json instanceof Json.Items items) {
            out.append('[');
            Iterator<Json> each = items.all().iterator();
            while (each.hasNext()) {
                newLine(indent + 2);
                write(each.next(), indent + 2, indent + 2);
                out.append(each.hasNext() ? "," : "");
            }
            newLine(indent).append(']');
        }
    }

    private void field(Map.Entry<String, Json> field, int indent) throws IOException {
        newLine(indent);
        StringBuilder name = new StringBuilder();
        quoted(field.getKey(), name);
        name.append(": ");
        out.append(name);
        write(field.getValue(), indent + name.length(), indent);
    }

    Appendable newLine(int indent) throws IOException {
        return out.append('\n').append(" ".repeat(indent));
    }

    /** Whether a piece can be spread over several lines. */
    private static boolean canSpread(Json json) {
        return (json instanceof Json.Fields fields && !fields.byName().isEmpty())
                || (json instanceof Json.Items items && !items.all().isEmpty());
    }

    /** Adds a piece to a line as long as there is room, and tells whether there was. */
    private static boolean fits(Json json, StringBuilder line, int room) {
        if (json instanceof Json.Fields fields) {
            return fits(fields, line, room);
        }
        if (json instanceof Json.Items items) {
            return fits(items, line, room);
        }
        if (json instanceof Json.Text text) {
            quoted(text.value(), line);
        } else if (json instanceof Json.Numeral number) {
            line.append(number.written());
        } else if (json instanceof Json.Word word) {
            line.append(CommonJson.written(word));
        }
        return line.length() <= room;
    }

    private static boolean fits(Json.Fields fields, StringBuilder line, int room) {
        String before = "{ ";
        for (Map.Entry<String, Json> field : fields.byName().entrySet()) {
            line.append(before);
            quoted(field.getKey(), line);
            line.append(": ");
            if (!fits(field.getValue(), line, room)) {
                return false;
            }
            before = ", ";
        }
        line.append(fields.byName().isEmpty() ? "{}" : " }");
        return line.length() <= room;
    }

    private static boolean fits(Json.Items items, StringBuilder line, int room) {
        String before = "[";
        for (Json item : items.all()) {
            line.append(before);
            if (!fits(item, line, room)) {
                return false;
            }
            before = ", ";
        }
        line.append(items.all().isEmpty() ? "[]" : "]");
        return line.length() <= room;
    }

    /** A text in quotation marks. Only what JSON asks for is escaped, and half letters, which UTF-8 does not have. */
    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (pair) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u")
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15))
                        .append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
