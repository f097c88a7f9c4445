package dk.inddrag.registration.desk;

/**
 * Two places for one offer that seem to have the same person. A hint, never a refusal: two people can share a name.
 *
 * <p>Immutable and thread-safe. Names no person.
 *
 * @param reference the later registration, not null
 * @param number the number of the place in it
 * @param otherReference the earlier registration, possibly the same, not null
 * @param otherNumber the number of the place in that
 * @param sameAddress true where the address is the same; false where only the name and the municipality are
 */
public record DuplicateHint(
        String reference, int number, String otherReference, int otherNumber, boolean sameAddress) {}
