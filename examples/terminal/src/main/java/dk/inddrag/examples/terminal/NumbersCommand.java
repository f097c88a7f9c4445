package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.teams.NumbersJson;
import dk.inddrag.examples.terminal.teams.NumbersView;
import dk.inddrag.registration.desk.OfferNumbers;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code registrations numbers}: how many are registered, wait and came, by run, municipality and role. */
@Command(name = "numbers")
final class NumbersCommand implements Callable<Integer> {
    private final Setting setting;

    @Option(names = "--offer", paramLabel = "${bundle:label.offer}", descriptionKey = "registrations.offer")
    private @Nullable String offer;

    @Option(names = "--run", paramLabel = "${bundle:label.run}", descriptionKey = "registrations.run")
    private @Nullable String run;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    NumbersCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue known = catalogue.catalogue();
        List<Offer> offers = offer == null ? known.offers() : List.of(OfferArgument.offer(known, offer));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        boolean any = false;
        NumbersView view = new NumbersView(setting.screen(), setting.texts());
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            for (Offer each : offers) {
                OfferNumbers numbers = asked(opened.desk().organiser().numbers(each.id()));
                if (numbers.lines().isEmpty()) {
                    continue;
                }
                any = true;
                if (json) {
                    all.add(NumbersJson.of(numbers));
                } else {
                    view.show(each, numbers);
                }
            }
        }
        if (json) {
            setting.screen().json(all.toPrettyString());
        } else if (!any) {
            setting.screen().text(setting.texts().get("registrations.none"));
        }
        return ExitCode.FINE;
    }

    /** Those of the run and the municipality that were asked for. */
    private OfferNumbers asked(OfferNumbers numbers) {
        return new OfferNumbers(
                numbers.offer(),
                numbers.lines().stream()
                        .filter(line -> run == null || line.run().equals(run))
                        .filter(line -> store.municipality().isEmpty()
                                || line.municipalityCode()
                                        .equals(store.municipality().map(each -> each.code())))
                        .toList());
    }
}
