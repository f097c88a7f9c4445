package dk.inddrag.registration;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;

/** Where a registration stands. */
public enum RegistrationState {
    /** The whole team has its places. */
    CONFIRMED,
    /** The whole team waits in line. */
    WAITING,
    /** Places are held for the whole team until it answers, or until a moment has passed. */
    INVITED,
    /** Given up by the team or the organiser. */
    CANCELLED,
    /** Places were held and the team did not answer in time. It is out of the line and may sign up again. */
    LAPSED;

    /**
     * Whether places are taken, so that nobody else can have them.
     *
     * @return true for confirmed and invited
     */
    public boolean holdsPlaces() {
        return this == CONFIRMED || this == INVITED;
    }

    /**
     * Whether the team is still in it.
     *
     * @return false for cancelled and lapsed
     */
    public boolean isLive() {
        return holdsPlaces() || this == WAITING;
    }

    /**
     * What users call this state.
     *
     * @return a few words, not null
     */
    public LocalizedText label() {
        return Texts.say("state." + name());
    }
}
