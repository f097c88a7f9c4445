package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;

/**
 * One thing that is wrong in a catalogue file: where, which rule, the value, and what may help.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the file, not null
 * @param path where in the file, as a JSON path, {@code $.offers[2].title} for instance, not null
 * @param rule the rule that is broken, not null
 * @param value the value found, shortened where it is long; empty where there is none, not null
 * @param hint what may help, not null
 */
public record Problem(String file, String path, Rule rule, String value, LocalizedText hint) {

    private static final int LONGEST_VALUE = 60;

    /** Checks for nulls, shortens the value and keeps it on one line. */
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(hint, "hint");
        value = oneLine(value);
    }

    private static String oneLine(String value) {
        String shown = value.codePoints()
                .limit(LONGEST_VALUE + 1L)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.codePointCount(0, shown.length()) <= LONGEST_VALUE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /**
     * The problem as one line of text.
     *
     * @param language the language, not null
     * @return file, path where it is not the whole file, rule, value and hint, not null
     */
    public String describe(Language language) {
        String found = value.isEmpty() ? "" : " (\"" + value + "\")";
        String where = path.equals("$") ? "" : path + ": ";
        return file + ": " + where + rule.text().in(language) + found + ". " + hint.in(language);
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
