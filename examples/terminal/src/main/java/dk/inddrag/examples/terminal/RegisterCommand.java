package dk.inddrag.examples.terminal;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.teams.PeopleFile;
import dk.inddrag.examples.terminal.teams.TeamJson;
import dk.inddrag.examples.terminal.teams.TeamView;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code register}: signs up a team. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "${bundle:label.offer}", descriptionKey = "register.offer")
    private String offer = "";

    @Option(names = "--run", paramLabel = "${bundle:label.run}", descriptionKey = "register.run")
    private @Nullable String run;

    @Option(
            names = "--seats",
            paramLabel = "${bundle:label.seats}",
            descriptionKey = "register.seats",
            converter = SeatsReader.class)
    private List<SeatsReader.Seats> seats = new ArrayList<>();

    @Option(names = "--people", paramLabel = "${bundle:label.file}", descriptionKey = "register.people")
    private @Nullable String people;

    @Option(names = "--key", paramLabel = "${bundle:label.key}", descriptionKey = "register.key")
    private @Nullable String key;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    RegisterCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = catalogue.catalogue();
        Offer asked = OfferArgument.offer(known, offer);
        Optional<String> named = OfferArgument.run(asked, Optional.ofNullable(run));
        List<Seat> team = team();
        if (team.isEmpty()) {
            throw new CannotBeDoneException("error.seats");
        }
        try (StoreOption.Opened opened =
                store.openForMunicipality(known, at.clock(setting.host().clock()))) {
            RegistrationOutcome outcome = opened.desk()
                    .register(new RegistrationRequest(
                            key == null ? UUID.randomUUID().toString() : key,
                            asked.id(),
                            named,
                            new Team(store.municipality().map(each -> each.code()), team)));
            if (json) {
                setting.screen().json(new TeamJson(setting.texts()).of(outcome).toPrettyString());
            } else {
                TeamView view = new TeamView(known, setting.screen(), setting.texts());
                view.outcome(outcome);
                reference(outcome)
                        .ifPresent(each -> view.registration(
                                opened.desk().registration(each), opened.desk().position(each)));
            }
            return outcome instanceof RegistrationOutcome.Refused ? ExitCode.PROBLEMS : ExitCode.FINE;
        }
    }

    private static Optional<String> reference(RegistrationOutcome outcome) {
        if (outcome instanceof RegistrationOutcome.Confirmed confirmed) {
            return Optional.of(confirmed.reference());
        }
        return outcome instanceof RegistrationOutcome.Waiting waiting
                ? Optional.of(waiting.reference())
                : Optional.empty();
    }

    private List<Seat> team() throws IOException {
        List<Seat> team = new ArrayList<>();
        seats.forEach(each -> team.addAll(each.all()));
        if (people != null) {
            try {
                team.addAll(PeopleFile.seats(lines(people)));
            } catch (PeopleFile.BrokenLineException e) {
                throw new CannotBeDoneException("error.people", e.line());
            }
        }
        return team;
    }

    private List<String> lines(String name) throws IOException {
        if (name.equals("-")) {
            LineInput in =
                    new LineInput(setting.host().in(), setting.host().terminal().charset());
            return in.rest().text().lines().toList();
        }
        return Files.readAllLines(FileNames.path(name), StandardCharsets.UTF_8);
    }
}
