package dk.inddrag.intake.internal.guard;

import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file of signs. A heading that stands in braces names a list of words, which stands for any one of them in the
 * phrases below: <i>jeg er {age}</i>.
 */
final class SafetyFile {

    private SafetyFile() {}

    static PhraseBook<Sign> read(DanishWords danish, TextFiles files) {
        PhraseBook.Builder<Sign> book = PhraseBook.builder(danish);
        Map<String, String> lists = new LinkedHashMap<>();
        files.sections("guard/safety.txt", (heading, line) -> {
            if (heading.startsWith("{")) {
                lists.merge(heading, line.replace(' ', '/'), (before, more) -> before + "/" + more);
            } else {
                book.add(Sign.ofHeading(heading), spelledOut(line, lists));
            }
        });
        return book.build();
    }

    private static String spelledOut(String phrase, Map<String, String> lists) {
        String spelled = phrase;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            spelled = spelled.replace(list.getKey(), list.getValue());
        }
        if (spelled.contains("{")) {
            throw new IllegalArgumentException("There is no such list above: \"" + phrase + "\"");
        }
        return spelled;
    }
}
