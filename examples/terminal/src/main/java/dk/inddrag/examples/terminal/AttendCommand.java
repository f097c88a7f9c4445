package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.desk.AttendanceDesk;
import dk.inddrag.registration.desk.RegistrationDesk;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registrations attend}: marks who came, or takes it back. */
@Command(name = "attend")
final class AttendCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(index = "0", paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference")
    private String reference = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "${bundle:label.place}", descriptionKey = "attend.places")
    private List<Integer> places = List.of();

    @Option(names = "--undo", descriptionKey = "attend.undo")
    private boolean undo;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    AttendCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = catalogue.catalogue();
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            AttendanceDesk attendance = opened.desk().organiser().attendance();
            Set<Integer> asked = asked(opened.desk());
            return new ChangeView(setting, known)
                    .show(undo ? attendance.undo(reference, asked) : attendance.mark(reference, asked), json);
        }
    }

    private Set<Integer> asked(RegistrationDesk desk) {
        return places.isEmpty()
                ? desk.registration(reference).places().stream()
                        .map(Place::number)
                        .collect(Collectors.toSet())
                : new TreeSet<>(places);
    }
}
