package dk.inddrag.examples.terminal;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Role;
import dk.inddrag.core.RoleLevel;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.examples.terminal.teams.TeamJson;
import dk.inddrag.examples.terminal.teams.TeamView;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.desk.TeamPlan;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code team}: looks after a team that is signed up. */
@Command(name = "team")
final class TeamCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TeamCommand(Setting setting) {
        this.setting = setting;
    }

    /** The command with the one of its own that has a class of its own. */
    static CommandLine with(Setting setting) {
        return new CommandLine(new TeamCommand(setting)).addSubcommand(new NeedsCommand(setting));
    }

    @Override
    public Integer call() {
        setting.complain("error.subcommand", "team show");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** Where registrations are kept, as of when, and how to answer. */
    static final class Common {
        @Mixin
        private StoreOption store = new StoreOption();

        @Mixin
        private AtOption at = new AtOption();

        @Mixin
        private CatalogueOption catalogue = new CatalogueOption();

        @Option(names = "--json", descriptionKey = "option.json")
        private boolean json;

        boolean json() {
            return json;
        }

        Optional<Municipality> municipality() {
            return store.municipality();
        }

        Catalogue catalogue() {
            return catalogue.catalogue();
        }

        Clock clock(Setting setting) {
            return at.clock(setting.host().clock());
        }

        StoreOption.Opened open(Catalogue known, Setting setting) throws IOException {
            return store.openExisting(known, clock(setting));
        }
    }

    /** Who takes a place. */
    static final class Person {
        @Option(
                names = "--name",
                paramLabel = "${bundle:label.name}",
                descriptionKey = "team.name.name",
                required = true)
        private String name = "";

        @Option(
                names = "--email",
                paramLabel = "${bundle:label.email}",
                descriptionKey = "team.name.email",
                required = true)
        private String email = "";

        Participant participant() {
            try {
                return new Participant(name.strip(), email.strip());
            } catch (IllegalArgumentException e) {
                throw new CannotBeDoneException("error.person");
            }
        }
    }

    /** {@code team show}: a team with its places. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference") String reference,
            @Mixin Common common)
            throws IOException {
        Catalogue known = common.catalogue();
        try (StoreOption.Opened opened = common.open(known, setting)) {
            Registration registration = opened.desk().registration(reference);
            Optional<Integer> position = opened.desk().position(reference);
            if (common.json()) {
                setting.screen()
                        .json(new TeamJson(setting.texts())
                                .of(registration, position)
                                .toPrettyString());
            } else {
                new TeamView(known, setting.screen(), setting.texts()).registration(registration, position);
            }
        }
        return ExitCode.FINE;
    }

    /** {@code team name}: puts a name on a place. */
    @Command(name = "name")
    int name(
            @Parameters(paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference") String reference,
            @Parameters(paramLabel = "${bundle:label.place}", descriptionKey = "team.place") int place,
            @ArgGroup(exclusive = false, multiplicity = "1") Person person,
            @Mixin Common common)
            throws IOException {
        Participant participant = person.participant();
        return change(common, desk -> desk.name(reference, place, participant));
    }

    /** {@code team substitute}: lets another come instead. */
    @Command(name = "substitute")
    int substitute(
            @Parameters(paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference") String reference,
            @Parameters(paramLabel = "${bundle:label.place}", descriptionKey = "team.place") int place,
            @Option(
                            names = "--role",
                            paramLabel = "${bundle:label.role}",
                            descriptionKey = "team.role",
                            required = true,
                            converter = SeatsReader.RoleReader.class)
                    Role role,
            @ArgGroup(exclusive = false, multiplicity = "0..1") @Nullable Person person,
            @Mixin Common common)
            throws IOException {
        Seat seat = new Seat(role, Optional.ofNullable(person).map(Person::participant));
        return change(common, desk -> desk.substitute(reference, place, seat));
    }

    /** {@code team accept}: takes the places that are held. */
    @Command(name = "accept")
    int accept(
            @Parameters(paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference") String reference,
            @Mixin Common common)
            throws IOException {
        return change(common, desk -> desk.accept(reference));
    }

    /** {@code team decline}: leaves the places that are held to others. */
    @Command(name = "decline")
    int decline(
            @Parameters(paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference") String reference,
            @Mixin Common common)
            throws IOException {
        return change(common, desk -> desk.decline(reference));
    }

    private int change(Common common, ChangeView.Change change) throws IOException {
        Catalogue known = common.catalogue();
        try (StoreOption.Opened opened = common.open(known, setting)) {
            return new ChangeView(setting, known).show(change.in(opened.desk()), common.json());
        }
    }

    /** {@code team plan}: who of a municipality goes to what, and which levels are missing. */
    @Command(name = "plan")
    int plan(@Mixin Common common) throws IOException {
        Municipality municipality =
                common.municipality().orElseThrow(() -> new CannotBeDoneException("error.municipality"));
        Catalogue known = common.catalogue();
        try (StoreOption.Opened opened = common.open(known, setting)) {
            RegistrationDesk desk = opened.desk();
            TeamPlan plan = desk.plan(municipality.code());
            if (common.json()) {
                setting.screen().json(new TeamJson(setting.texts()).of(plan).toPrettyString());
            } else {
                show(municipality, plan, known, common);
            }
        }
        return ExitCode.FINE;
    }

    private void show(Municipality municipality, TeamPlan plan, Catalogue known, Common common) {
        Screen screen = setting.screen();
        Texts texts = setting.texts();
        screen.text(Style.HEADING, municipality.name());
        new TeamView(known, screen, texts).lines(plan.registrations());
        for (RoleLevel level : plan.missing()) {
            screen.text(texts.get("plan.missing", level.label().in(texts.language())));
            String fitting = TeamPlan.offersFor(
                            known, level, common.clock(setting).instant())
                    .stream()
                    .map(Offer::title)
                    .map(title -> title.in(texts.language()))
                    .collect(Collectors.joining("; "));
            screen.hanging(
                    Style.PLAIN, "- ", fitting.isEmpty() ? texts.get("plan.nothing") : texts.get("plan.fits", fitting));
        }
        if (plan.missing().isEmpty()) {
            screen.text(texts.get("plan.whole"));
        }
    }
}
