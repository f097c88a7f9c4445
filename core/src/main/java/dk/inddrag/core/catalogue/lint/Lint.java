package dk.inddrag.core.catalogue.lint;

import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;

/**
 * One thing that an editor should look at. It names no person, only the place where one stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path where in the catalogue, as a JSON path of its file, {@code $.offers[2].runs[0]} for instance, not null
 * @param rule what it is about, not null
 * @param text what there is to see, in a sentence, not null
 */
public record Lint(String path, LintRule rule, LocalizedText text) {

    /** Checks for nulls. */
    public Lint {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The lint as one line of text.
     *
     * @param language the language, not null
     * @return path and text, not null
     */
    public String describe(Language language) {
        return path + ": " + text.in(language);
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
