package dk.inddrag.registration.desk;

import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.core.source.Language;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a participant list as a CSV file that Danish Excel opens right: UTF-8 with a mark, semicolons, CRLF. */
public final class ParticipantCsv {

    private static final List<String> COLUMNS =
            List.of("reference", "run", "state", "municipality", "number", "role", "name", "work-email");

    private ParticipantCsv() {}

    /**
     * The file.
     *
     * @param rows the lines, not null
     * @param language the language of the headings and roles, not null
     * @return the text, to be written as UTF-8, not null
     */
    public static String of(List<ParticipantRow> rows, Language language) {
        Stream<String> headings =
                COLUMNS.stream().map(column -> Texts.say("csv." + column).in(language));
        return Stream.concat(Stream.of(line(headings)), rows.stream().map(row -> line(cells(row, language))))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static Stream<String> cells(ParticipantRow row, Language language) {
        Registration registration = row.registration();
        Optional<Participant> person = row.place().seat().participant();
        return Stream.of(
                registration.reference(),
                registration.run(),
                Texts.say("state." + registration.state().name()).in(language),
                registration
                        .municipalityCode()
                        .flatMap(Municipalities::byCode)
                        .map(Municipality::name)
                        .orElse(""),
                Integer.toString(row.place().number()),
                row.place().seat().role().label().in(language),
                person.map(Participant::name).orElse(""),
                person.map(Participant::workEmail).orElse(""));
    }

    private static String line(Stream<String> cells) {
        return cells.map(ParticipantCsv::cell).collect(Collectors.joining(";"));
    }

    /** A cell that begins like a formula would be run by the program that opens the file. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("[^;\"\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
