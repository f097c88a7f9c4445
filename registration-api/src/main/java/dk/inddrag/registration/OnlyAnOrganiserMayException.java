package dk.inddrag.registration;

import java.io.Serial;

/** Somebody who acts for a municipality tried what only an organiser may do. */
public final class OnlyAnOrganiserMayException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says what to do. */
    public OnlyAnOrganiserMayException() {
        super("Only an organiser may do this. Maybe the host hands in the wrong role");
    }
}
