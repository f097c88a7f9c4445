package dk.inddrag.registration;

import java.io.Serial;

/** There is no such registration, or it is not that of the municipality which asks. The two are not told apart. */
public final class UnknownRegistrationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says what to do. The reference is not printed. */
    public UnknownRegistrationException() {
        super("There is no registration with that reference here. Maybe a letter is mistyped");
    }
}
