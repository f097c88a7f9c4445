package dk.inddrag.registration.audit;

import dk.inddrag.registration.RegistrationState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The audit trail of one offer: verified, and replayed to any moment.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditTrail {

    private final List<AuditEntry> entries;

    private AuditTrail(List<AuditEntry> entries) {
        this.entries = entries;
    }

    /**
     * A trail.
     *
     * @param entries the entries of one offer, the first one first
     * @return the trail, not null
     */
    public static AuditTrail of(List<AuditEntry> entries) {
        return new AuditTrail(List.copyOf(entries));
    }

    /**
     * The entries.
     *
     * @return an unmodifiable list, the first one first
     */
    public List<AuditEntry> entries() {
        return entries;
    }

    /**
     * Looks for the first entry that was tampered with. The end of a chain can only be told by somebody who noted its
     * {@link AuditHead} elsewhere.
     *
     * @param head where the chain must end; empty where nobody noted it
     * @return the number of the first entry that is wrong or missing; empty where all is well
     */
    public Optional<Long> firstBroken(Optional<AuditHead> head) {
        AuditHead last = AuditHead.NONE;
        for (AuditEntry entry : entries) {
            boolean follows =
                    entry.number() == last.number() + 1 && entry.previousHash().equals(last.hash());
            if (!follows || !entry.hash().equals(entry.computeHash())) {
                return Optional.of(last.number() + 1);
            }
            last = entry.head();
        }
        AuditHead end = last;
        return head.filter(noted -> !noted.equals(end)).map(noted -> Math.min(noted.number(), end.number() + 1));
    }

    /**
     * The erasures of personal data that this trail tells of.
     *
     * @return their receipts, the first one first
     */
    public List<ErasureReceipt> erasures() {
        return entries.stream()
                .map(ErasureReceipt::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What each run held at a moment, by the entries alone.
     *
     * @param moment the moment, inclusive, not null
     * @return the runs by their ids
     */
    public Map<String, RunTally> runsAt(Instant moment) {
        Map<String, Integer> capacities = new TreeMap<>();
        Set<String> cancelled = new TreeSet<>();
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            // Not "break": the clocks of two servers may differ, and the order is that of the numbers.
            if (entry.at().isAfter(moment)) {
                continue;
            }
            String run = entry.details().getOrDefault("run", "");
            if (entry.event() == AuditEvent.CAPACITY_SET) {
                String seats = entry.details().getOrDefault("seats", "");
                if (seats.isEmpty()) {
                    capacities.remove(run);
                } else {
                    capacities.put(run, Integer.valueOf(seats));
                }
            }
            if (entry.event() == AuditEvent.RUN_CANCELLED) {
                cancelled.add(run);
            }
            if (entry.details().containsKey("state")) {
                standings.put(
                        entry.reference().orElseThrow(),
                        new Standing(
                                run,
                                RegistrationState.valueOf(
                                        Objects.requireNonNull(entry.details().get("state"))),
                                Integer.parseInt(entry.details().getOrDefault("seats", "0"))));
            }
        }
        Map<String, RunTally> tallies = new TreeMap<>();
        capacities.forEach((run, seats) -> tallies.put(run, new RunTally(Optional.of(seats), 0, 0)));
        cancelled.forEach(run -> tallies.merge(run, RunTally.EMPTY.asCancelled(), RunTally::plus));
        standings.values().forEach(standing -> tallies.merge(standing.run, standing.tally(), RunTally::plus));
        return tallies;
    }

    private record Standing(String run, RegistrationState state, int seats) {
        RunTally tally() {
            return new RunTally(
                    Optional.empty(),
                    state.holdsPlaces() ? seats : 0,
                    state == RegistrationState.WAITING || state == RegistrationState.INVITED ? 1 : 0);
        }
    }
}
