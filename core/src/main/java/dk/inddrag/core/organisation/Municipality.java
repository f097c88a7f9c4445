package dk.inddrag.core.organisation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A Danish municipality. Its region depends on the day: on 1 January 2027 Region Østdanmark takes the place of Region
 * Hovedstaden and Region Sjælland (act no. 699 of 20 June 2025, § 126).
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code, four digits with leading zeros, {@code "0101"} for instance, not null
 * @param name the short name, {@code "København"} for instance, not null
 * @param officialName the official name, {@code "Københavns Kommune"} for instance, not null
 * @param regionUntil2026 the region up to and including 2026, not null
 * @param regionFrom2027 the region from 1 January 2027, not null
 */
public record Municipality(
        String code, String name, String officialName, String regionUntil2026, String regionFrom2027) {

    private static final LocalDate NEW_REGIONS = LocalDate.of(2027, 1, 1);

    /** Checks for nulls. */
    public Municipality {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(officialName, "officialName");
        Objects.requireNonNull(regionUntil2026, "regionUntil2026");
        Objects.requireNonNull(regionFrom2027, "regionFrom2027");
    }

    /**
     * The region on a day.
     *
     * @param day the day, from 1 January 2007, when the municipalities took their present form, not null
     * @return the name of the region, not null
     */
    public String regionAt(LocalDate day) {
        return day.isBefore(NEW_REGIONS) ? regionUntil2026 : regionFrom2027;
    }
}
