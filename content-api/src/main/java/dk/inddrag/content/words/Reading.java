package dk.inddrag.content.words;

import java.util.List;
import java.util.Objects;

/**
 * How a word is understood, wherever it stands.
 *
 * <p>The parts are the words a compound is made of, in normal Danish spelling, in lower case and without linking
 * letters: {@code sagsbehandlingstiderne} has {@code sag}, {@code behandling}, {@code tid}. The last part is in its base
 * form; an earlier part keeps the number it has in the compound ({@code børneinddragelse} has {@code børn}, not
 * {@code barn}), and its stem tells what it is a form of ({@code barn}). A word that is no compound has itself as its
 * only part, in lower case and in the form it was written in. Words with a particle or a prefix in front
 * ({@code opfølgning}, {@code indsats}, {@code udvikling}) are no compounds, and nor are words whose parts no longer say
 * what they mean ({@code rådgiver}, {@code netværk}).
 *
 * <p>The stem is the folded base form: {@code rådgiver}, {@code rådgiverens} and {@code raadgiverne} all have
 * {@code raadgiver}. Forms of a noun share one stem, and so do forms of a verb and of an adjective; a noun made of a
 * verb ({@code inddragelse}) has a stem of its own. The stem of a compound is its own text before the last part, then
 * the stem of the last part.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param folded  the folded text of the word, not null
 * @param stem  the key that all forms of the word have in common, not null
 * @param parts  the parts, at least one, not null
 * @param partStems  the stem of each part, as many as there are parts, not null
 * @param known  whether the bundled dictionary holds this very form; false for most compounds, which are put together
 *     of words that it does hold
 */
public record Reading(String folded, String stem, List<String> parts, List<String> partStems, boolean known) {
    /**
     * Makes a reading.
     *
     * @param folded  the folded text of the word, not null
     * @param stem  the key that all forms of the word have in common, not null
     * @param parts  the parts, at least one, copied, not null
     * @param partStems  the stem of each part, copied, not null
     * @param known  whether the bundled dictionary holds this very form
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no part, or not one stem for each part
     */
    public Reading {
        parts = List.copyOf(parts);
        partStems = List.copyOf(partStems);
        if (parts.isEmpty() || parts.size() != partStems.size()) {
            throw new IllegalArgumentException("A reading has one stem for each of its parts, at least one: "
                    + parts.size() + " parts, " + partStems.size() + " stems");
        }
        Objects.requireNonNull(folded, "folded");
        Objects.requireNonNull(stem, "stem");
    }

    /**
     * Tells whether the word is put together of several.
     *
     * @return true if there are two or more parts
     */
    public boolean isCompound() {
        return parts.size() > 1;
    }
}
