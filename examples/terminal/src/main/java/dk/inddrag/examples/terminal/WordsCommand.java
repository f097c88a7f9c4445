package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code words}: how each word of a text is understood. */
@Command(name = "words")
final class WordsCommand implements Callable<Integer> {
    private final Screen screen;
    private final Texts texts;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.text}", descriptionKey = "words.text")
    private List<String> text = List.of();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    WordsCommand(Setting setting) {
        this.screen = setting.screen();
        this.texts = setting.texts();
    }

    @Override
    public Integer call() {
        List<Word> words = DanishWords.bundled().analyze(String.join(" ", text));
        List<Synonyms.Found> senses = Synonyms.bundled().find(words);
        if (json) {
            screen.json(json(words, senses).toString());
        } else {
            for (int i = 0; i < words.size(); i++) {
                show(words.get(i), synonyms(i, words.get(i), senses));
            }
        }
        return ExitCode.FINE;
    }

    private void show(Word word, Set<String> synonyms) {
        screen.line(word.text());
        if (word.isCompound()) {
            screen.hanging(Style.PLAIN, "  ", texts.get("words.parts", String.join(" + ", word.parts())));
        }
        screen.line("  " + texts.get("words.stem", word.stem()));
        if (!word.folded().equals(word.text())) {
            screen.line("  " + texts.get("words.folded", word.folded()));
        }
        if (!synonyms.isEmpty()) {
            screen.hanging(Style.PLAIN, "  ", texts.get("words.synonyms", String.join(", ", synonyms)));
        }
    }

    private static ObjectNode json(List<Word> words, List<Synonyms.Found> senses) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("words");
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            ObjectNode each = all.addObject().put("word", word.text());
            ArrayNode parts = each.putArray("parts");
            word.parts().forEach(parts::add);
            each.put("stem", word.stem()).put("folded", word.folded());
            ArrayNode synonyms = each.putArray("synonyms");
            synonyms(i, word, senses).forEach(synonyms::add);
        }
        return json;
    }

    /** The other words of every sense that a word is a part of. */
    private static Set<String> synonyms(int at, Word word, List<Synonyms.Found> senses) {
        Set<String> synonyms = new LinkedHashSet<>();
        for (Synonyms.Found found : senses) {
            if (found.first() <= at && at < found.end()) {
                synonyms.addAll(found.sense().words());
            }
        }
        synonyms.removeIf(each -> each.equalsIgnoreCase(word.text()));
        return synonyms;
    }
}
