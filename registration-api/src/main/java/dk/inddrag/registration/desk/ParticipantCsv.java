package dk.inddrag.registration.desk;

import dk.inddrag.core.source.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a participant list as a CSV file that Danish Excel opens right: UTF-8 with a mark, semicolons, CRLF. */
public final class ParticipantCsv {

    private ParticipantCsv() {}

    /**
     * The file.
     *
     * @param rows the lines, not null
     * @param language the language of the headings and roles, not null
     * @return the text, to be written as UTF-8, not null
     */
    public static String of(List<ParticipantRow> rows, Language language) {
        ParticipantTable table = new ParticipantTable(rows, language);
        return Stream.concat(Stream.of(table.headings()), table.lines().stream())
                .map(ParticipantCsv::line)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ParticipantCsv::cell).collect(Collectors.joining(";"));
    }

    /** A cell that begins like a formula would be run by the program that opens the file. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("[^;\"\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
