package dk.inddrag.registration;

/**
 * A seat of a registration, with the number it keeps for as long as it is taken.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no participant.
 *
 * @param number the number within the registration, 1 or more
 * @param seat the seat, not null
 * @param attended whether an organiser has marked that somebody came
 */
public record Place(int number, Seat seat, boolean attended) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Place {
        if (number < 1) {
            throw new IllegalArgumentException("The number of a place is 1 or more: " + number);
        }
    }

    /**
     * A place that nobody has come to yet.
     *
     * @param number the number within the registration, 1 or more
     * @param seat the seat, not null
     * @throws IllegalArgumentException if the number is below 1
     */
    public Place(int number, Seat seat) {
        this(number, seat, false);
    }

    Place with(Seat other) {
        return new Place(number, other, attended);
    }

    Place withAttended(boolean came) {
        return new Place(number, seat, came);
    }
}
