package dk.inddrag.registration;

import dk.inddrag.core.OfferId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The places of a team, or its wait for them. Kept as one unit.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no participant.
 *
 * @param reference how people refer to it, not blank
 * @param offer the offer, not null
 * @param run the id of the run, not blank
 * @param municipalityCode the municipality; empty where none was named
 * @param turn its place in the order of the offer: who came first, or was moved to the front, has the lower one
 * @param registeredAt when it was decided, not null
 * @param state where it stands, not null
 * @param answerBy the last moment, inclusive, at which an invitation can be answered; empty unless invited
 * @param revision how often it has changed since, 0 or more; the SEQUENCE of its calendar file
 * @param places the places, in the order of their numbers; empty once all are cancelled
 */
public record Registration(
        String reference,
        OfferId offer,
        String run,
        Optional<String> municipalityCode,
        long turn,
        Instant registeredAt,
        RegistrationState state,
        Optional<Instant> answerBy,
        int revision,
        List<Place> places) {

    /**
     * Copies the places.
     *
     * @throws IllegalArgumentException if the moment to answer by does not go with the state
     */
    public Registration {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(municipalityCode, "municipalityCode");
        Objects.requireNonNull(registeredAt, "registeredAt");
        if (answerBy.isPresent() != (state == RegistrationState.INVITED)) {
            throw new IllegalArgumentException(
                    "An invitation, and nothing else, has a moment to answer by: " + state + ", " + answerBy);
        }
        places = List.copyOf(places);
    }

    /**
     * How many places the team has or waits for.
     *
     * @return the number, 0 once all are cancelled
     */
    public int size() {
        return places.size();
    }

    /**
     * The team as it is now.
     *
     * @return the team; empty once all places are cancelled
     */
    public Optional<Team> team() {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Team(
                        municipalityCode, places.stream().map(Place::seat).toList()));
    }

    /**
     * A place by its number.
     *
     * @param number the number
     * @return the place; empty where the registration has no such place
     */
    public Optional<Place> place(int number) {
        return places.stream().filter(place -> place.number() == number).findFirst();
    }

    /**
     * Whether somebody in the team has an address.
     *
     * @param address the address, in any case, not null
     * @return true where somebody has
     */
    public boolean isReachedAt(String address) {
        return places.stream()
                .flatMap(place -> place.seat().participant().stream())
                .flatMap(person -> person.workEmail().stream())
                .anyMatch(address::equalsIgnoreCase);
    }

    /**
     * This registration in another state that is no invitation.
     *
     * @param other the state, not {@link RegistrationState#INVITED}
     * @return the registration, one revision later
     * @throws IllegalArgumentException for {@link RegistrationState#INVITED}
     */
    public Registration as(RegistrationState other) {
        return next(other, Optional.empty(), places);
    }

    /**
     * This registration with places held for it.
     *
     * @param lastMoment the last moment to answer, inclusive, not null
     * @return the registration, one revision later
     */
    public Registration invitedUntil(Instant lastMoment) {
        return next(RegistrationState.INVITED, Optional.of(lastMoment), places);
    }

    /**
     * This registration with another seat at a place.
     *
     * @param number the number of the place
     * @param seat the seat, not null
     * @return the registration, one revision later; the same where it has no such place
     */
    public Registration with(int number, Seat seat) {
        List<Place> changed = new ArrayList<>(places);
        changed.replaceAll(place -> place.number() == number ? place.with(seat) : place);
        return changed.equals(places) ? this : next(state, answerBy, changed);
    }

    /**
     * This registration without some places; without the last one it is cancelled.
     *
     * @param numbers the numbers of the places, not null
     * @return the registration, one revision later; the same where it has none of them
     */
    public Registration without(Set<Integer> numbers) {
        List<Place> left = places.stream()
                .filter(place -> !numbers.contains(place.number()))
                .toList();
        if (left.size() == places.size()) {
            return this;
        }
        return left.isEmpty() ? next(RegistrationState.CANCELLED, Optional.empty(), left) : next(state, answerBy, left);
    }

    /**
     * This registration with who came. Neither the team nor its calendar changes, so the revision stays.
     *
     * @param came the numbers of the places that somebody came to, not null
     * @return the registration
     */
    public Registration withAttended(Set<Integer> came) {
        return with(places.stream()
                .map(place -> place.withAttended(came.contains(place.number())))
                .toList());
    }

    /**
     * This registration without some personal data. The revision stays.
     *
     * @param fields the fields, not null
     * @return the registration; its numbers and roles are the same
     */
    public Registration erased(Set<PersonalField> fields) {
        return with(places.stream()
                .map(place -> place.with(new Seat(
                        place.seat().role(), place.seat().participant().flatMap(person -> person.without(fields)))))
                .toList());
    }

    private Registration with(List<Place> others) {
        return new Registration(
                reference, offer, run, municipalityCode, turn, registeredAt, state, answerBy, revision, others);
    }

    /**
     * This registration after a change of its run, so that its calendar file replaces the one before.
     *
     * @return the registration, one revision later
     */
    public Registration revised() {
        return next(state, answerBy, places);
    }

    /**
     * This registration at another turn.
     *
     * @param other the turn
     * @return the registration, one revision later
     */
    public Registration withTurn(long other) {
        return new Registration(
                reference, offer, run, municipalityCode, other, registeredAt, state, answerBy, revision + 1, places);
    }

    private Registration next(RegistrationState newState, Optional<Instant> newAnswerBy, List<Place> newPlaces) {
        return new Registration(
                reference,
                offer,
                run,
                municipalityCode,
                turn,
                registeredAt,
                newState,
                newAnswerBy,
                revision + 1,
                newPlaces);
    }
}
