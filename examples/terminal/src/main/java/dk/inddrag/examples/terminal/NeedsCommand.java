package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.desk.NeedsDesk;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code team needs}: what those of a team need, or what the one at a place does. */
@Command(name = "needs")
final class NeedsCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(index = "0", paramLabel = "${bundle:label.reference}", descriptionKey = "team.reference")
    private String reference = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.place}", descriptionKey = "needs.place")
    private @Nullable Integer place;

    @Option(names = "--access", paramLabel = "${bundle:label.text}", descriptionKey = "needs.access")
    private @Nullable String access;

    @Option(names = "--dietary", paramLabel = "${bundle:label.text}", descriptionKey = "needs.dietary")
    private @Nullable String dietary;

    @Option(names = "--remove", descriptionKey = "needs.remove")
    private boolean remove;

    @Mixin
    private TeamCommand.Common common = new TeamCommand.Common();

    NeedsCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        boolean told = access != null || dietary != null;
        if (remove ? told || place == null : told != (place != null)) {
            throw new CannotBeDoneException("error.needs.what");
        }
        Optional<Needs> needs = told ? Optional.of(needs()) : Optional.empty();
        Catalogue known = common.catalogue();
        try (StoreOption.Opened opened = common.open(known, setting)) {
            NeedsDesk desk = opened.desk().needs();
            if (place != null) {
                ChangeOutcome outcome =
                        needs.isPresent() ? desk.keep(reference, place, needs.get()) : desk.remove(reference, place);
                return new ChangeView(setting, known).show(outcome, common.json());
            }
            show(desk.of(reference));
        }
        return ExitCode.FINE;
    }

    /** A hyphen stands for the next line of standard input, so that it stays out of the history of the shell. */
    private Needs needs() throws IOException {
        Iterator<String> lines = "-".equals(access) || "-".equals(dietary)
                ? new LineInput(setting.host().in(), setting.host().terminal().charset())
                        .rest()
                        .text()
                        .lines()
                        .iterator()
                : Collections.emptyIterator();
        try {
            return new Needs(text(access, lines), text(dietary, lines));
        } catch (IllegalArgumentException e) {
            throw new CannotBeDoneException("error.needs");
        }
    }

    private static Optional<String> text(@Nullable String option, Iterator<String> lines) {
        if (option == null || !option.equals("-")) {
            return Optional.ofNullable(option).map(String::strip);
        }
        return lines.hasNext() ? Optional.of(lines.next().strip()) : Optional.empty();
    }

    private void show(Map<Integer, Needs> needs) {
        if (common.json()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            needs.forEach((number, each) -> all.addObject()
                    .put("number", number)
                    .put("access", each.access().orElse(null))
                    .put("dietary", each.dietary().orElse(null)));
            setting.screen().json(all.toPrettyString());
        } else if (needs.isEmpty()) {
            setting.screen().text(setting.texts().get("needs.none"));
        } else {
            needs.forEach((number, each) -> {
                each.access().ifPresent(text -> line(number, "needs.show.access", text));
                each.dietary().ifPresent(text -> line(number, "needs.show.dietary", text));
            });
        }
    }

    private void line(int number, String key, String text) {
        setting.screen()
                .hanging(Style.PLAIN, "  " + number + "  ", setting.texts().get(key, text));
    }
}
