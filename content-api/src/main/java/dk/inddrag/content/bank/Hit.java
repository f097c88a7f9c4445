package dk.inddrag.content.bank;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An item that was found, and why.
 *
 * <p>Thread-safe. The passage is made when it is first asked for.
 */
public final class Hit {
    private final Item item;
    private final double score;
    private final double coverage;
    private final List<Reason> reasons;
    private final Supplier<Snippet> passage;

    /**
     * Makes a hit.
     *
     * @param item the item, not null
     * @param score how well it answers, not negative
     * @param coverage how much of what was asked it answers, from 0 to 1
     * @param reasons why it was found; empty where no words were asked for
     * @param passage makes the passage, always the same; called by any thread, not null
     */
    public Hit(Item item, double score, double coverage, List<Reason> reasons, Supplier<Snippet> passage) {
        this.item = Objects.requireNonNull(item, "item");
        this.score = score;
        this.coverage = coverage;
        this.reasons = List.copyOf(reasons);
        this.passage = Objects.requireNonNull(passage, "passage");
    }

    /**
     * The item.
     *
     * @return the item, not null
     */
    public Item item() {
        return item;
    }

    /**
     * How well the item answers, to be compared with other hits of the same search only.
     *
     * @return the score, not negative
     */
    public double score() {
        return score;
    }

    /**
     * How much of what was asked the item answers, whatever else was found: a hit that has only the ordinary words of a
     * question answers little of it, one that has its rare words much.
     *
     * @return from 0 to 1; 1 where no words were asked for
     */
    public double coverage() {
        return coverage;
    }

    /**
     * Why it was found, in the order of the words asked for.
     *
     * @return an unmodifiable list, empty where no words were asked for
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * The passage that answers best.
     *
     * @return the passage of the summary or the body; that of the title where both are empty, not null
     */
    public Snippet snippet() {
        return passage.get();
    }

    @Override
    public String toString() {
        return item.id();
    }
}
