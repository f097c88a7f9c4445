package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.teams.TeamJson;
import dk.inddrag.examples.terminal.teams.TeamView;
import dk.inddrag.registration.CapacityOutcome;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.desk.OrganiserDesk;
import dk.inddrag.registration.desk.ParticipantCsv;
import dk.inddrag.registration.desk.ParticipantRow;
import dk.inddrag.registration.desk.ParticipantXlsx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code registrations}: what organisers see and set. */
@Command(name = "registrations")
final class RegistrationsCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RegistrationsCommand(Setting setting) {
        this.setting = setting;
    }

    /** The command with those of its own that have a class of their own. */
    static CommandLine with(Setting setting) {
        return new CommandLine(new RegistrationsCommand(setting))
                .addSubcommand(new NumbersCommand(setting))
                .addSubcommand(new AttendCommand(setting))
                .addSubcommand(new PersonCommand(setting))
                .addSubcommand(new EraseCommand(setting));
    }

    @Override
    public Integer call() {
        setting.complain("error.subcommand", "registrations list");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** {@code registrations list}: all registrations, or those of an offer, a run, a municipality. */
    @Command(name = "list")
    int list(
            @Option(names = "--offer", paramLabel = "${bundle:label.offer}", descriptionKey = "registrations.offer")
                    @Nullable
                    String offer,
            @Option(names = "--run", paramLabel = "${bundle:label.run}", descriptionKey = "registrations.run") @Nullable
                    String run,
            @Option(names = "--all", descriptionKey = "registrations.all") boolean all,
            @Option(names = "--json", descriptionKey = "option.json") boolean json,
            @Mixin StoreOption store,
            @Mixin AtOption at,
            @Mixin CatalogueOption catalogue)
            throws IOException {
        Catalogue known = catalogue.catalogue();
        List<Offer> offers = offer == null ? known.offers() : List.of(OfferArgument.offer(known, offer));
        Optional<String> code = store.municipality().map(each -> each.code());
        List<Registration> found = new ArrayList<>();
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            for (Offer each : offers) {
                opened.desk().organiser().registrations(each.id()).stream()
                        .filter(one -> all || one.state().isLive())
                        .filter(one -> run == null || one.run().equals(run))
                        .filter(one -> code.isEmpty() || one.municipalityCode().equals(code))
                        .forEach(found::add);
            }
        }
        if (json) {
            setting.screen().json(new TeamJson(setting.texts()).of(found).toPrettyString());
        } else if (found.isEmpty()) {
            setting.screen().text(setting.texts().get("registrations.none"));
        } else {
            show(known, offers, found);
        }
        return ExitCode.FINE;
    }

    private void show(Catalogue known, List<Offer> offers, List<Registration> found) {
        TeamView view = new TeamView(known, setting.screen(), setting.texts());
        for (Offer offer : offers) {
            List<Registration> here =
                    found.stream().filter(one -> one.offer().equals(offer.id())).toList();
            if (!here.isEmpty()) {
                int seats = here.stream()
                        .filter(one -> one.state().holdsPlaces())
                        .mapToInt(Registration::size)
                        .sum();
                setting.screen()
                        .text(Style.HEADING, offer.title().in(setting.texts().language()));
                setting.screen().text(setting.texts().get("registrations.sum", here.size(), seats));
                view.lines(here);
            }
        }
    }

    /** {@code registrations export}: the participants of an offer as CSV, XLSX or JSON. */
    @Command(name = "export")
    int export(
            @Parameters(paramLabel = "${bundle:label.offer}", descriptionKey = "registrations.offer") String offer,
            @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "export.out") @Nullable
                    String out,
            @Option(names = "--run", paramLabel = "${bundle:label.run}", descriptionKey = "registrations.run") @Nullable
                    String run,
            @Option(names = "--json", descriptionKey = "option.json") boolean json,
            @Option(names = "--needs", descriptionKey = "export.needs") boolean needs,
            @Mixin StoreOption store,
            @Mixin AtOption at,
            @Mixin CatalogueOption catalogue)
            throws IOException {
        Catalogue known = catalogue.catalogue();
        Offer asked = OfferArgument.offer(known, offer);
        Optional<String> code = store.municipality().map(each -> each.code());
        List<ParticipantRow> rows;
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            OrganiserDesk desk = opened.desk().organiser();
            rows = (needs ? desk.participantsWithNeeds(asked.id()) : desk.participants(asked.id()))
                    .stream()
                            .filter(row ->
                                    run == null || row.registration().run().equals(run))
                            .filter(row -> code.isEmpty()
                                    || row.registration().municipalityCode().equals(code))
                            .toList();
        }
        if (out != null) {
            write(rows, out);
            if (json) {
                setting.screen()
                        .json(JsonNodeFactory.instance
                                .objectNode()
                                .put("file", out)
                                .put("places", rows.size())
                                .toPrettyString());
            } else {
                setting.screen().text(setting.texts().get("export.done", rows.size(), out));
            }
        } else if (json) {
            setting.screen().json(TeamJson.places(rows).toPrettyString());
        } else {
            setting.host()
                    .out()
                    .write(ParticipantCsv.of(rows, setting.texts().language()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.FINE;
    }

    private void write(List<ParticipantRow> rows, String out) throws IOException {
        Path file = FileNames.path(out);
        String name = out.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            Files.writeString(file, TeamJson.places(rows).toPrettyString() + "\n");
        } else if (name.endsWith(".xlsx")) {
            try (OutputStream stream = Files.newOutputStream(file)) {
                ParticipantXlsx.write(rows, setting.texts().language(), stream);
            }
        } else {
            Files.writeString(file, ParticipantCsv.of(rows, setting.texts().language()));
        }
    }

    /** {@code registrations capacity}: sets how many seats a run has. */
    @Command(name = "capacity")
    int capacity(
            @Parameters(paramLabel = "${bundle:label.offer}", descriptionKey = "registrations.offer") String offer,
            @Parameters(paramLabel = "${bundle:label.number}", descriptionKey = "capacity.seats") int seats,
            @Option(names = "--run", paramLabel = "${bundle:label.run}", descriptionKey = "registrations.run") @Nullable
                    String run,
            @Option(names = "--json", descriptionKey = "option.json") boolean json,
            @Mixin StoreOption store,
            @Mixin AtOption at,
            @Mixin CatalogueOption catalogue) {
        Catalogue known = catalogue.catalogue();
        Offer asked = OfferArgument.offer(known, offer);
        String named = OfferArgument.onlyRun(asked, Optional.ofNullable(run));
        if (seats < 0) {
            throw new CannotBeDoneException("error.capacity");
        }
        try (StoreOption.Opened opened =
                store.openForOrganiser(known, at.clock(setting.host().clock()))) {
            CapacityOutcome outcome = opened.desk().organiser().setCapacity(asked.id(), named, Optional.of(seats));
            if (json) {
                setting.screen()
                        .json(TeamJson.of(outcome, asked.id(), named, seats).toPrettyString());
            } else if (outcome instanceof CapacityOutcome.BelowTaken below) {
                setting.screen().text(setting.texts().get("capacity.below", below.taken()));
            } else if (outcome instanceof CapacityOutcome.Set set) {
                setting.screen().text(setting.texts().get("capacity.set", named, seats, set.invited()));
                if (!set.tooLarge().isEmpty()) {
                    setting.screen().text(setting.texts().get("capacity.too-large", String.join(", ", set.tooLarge())));
                }
            }
            return outcome instanceof CapacityOutcome.Set ? ExitCode.FINE : ExitCode.PROBLEMS;
        }
    }
}
