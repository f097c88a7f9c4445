package dk.inddrag.registration.desk;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.letters.LetterWriter;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.EventChannel;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.MessageChannel;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends what teams are to be told. Messages are kept with what they tell of, in one transaction; here they are made into
 * letters and handed over, at least once each, and in order for each registration. A letter that cannot be handed over
 * is tried again after one minute, two, four, and so on up to six hours; those after it wait.
 *
 * <p>The host calls {@link #deliver(int)} as often as it likes. Thread-safe; two at once may send a letter twice.
 */
public final class PostOffice {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final LetterWriter writer = new LetterWriter();
    private final Catalogue catalogue;
    private final RegistrationStore store;
    private final MessageChannel channel;
    private final Optional<EventChannel> events;
    private final Clock clock;

    private PostOffice(
            Catalogue catalogue,
            RegistrationStore store,
            MessageChannel channel,
            Optional<EventChannel> events,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.channel = channel;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A post office.
     *
     * @param catalogue the offers, not null
     * @param store where messages are kept, not null
     * @param channel the way letters go, not null
     * @param clock the time, not null
     * @return the post office, not null
     */
    public static PostOffice of(Catalogue catalogue, RegistrationStore store, MessageChannel channel, Clock clock) {
        return new PostOffice(catalogue, store, channel, Optional.empty(), clock);
    }

    /**
     * This post office, which also tells another system of every event, before its letter goes. Where either cannot be
     * handed over both are tried again later.
     *
     * @param receiver the way events go, not null
     * @return the post office, not null
     */
    public PostOffice telling(EventChannel receiver) {
        return new PostOffice(catalogue, store, channel, Optional.of(receiver), clock);
    }

    /**
     * Delivers what is due.
     *
     * @param most how many messages at most, 1 or more
     * @return what came of it, not null
     */
    public DeliveryReport deliver(int most) {
        int sent = 0;
        int withoutAddress = 0;
        int postponed = 0;
        for (Message message : store.dueMessages(clock.instant(), most)) {
            Optional<Letter> letter = letter(message);
            try {
                if (events.isPresent()) {
                    events.get().send(message);
                }
                if (letter.isPresent()) {
                    channel.send(letter.get());
                    sent++;
                } else {
                    withoutAddress++;
                }
                store.delivered(message);
            } catch (DeliveryFailedException e) {
                store.postponed(message, nextAttempt(message));
                postponed++;
            }
        }
        return new DeliveryReport(sent, withoutAddress, postponed);
    }

    private Optional<Letter> letter(Message message) {
        Optional<Offer> offer = catalogue.offer(message.offer());
        Optional<Registration> registration =
                store.read(message.offer(), book -> book.registration(message.reference()));
        return offer.isPresent() && registration.isPresent()
                ? writer.letter(message, offer.get(), registration.get(), clock.instant())
                : Optional.empty();
    }

    private Instant nextAttempt(Message message) {
        Duration pause = Duration.ofMinutes(1L << Math.min(message.attempts(), 10));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
