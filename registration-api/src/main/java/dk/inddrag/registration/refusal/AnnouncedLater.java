package dk.inddrag.registration.refusal;

import dk.inddrag.core.Link;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.util.Optional;

/**
 * Registration is announced later.
 *
 * <p>Immutable and thread-safe.
 *
 * @param link where; empty where no source says
 */
public record AnnouncedLater(Optional<Link> link) implements Refusal {
    @Override
    public LocalizedText explanation() {
        return Texts.say("announced-later");
    }

    @Override
    public LocalizedText nextStep() {
        return Texts.say("announced-later.next");
    }
}
