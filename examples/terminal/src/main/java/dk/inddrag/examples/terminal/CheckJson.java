package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.examples.terminal.screen.Texts;
import java.util.List;

/** What came of going through catalogues as JSON, in the form that the guide of the terminal describes. */
final class CheckJson {
    private final Texts texts;

    CheckJson(Texts texts) {
        this.texts = texts;
    }

    ObjectNode of(List<Checked> checked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("language", texts.language().tag());
        ArrayNode files = json.putArray("files");
        checked.forEach(file -> files.add(of(file)));
        return json;
    }

    private ObjectNode of(Checked file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file.name());
        json.put("fine", file.isFine());
        json.put("offers", file.offers());
        ArrayNode problems = json.putArray("problems");
        file.problems()
                .forEach(problem -> problems.addObject()
                        .put("path", problem.path())
                        .put("rule", problem.rule().id())
                        .put("value", problem.value())
                        .put("text", problem.rule().text().in(texts.language()))
                        .put("hint", problem.hint().in(texts.language())));
        ArrayNode lints = json.putArray("lints");
        file.lints()
                .forEach(lint -> lints.addObject()
                        .put("path", lint.path())
                        .put("rule", lint.rule().id())
                        .put("text", lint.text().in(texts.language())));
        return json;
    }
}
