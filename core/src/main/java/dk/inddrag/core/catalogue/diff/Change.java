package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;

/**
 * One thing that is different in a newer version of a catalogue: in an {@linkplain OfferChange offer}, or
 * {@linkplain EntryChange elsewhere}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Change permits OfferChange, EntryChange {

    /**
     * What changed, in a sentence of its own. It names no person.
     *
     * @return the words, not null
     */
    LocalizedText text();

    /**
     * What changed, in one language.
     *
     * @param language the language, not null
     * @return the words of {@link #text()}, not blank
     */
    default String describe(Language language) {
        return text().in(language);
    }

    /**
     * The stable id of this kind of change, {@code "deadline-moved"} for instance.
     *
     * @return the id, not null
     */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
