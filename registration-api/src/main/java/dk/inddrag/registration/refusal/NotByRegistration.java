package dk.inddrag.registration.refusal;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;

/** One does not register for this offer: one applies, or simply uses it. */
public enum NotByRegistration implements Refusal {
    /** The municipality applies. */
    APPLICATION,
    /** It is open to all, without a place. */
    OPEN_TO_ALL;

    @Override
    public LocalizedText explanation() {
        return Texts.say(this == APPLICATION ? "by-application" : "open-to-all");
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say(this == APPLICATION ? "by-application.next" : "open-to-all.next");
    }
}
