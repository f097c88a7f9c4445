package dk.inddrag.core.deadline;

import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.util.Objects;

/**
 * A named late permission for one team: it may still register or apply after the deadline, until the permission expires.
 * It changes the deadline for nobody else.
 *
 * <p>Immutable and thread-safe. The text form leaves out the reason, which may tell of people.
 *
 * @param team the id of the team, as the host knows it, not null
 * @param reason why it was granted, for the team to read, not null
 * @param grantedBy the id of the organisation that granted it, not null
 * @param grantedAt the moment from which it counts, inclusive, not null
 * @param expiry the last moment that is in time for this team, inclusive, not null
 */
public record Dispensation(String team, LocalizedText reason, String grantedBy, Instant grantedAt, Cutoff expiry) {

    /**
     * Checks for nulls, and that the permission does not expire before it is granted.
     *
     * @throws IllegalArgumentException if the expiry is before the moment it was granted
     */
    public Dispensation {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grantedBy, "grantedBy");
        if (!expiry.isInTime(grantedAt)) {
            throw new IllegalArgumentException("A dispensation must not expire before it is granted, but " + expiry
                    + " in " + expiry.zone() + " is before " + grantedAt + ". Maybe a later day is meant");
        }
    }

    @Override
    public String toString() {
        return "Dispensation[team=" + team + ", grantedAt=" + grantedAt + ", expiry=" + expiry + "]";
    }
}
