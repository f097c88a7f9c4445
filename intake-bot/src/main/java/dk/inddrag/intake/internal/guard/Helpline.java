package dk.inddrag.intake.internal.guard;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number to turn to.
 *
 * @param number the number as it is written
 * @param use who answers and when to call
 * @param uses for which alerts it is shown: {@code acute}, {@code child}, {@code concern}
 * @param source where it was read
 * @param verified the day it was last checked
 */
public record Helpline(String number, LocalizedText use, Set<String> uses, String source, LocalDate verified) {

    /**
     * The numbers of a file.
     *
     * @param files the files
     * @return the helplines, in the order of the file
     */
    public static List<Helpline> read(TextFiles files) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        files.sections("guard/helplines.txt", (heading, line) -> {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("A line is a name, a colon and a value");
            }
            sections.computeIfAbsent(heading, h -> new LinkedHashMap<>())
                    .put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        List<Helpline> all = new ArrayList<>();
        sections.forEach((heading, fields) -> all.add(new Helpline(
                field(heading, fields, "number"),
                new LocalizedText(field(heading, fields, "da"), field(heading, fields, "en")),
                Set.of(field(heading, fields, "for").split(" ", -1)),
                field(heading, fields, "source"),
                LocalDate.parse(field(heading, fields, "verified")))));
        return List.copyOf(all);
    }

    private static String field(String heading, Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("guard/helplines.txt: [" + heading + "] has no line \"" + name + ":\"");
        }
        return value;
    }
}
