package dk.inddrag.registration.desk;

import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;

/**
 * How many people, by where they stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param registered those whose team has its places, 0 or more
 * @param waiting those whose team is in line, or is invited and has not answered, 0 or more
 * @param attended those of the registered who came, 0 or more
 */
public record Headcount(int registered, int waiting, int attended) {

    /** Nobody. */
    public static final Headcount NONE = new Headcount(0, 0, 0);

    static Headcount of(Registration registration, Place place) {
        boolean registered = registration.state() == RegistrationState.CONFIRMED;
        boolean waiting = registration.state().isLive() && !registered;
        return new Headcount(registered ? 1 : 0, waiting ? 1 : 0, registered && place.attended() ? 1 : 0);
    }

    /**
     * Both together.
     *
     * @param other the other, not null
     * @return the sum, not null
     */
    public Headcount plus(Headcount other) {
        return new Headcount(registered + other.registered, waiting + other.waiting, attended + other.attended);
    }
}
