package dk.inddrag.registration.audit;

/**
 * Where the chain of an offer ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the last entry; 0 where there is none
 * @param hash its hash, not null
 */
public record AuditHead(long number, String hash) {

    /** The head of a chain without entries. */
    public static final AuditHead NONE = new AuditHead(0, AuditEntry.NO_HASH);
}
