package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.teams.TeamJson;
import dk.inddrag.registration.desk.ParticipantCsv;
import dk.inddrag.registration.desk.ParticipantRow;
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
        List<ParticipantRow> rows;
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            rows = opened.desk().organiser().privacy().about(asked());
        }
        if (json) {
            setting.screen().json(TeamJson.places(rows).toPrettyString());
        } else if (rows.isEmpty()) {
            setting.screen().text(setting.texts().get("person.nothing"));
        } else {
            setting.host()
                    .out()
                    .write(ParticipantCsv.of(rows, setting.texts().language()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.FINE;
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
