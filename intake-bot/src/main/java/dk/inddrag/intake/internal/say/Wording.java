package dk.inddrag.intake.internal.say;

import dk.inddrag.core.source.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What the assistant says, by key and language, from the wording files. */
public final class Wording {

    private static final Map<Language, Properties> FILES = read();

    private final Properties texts;
    private final Language language;

    private Wording(Language language) {
        this.language = language;
        this.texts = Objects.requireNonNull(FILES.get(language));
    }

    /**
     * The wording in a language.
     *
     * @param language the language
     * @return the wording
     */
    public static Wording in(Language language) {
        return new Wording(language);
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

    private static Map<Language, Properties> read() {
        Map<Language, Properties> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "/dk/inddrag/intake/wording/" + language.tag() + ".properties";
            try (InputStream in = Wording.class.getResourceAsStream(name);
                    InputStreamReader reader =
                            new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
                Properties texts = new Properties();
                texts.load(reader);
                files.put(language, texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
