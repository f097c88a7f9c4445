package dk.inddrag.intake.spi;

/**
 * Hears what each turn came to, without a word of what was written, so that a municipality can count what is asked for,
 * what was found and where the vocabulary has a gap.
 *
 * <p>It is called after the answer is made and by the thread that asked for it, so it should return at once. What it
 * throws is logged by its type and does not reach the person who writes. Called by many threads.
 */
@FunctionalInterface
public interface TurnListener {

    /**
     * A message was answered.
     *
     * @param report what came of it, not null
     */
    void answered(TurnReport report);
}
