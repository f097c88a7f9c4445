package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cancel}: gives up all places of a team, or some. */
@Command(name = "cancel")
final class CancelCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(index = "0", paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference")
    private String reference = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "${bundle:label.place}", descriptionKey = "cancel.places")
    private List<Integer> places = List.of();

    @Mixin
    private TeamCommand.Common common = new TeamCommand.Common();

    CancelCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = common.catalogue();
        try (StoreOption.Opened opened = common.open(known, setting)) {
            return new ChangeView(setting, known)
                    .show(
                            places.isEmpty()
                                    ? opened.desk().cancel(reference)
                                    : opened.desk().cancelPlaces(reference, new HashSet<>(places)),
                            common.json());
        }
    }
}
