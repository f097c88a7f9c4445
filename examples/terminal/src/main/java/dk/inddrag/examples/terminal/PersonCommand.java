package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.teams.TeamJson;
import dk.inddrag.registration.desk.ParticipantCsv;
import dk.inddrag.registration.desk.ParticipantRow;
import dk.inddrag.registration.desk.PrivacyDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registrations person}: everything that is kept about one person, for that person. */
@Command(name = "person")
final class PersonCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "${bundle:label.email}", descriptionKey = "person.who")
    private String who = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    PersonCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = catalogue.catalogue();
        String asked = asked();
        List<ParticipantRow> rows;
        List<String> farewells;
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            PrivacyDesk privacy = opened.desk().organiser().privacy();
            rows = privacy.about(asked);
            farewells = privacy.farewellsTo(asked);
        }
        if (json) {
            ArrayNode places = TeamJson.places(rows);
            farewells.forEach(
                    reference -> places.addObject().put("reference", reference).put("farewell", "pending"));
            setting.screen().json(places.toPrettyString());
        } else {
            show(rows, farewells);
        }
        return ExitCode.FINE;
    }

    private void show(List<ParticipantRow> rows, List<String> farewells) throws IOException {
        if (rows.isEmpty() && farewells.isEmpty()) {
            setting.screen().text(setting.texts().get("person.nothing"));
        }
        if (!rows.isEmpty()) {
            setting.host()
                    .out()
                    .write(ParticipantCsv.of(rows, setting.texts().language()).getBytes(StandardCharsets.UTF_8));
        }
        for (String reference : farewells) {
            setting.screen().text(setting.texts().get("person.farewell", reference));
        }
    }

    /** A hyphen stands for standard input, so that the address stays out of the history of the shell. */
    private String asked() throws IOException {
        return who.equals("-")
                ? new LineInput(setting.host().in(), setting.host().terminal().charset())
                        .rest()
                        .text()
                        .strip()
                : who;
    }
}
