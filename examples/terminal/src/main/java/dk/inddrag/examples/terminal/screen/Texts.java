package dk.inddrag.examples.terminal.screen;

import dk.inddrag.core.source.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of the terminal in one language, from {@code messages_da.properties} and {@code messages_en.properties}. */
public final class Texts {
    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static Texts in(Language language) {
        // Read by hand, because ResourceBundle.getBundle would ask for the language of the machine.
        String name = "messages_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Returns a text with {@code {0}}, {@code {1}} … replaced by the values. */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns a text if there is one with that key, else an empty one. */
    public String find(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}
