package dk.inddrag.registration.audit;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One line of the audit trail of an offer. Each carries the hash of the one before it, so that no line can be changed,
 * taken out or put in without the rest showing it.
 *
 * <p>Immutable and thread-safe. Holds no personal data.
 *
 * @param offer the offer, not null
 * @param number its number in the chain of the offer, 1 is the first
 * @param at when it took effect, not null
 * @param event what happened, not null
 * @param reference the registration; empty where it is about a run or the offer
 * @param actor who did it; an invitation that follows from a rule has the actor whose act set the rule off
 * @param details more of it, sorted by name: run, numbers, roles
 * @param previousHash the hash of the entry before, 64 hexadecimal digits; of the first, 64 zeros
 * @param hash the hash of this entry, 64 hexadecimal digits
 */
public record AuditEntry(
        OfferId offer,
        long number,
        Instant at,
        AuditEvent event,
        Optional<String> reference,
        Actor actor,
        Map<String, String> details,
        String previousHash,
        String hash) {

    /** The hash before the first entry. */
    public static final String NO_HASH = "0".repeat(64);

    /** Copies the details. */
    public AuditEntry {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /**
     * The entry that follows another.
     *
     * @param last the number and hash of the last entry of the offer, not null
     * @param offer the offer, not null
     * @param at when it took effect, not null
     * @param event what happened, not null
     * @param reference the registration; empty where it is about a run or the offer
     * @param actor who did it, not null
     * @param details more of it, without personal data
     * @return the entry, not null
     */
    public static AuditEntry after(
            AuditHead last,
            OfferId offer,
            Instant at,
            AuditEvent event,
            Optional<String> reference,
            Actor actor,
            Map<String, String> details) {
        AuditEntry open =
                new AuditEntry(offer, last.number() + 1, at, event, reference, actor, details, last.hash(), "");
        return new AuditEntry(
                offer, open.number, at, event, reference, actor, details, last.hash(), open.computeHash());
    }

    /**
     * The head of the chain after this entry.
     *
     * @return its number and hash, not null
     */
    public AuditHead head() {
        return new AuditHead(number, hash);
    }

    /**
     * The hash that belongs to what this entry says.
     *
     * @return SHA-256 over all fields but the hash itself, 64 hexadecimal digits
     */
    public String computeHash() {
        StringBuilder text = new StringBuilder();
        // Every field with its length before it, so that no two entries have the same text.
        append(text, previousHash);
        append(text, offer.value());
        append(text, Long.toString(number));
        append(text, at.toString());
        append(text, event.name());
        append(text, reference.orElse(""));
        append(text, actor.role().name());
        append(text, actor.user());
        append(text, actor.municipalityCode().orElse(""));
        details.forEach((name, value) -> {
            append(text, name);
            append(text, value);
        });
        try {
            byte[] hashed =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hashed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void append(StringBuilder text, String field) {
        text.append(field.length()).append(':').append(field).append(';');
    }
}
