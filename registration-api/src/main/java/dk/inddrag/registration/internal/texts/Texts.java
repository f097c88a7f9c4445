package dk.inddrag.registration.internal.texts;

import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The sentences of the two files {@code da.properties} and {@code en.properties}, with values put in. */
public final class Texts {

    private static final Map<Language, Properties> FILES = read();

    private Texts() {}

    /**
     * A sentence in both languages.
     *
     * @param key its key
     * @param values what is put in
     * @return the sentence
     */
    public static LocalizedText say(String key, Object... values) {
        return say(key, language -> values);
    }

    /**
     * A sentence in both languages, with values that differ by language.
     *
     * @param key its key
     * @param values what is put in
     * @return the sentence
     */
    public static LocalizedText say(String key, Function<Language, Object[]> values) {
        return new LocalizedText(
                say(key, Language.DANISH, values.apply(Language.DANISH)),
                say(key, Language.ENGLISH, values.apply(Language.ENGLISH)));
    }

    /**
     * The keys of a file.
     *
     * @param language its language
     * @return the keys, sorted
     */
    public static Set<String> keys(Language language) {
        return new TreeSet<>(file(language).stringPropertyNames());
    }

    private static String say(String key, Language language, Object[] values) {
        String pattern = file(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence \"" + key + "\" in " + language.tag() + ".properties");
        }
        return new MessageFormat(pattern, Locale.forLanguageTag(language.tag())).format(values);
    }

    private static Properties file(Language language) {
        return Objects.requireNonNull(FILES.get(language), "file");
    }

    private static Map<Language, Properties> read() {
        Map<Language, Properties> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = language.tag() + ".properties";
            try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
                Properties file = new Properties();
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                files.put(language, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
