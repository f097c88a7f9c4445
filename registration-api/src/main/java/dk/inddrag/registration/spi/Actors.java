package dk.inddrag.registration.spi;

import dk.inddrag.registration.Actor;

/** Tells who acts. The host has logged them in; the library has no login of its own. Must be thread-safe. */
@FunctionalInterface
public interface Actors {

    /**
     * Who acts now, on this thread.
     *
     * @return the actor, not null
     */
    Actor current();
}
