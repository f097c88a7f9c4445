package dk.inddrag.registration.desk;

import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.core.source.Language;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The headings and cells of a participant list, the same in every kind of file. The columns for needs are there only where
 * a line has some.
 */
record ParticipantTable(List<ParticipantRow> rows, Language language) {

    private static final List<String> COLUMNS =
            List.of("reference", "run", "state", "municipality", "number", "role", "name", "work-email", "attended");
    private static final List<String> NEEDS = List.of("access", "dietary");

    String title() {
        return say("csv.title");
    }

    List<String> headings() {
        return Stream.concat(COLUMNS.stream(), hasNeeds() ? NEEDS.stream() : Stream.empty())
                .map(column -> say("csv." + column))
                .toList();
    }

    List<List<String>> lines() {
        boolean withNeeds = hasNeeds();
        return rows.stream().map(row -> cells(row, withNeeds)).toList();
    }

    private boolean hasNeeds() {
        return rows.stream().anyMatch(row -> row.needs().isPresent());
    }

    private List<String> cells(ParticipantRow row, boolean withNeeds) {
        Registration registration = row.registration();
        Optional<Participant> person = row.place().seat().participant();
        List<String> cells = new ArrayList<>(List.of(
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
                person.flatMap(Participant::workEmail).orElse(""),
                row.place().attended() ? say("csv.came") : ""));
        if (withNeeds) {
            cells.add(row.needs().flatMap(Needs::access).orElse(""));
            cells.add(row.needs().flatMap(Needs::dietary).orElse(""));
        }
        return cells;
    }

    private String say(String key) {
        return Texts.say(key).in(language);
    }
}
