package dk.inddrag.registration;

/**
 * A seat of a registration, with the number it keeps for as long as it is taken.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no participant.
 *
 * @param number the number within the registration, 1 or more
 * @param seat the seat, not null
 */
public record Place(int number, Seat seat) {

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

    Place with(Seat other) {
        return new Place(number, other);
    }
}
