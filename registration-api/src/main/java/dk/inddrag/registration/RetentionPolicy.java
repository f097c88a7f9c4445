package dk.inddrag.registration;

import dk.inddrag.core.OfferId;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long each field of personal data is kept after the last day of a run: the same for all offers, but for those that
 * have a time of their own. How long is the controller's decision; {@link #standard()} is a proposal, no rule of law.
 *
 * <p>Needs are not kept at all: they go the day after the last day. An address goes with the name at the latest, for it
 * mostly tells the name. A fingerprint goes with the address, so that nobody can try addresses against it.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetentionPolicy {

    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    private final Map<PersonalField, Period> usual;
    private final Map<OfferId, Map<PersonalField, Period>> byOffer;

    private RetentionPolicy(Map<PersonalField, Period> usual, Map<OfferId, Map<PersonalField, Period>> byOffer) {
        this.usual = usual;
        this.byOffer = byOffer;
    }

    /**
     * Names and addresses for six months.
     *
     * @return the policy, not null
     */
    public static RetentionPolicy standard() {
        return new RetentionPolicy(
                Map.of(PersonalField.NAME, HALF_A_YEAR, PersonalField.WORK_EMAIL, HALF_A_YEAR), Map.of());
    }

    /**
     * This policy with another time for a field, for all offers that have none of their own.
     *
     * @param field {@link PersonalField#NAME} or {@link PersonalField#WORK_EMAIL}
     * @param after how long after the last day, which does not count; zero for no longer than that day, not null
     * @return the policy, not null
     * @throws IllegalArgumentException if the field is another, or the time is negative
     */
    public RetentionPolicy keeping(PersonalField field, Period after) {
        return new RetentionPolicy(with(usual, field, after), byOffer);
    }

    /**
     * This policy with another time for a field of one offer.
     *
     * @param offer the offer, not null
     * @param field {@link PersonalField#NAME} or {@link PersonalField#WORK_EMAIL}
     * @param after how long after the last day, which does not count; zero for no longer than that day, not null
     * @return the policy, not null
     * @throws IllegalArgumentException if the field is another, or the time is negative
     */
    public RetentionPolicy keeping(OfferId offer, PersonalField field, Period after) {
        Map<OfferId, Map<PersonalField, Period>> others = new HashMap<>(byOffer);
        others.put(offer, with(byOffer.getOrDefault(offer, Map.of()), field, after));
        return new RetentionPolicy(usual, Map.copyOf(others));
    }

    private static Map<PersonalField, Period> with(
            Map<PersonalField, Period> before, PersonalField field, Period after) {
        if (field != PersonalField.NAME && field != PersonalField.WORK_EMAIL) {
            throw new IllegalArgumentException("The field " + field
                    + " has no time of its own. Maybe " + PersonalField.WORK_EMAIL + " is meant, or "
                    + PersonalField.NAME);
        }
        if (after.isNegative()) {
            throw new IllegalArgumentException("A time to keep is not negative: " + after);
        }
        Map<PersonalField, Period> fields = new EnumMap<>(PersonalField.class);
        fields.putAll(before);
        fields.put(field, after);
        return Map.copyOf(fields);
    }

    /**
     * The first day on which a field is due to go.
     *
     * @param offer the offer, not null
     * @param field the field, not null
     * @param lastDay the last day of the run, not null
     * @return the day, in Danish time, not null
     */
    public LocalDate dueOn(OfferId offer, PersonalField field, LocalDate lastDay) {
        LocalDate name = lastDay.plus(kept(offer, PersonalField.NAME));
        LocalDate address = lastDay.plus(kept(offer, PersonalField.WORK_EMAIL));
        LocalDate last = switch (field) {
            case NEEDS -> lastDay;
            case NAME -> name;
            case WORK_EMAIL, FINGERPRINT -> address.isBefore(name) ? address : name;
        };
        return last.plusDays(1);
    }

    private Period kept(OfferId offer, PersonalField field) {
        return Optional.ofNullable(byOffer.getOrDefault(offer, Map.of()).get(field))
                .or(() -> Optional.ofNullable(usual.get(field)))
                .orElse(HALF_A_YEAR);
    }
}
