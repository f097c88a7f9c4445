package dk.inddrag.intake.internal.say;

import dk.inddrag.core.source.Language;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What the assistant says in one language, by key. */
public final class Wording {

    private final Language language;
    private final Properties texts;

    Wording(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The language of this wording.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * A text with its places filled in.
     *
     * @param key the key in the wording file
     * @param values what stands for {@code {0}}, {@code {1}} …; a brace in a value is shown as it is
     * @return the text
     */
    public String say(String key, Object... values) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        StringBuilder said = new StringBuilder(text.length() + 40);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean place = c == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
            if (place) {
                said.append(values[text.charAt(at + 1) - '0']);
                at += 3;
            } else {
                said.append(c);
                at++;
            }
        }
        return said.toString();
    }

    /**
     * Whether something is said under a key.
     *
     * @param key the key in the wording file
     * @return true where there is a text
     */
    public boolean says(String key) {
        return texts.containsKey(key);
    }

    /** {@code a, b og c}. */
    String all(List<String> items) {
        return joined(items, say("list.and"));
    }

    /** {@code a, b eller c}. */
    String either(List<String> items) {
        return joined(items, say("list.or"));
    }

    private static String joined(List<String> items, String last) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + last + items.get(items.size() - 1);
    }
}
