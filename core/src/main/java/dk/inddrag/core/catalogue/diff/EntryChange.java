package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.source.LocalizedText;

/**
 * Something that is different outside the offers: a source, an organisation, a contact, a publication.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface EntryChange extends Change {

    /**
     * The list it stands in, as the schema of catalogue files names it.
     *
     * @return {@code "contacts"} for instance; {@code "centre"} for the centre itself
     */
    String list();

    /**
     * An element that is new.
     *
     * @param list its list, or {@code "centre"}, not null
     * @param entry its id, or {@code "centre"}, not null
     * @param label what it is called; of a contact, what it is for, not null
     */
    record EntryAdded(String list, String entry, LocalizedText label) implements EntryChange {
        @Override
        public LocalizedText text() {
            return Words.filled("%s tilføjet: %s", "%s added: %s", Words.entry(list), label);
        }
    }

    /**
     * An element that is gone.
     *
     * @param list its list, or {@code "centre"}, not null
     * @param entry its id, or {@code "centre"}, not null
     * @param label what it is called; of a contact, what it is for, not null
     */
    record EntryRemoved(String list, String entry, LocalizedText label) implements EntryChange {
        @Override
        public LocalizedText text() {
            return Words.filled("%s taget ud: %s", "%s taken out: %s", Words.entry(list), label);
        }
    }

    /**
     * An element in which something changed.
     *
     * @param list its list, or {@code "centre"}, not null
     * @param entry its id, or {@code "centre"}, not null
     * @param label what it is called; of a contact, what it is for, not null
     */
    record EntryChanged(String list, String entry, LocalizedText label) implements EntryChange {
        @Override
        public LocalizedText text() {
            return Words.filled("%s ændret: %s", "%s changed: %s", Words.entry(list), label);
        }
    }

    /**
     * A list whose elements stand in another order.
     *
     * @param list the list, not null
     */
    record Reordered(String list) implements EntryChange {
        @Override
        public LocalizedText text() {
            return Words.filled("Rækkefølgen er en anden: %s", "The order is another: %s", Words.field(list));
        }
    }
}
