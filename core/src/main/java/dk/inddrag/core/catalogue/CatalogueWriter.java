package dk.inddrag.core.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Writes catalogues in their canonical form: the same content gives the same bytes, on every machine and in every
 * language. {@link CatalogueReader} reads what is written here to an equal catalogue, and writing that again changes
 * nothing. Two versions can therefore be compared line by line, and a catalogue can be signed or named by its hash.
 *
 * <p>The canonical form:
 *
 * <ul>
 *   <li>UTF-8 without a byte order mark, lines ended by LF, one at the end of the file too;
 *   <li>first {@code "$schema": "catalogue.schema.json"}, then the fields of each object in the order in which the
 *       schema names them;
 *   <li>the elements of lists in their order, which is content; roles, which have none, from {@code head} to
 *       {@code staff};
 *   <li>what is unknown, empty or as usual ({@code "certain": true}, {@code "requested": false},
 *       {@code "approximate": false}) is left out, and one claim alone stands without a list around it;
 *   <li>an object or list stands on one line where that line has at most 100 columns, a comma not counted, with a space
 *       inside the braces of an object and after each colon and comma; else each of its parts stands on a line of its
 *       own, indented by two spaces more. The file and its own lists are always spread so;
 *   <li>in texts only {@code "} and {@code \}, control characters and surrogates without their other half are escaped.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class CatalogueWriter {

    private CatalogueWriter() {}

    /**
     * Writes a catalogue in its canonical form.
     *
     * @param catalogue the catalogue, not null
     * @param out where to, not null; it is flushed and not closed
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Catalogue catalogue, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        write(catalogue, writer);
        writer.flush();
    }

    /**
     * The canonical form of a catalogue as a text.
     *
     * @param catalogue the catalogue, not null
     * @return the text, with LF at the end of each line, not null
     */
    public static String toText(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        try {
            write(catalogue, text);
        } catch (IOException e) {
            // A text in memory throws none.
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Catalogue catalogue, Appendable out) throws IOException {
        JsonOutput json = new JsonOutput(out);
        out.append("{\n  \"$schema\": \"catalogue.schema.json\",\n  \"centre\": ");
        json.write(CatalogueJson.centre(catalogue.centre()), "  \"centre\": ".length(), 2);
        for (Section<?> section : Section.all()) {
            write(catalogue, section, json, out);
        }
        out.append("\n}\n");
    }

    private static <T> void write(Catalogue catalogue, Section<T> section, JsonOutput json, Appendable out)
            throws IOException {
        Iterator<T> elements = section.of().apply(catalogue).iterator();
        if (!elements.hasNext()) {
            return;
        }
        out.append(",\n  \"").append(section.name()).append("\": [");
        while (elements.hasNext()) {
            json.newLine(4);
            json.write(section.json().apply(elements.next()), 4, 4);
            out.append(elements.hasNext() ? "," : "");
        }
        out.append("\n  ]");
    }
}
