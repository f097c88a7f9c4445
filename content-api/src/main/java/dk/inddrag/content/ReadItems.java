package dk.inddrag.content;

import dk.inddrag.content.bank.Item;
import dk.inddrag.core.catalogue.Problem;
import java.util.List;

/**
 * What came of reading items: those that could be read, and everything that is wrong with the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param items the items, in the order of the source
 * @param problems what is wrong, in the order of the source; an item with a problem is not among the items
 */
public record ReadItems(List<Item> items, List<Problem> problems) {

    /** Copies the lists. */
    public ReadItems {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
