package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.diff.CatalogueDiff;
import dk.inddrag.core.catalogue.diff.Change;
import dk.inddrag.core.catalogue.diff.EntryChange;
import dk.inddrag.core.catalogue.diff.OfferChange;
import dk.inddrag.examples.terminal.screen.Style;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: tells in words what changed from one catalogue to another. Its exit codes are those of diff(1). */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "diff.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "diff.after")
    private String after = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DiffCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        CatalogueDiff diff;
        try {
            diff = CatalogueDiff.between(
                    CatalogueFile.of(before).read(), CatalogueFile.of(after).read());
        } catch (CatalogueException e) {
            e.problems()
                    .forEach(problem -> setting.complaints()
                            .line(problem.describe(setting.texts().language())));
            return ExitCode.TROUBLE;
        } catch (InvalidPathException e) {
            setting.complain("error.path", e.getInput());
            return ExitCode.TROUBLE;
        }
        if (json) {
            setting.screen().json(json(diff).toPrettyString());
        } else if (diff.isEmpty()) {
            setting.screen().text(setting.texts().get("diff.same"));
        } else {
            diff.changes()
                    .forEach(change -> setting.screen()
                            .hanging(
                                    Style.PLAIN,
                                    "• ",
                                    change.describe(setting.texts().language())));
        }
        return diff.isEmpty() ? ExitCode.FINE : ExitCode.DIFFERENT;
    }

    private ObjectNode json(CatalogueDiff diff) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("before", before);
        json.put("after", after);
        json.put("language", setting.texts().language().tag());
        ArrayNode changes = json.putArray("changes");
        diff.changes().forEach(change -> changes.add(json(change)));
        return json;
    }

    private ObjectNode json(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("change", change.id());
        json.put("offer", change instanceof OfferChange of ? of.offer().id().value() : null);
        json.put("list", change instanceof EntryChange of ? of.list() : "offers");
        if (change instanceof OfferChange.DeadlineMoved moved) {
            json.put("from", moved.from().toString());
            json.put("to", moved.to().toString());
            json.put("direction", moved.direction() == OfferChange.Direction.LATER ? "later" : "earlier");
        }
        json.put("text", change.describe(setting.texts().language()));
        return json;
    }
}
