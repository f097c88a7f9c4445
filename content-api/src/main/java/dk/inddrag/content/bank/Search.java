package dk.inddrag.content.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the knowledge bank.
 *
 * <p>The words are ordinary language, never a query syntax: every sign in them is harmless. Only words between quotation
 * marks mean something more, they must stand in a row. Of very long questions the first 64 words count.
 *
 * <p>Immutable and thread-safe. Unless said otherwise a search asks for the ten best of all items.
 *
 * @param words what is looked for; blank for all items; signs without a word find nothing, not null
 * @param only the values of which an item must have one, for each facet that is narrowed down
 * @param from the first day the item can have come out, inclusive; an item without a date has none
 * @param through the last day the item can have come out, inclusive
 * @param addedAfter the moment after which the item must have come into the bank, exclusive
 * @param order in what order the items come, not null
 * @param counted the facets to count
 * @param page which of the items to give, not null
 */
public record Search(
        String words,
        Map<Facet, Set<String>> only,
        Optional<LocalDate> from,
        Optional<LocalDate> through,
        Optional<Instant> addedAfter,
        Order order,
        Set<Facet> counted,
        Page page) {

    /** Checks for nulls and copies the collections. */
    public Search {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(addedAfter, "addedAfter");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(page, "page");
        only = Map.copyOf(only);
        counted = Set.copyOf(counted);
    }

    /** In what order items come. */
    public enum Order {
        /** The best first; where two are equally good, the newer. */
        BEST,
        /** The newest first, by when they came out; those without a date last. */
        NEWEST,
        /** Those first that came into the bank last. */
        ADDED
    }

    /**
     * Which of the items found to give.
     *
     * @param offset how many to pass over, from 0
     * @param size how many to give at most, from 0
     */
    public record Page(int offset, int size) {
        private static final int DEEPEST = 10_000;

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if one is negative, or if offset and size together are over 10,000
         */
        public Page {
            if (offset < 0 || size < 0 || (long) offset + size > DEEPEST) {
                throw new IllegalArgumentException("A page lies between 0 and " + DEEPEST + ": offset " + offset
                        + ", size " + size + ". Maybe narrow the search down");
            }
        }
    }

    /**
     * A search for words.
     *
     * @param words what is looked for, not null
     * @return the search, not null
     */
    public static Search of(String words) {
        return new Search(
                words,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.BEST,
                Set.of(),
                new Page(0, 10));
    }

    /**
     * A search for all items.
     *
     * @return the search, not null
     */
    public static Search all() {
        return of("");
    }

    /**
     * Narrows down to items that have one of some values.
     *
     * @param facet the property, not null
     * @param values the values, read without regard to case and spelling of Danish letters, not null
     * @return the narrower search, not null
     */
    public Search only(Facet facet, String... values) {
        return only(facet, Arrays.asList(values));
    }

    /**
     * Narrows down to items that have one of some values.
     *
     * @param facet the property, not null
     * @param values the values, read without regard to case and spelling of Danish letters, not null
     * @return the narrower search, not null
     */
    public Search only(Facet facet, Collection<String> values) {
        Map<Facet, Set<String>> narrowed = new EnumMap<>(Facet.class);
        narrowed.putAll(only);
        narrowed.put(facet, Set.copyOf(values));
        return new Search(words, narrowed, from, through, addedAfter, order, counted, page);
    }

    /**
     * Narrows down to items that can have come out on a day or later.
     *
     * @param fromInclusive the day, not null
     * @return the narrower search, not null
     */
    public Search publishedFrom(LocalDate fromInclusive) {
        return new Search(words, only, Optional.of(fromInclusive), through, addedAfter, order, counted, page);
    }

    /**
     * Narrows down to items that can have come out on a day or earlier.
     *
     * @param throughInclusive the day, not null
     * @return the narrower search, not null
     */
    public Search publishedThrough(LocalDate throughInclusive) {
        return new Search(words, only, from, Optional.of(throughInclusive), addedAfter, order, counted, page);
    }

    /**
     * Narrows down to items that came into the bank after a moment.
     *
     * @param momentExclusive the moment, not null
     * @return the narrower search, not null
     */
    public Search addedAfter(Instant momentExclusive) {
        return new Search(words, only, from, through, Optional.of(momentExclusive), order, counted, page);
    }

    /**
     * Sets the order.
     *
     * @param wanted the order, not null
     * @return the search, not null
     */
    public Search inOrder(Order wanted) {
        return new Search(words, only, from, through, addedAfter, wanted, counted, page);
    }

    /**
     * Asks also how many items have each value of some facets.
     *
     * @param facets the facets, not null
     * @return the search, not null
     */
    public Search count(Facet... facets) {
        Set<Facet> all = EnumSet.noneOf(Facet.class);
        all.addAll(Arrays.asList(facets));
        return new Search(words, only, from, through, addedAfter, order, all, page);
    }

    /**
     * Sets which of the items to give.
     *
     * @param offset how many to pass over, from 0
     * @param size how many to give at most, from 0
     * @return the search, not null
     * @throws IllegalArgumentException if one is negative, or if offset and size together are over 10,000
     */
    public Search page(int offset, int size) {
        return new Search(words, only, from, through, addedAfter, order, counted, new Page(offset, size));
    }
}
