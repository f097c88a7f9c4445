package dk.inddrag.registration.desk;

import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.core.source.Language;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.List;
import java.util.Optional;

/** The headings and cells of a participant list, the same in every kind of file. */
final class ParticipantTable {

    private static final List<String> COLUMNS =
            List.of("reference", "run", "state", "municipality", "number", "role", "name", "work-email");

    private ParticipantTable() {}

    static String title(Language language) {
        return Texts.say("csv.title").in(language);
    }

    static List<String> headings(Language language) {
        return COLUMNS.stream()
                .map(column -> Texts.say("csv." + column).in(language))
                .toList();
    }

    static List<String> cells(ParticipantRow row, Language language) {
        Registration registration = row.registration();
        Optional<Participant> person = row.place().seat().participant();
        return List.of(
                registration.reference(),
                registration.run(),
                registration.state().label().in(language),
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
}
