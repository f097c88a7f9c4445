package dk.inddrag.registration.desk;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.internal.letters.LetterWriter;
import dk.inddrag.registration.spi.AddressRefusedException;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.EventChannel;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.MessageChannel;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends what teams are to be told. Messages are kept with what they tell of, in one transaction; here they are made into
 * letters, one for each of the team who is named, or for those only who got or lost a place, and handed over, at least once each, and in order for each registration.
 * Where one cannot be handed over, the message is tried again after one minute, two, four, and so on up to six hours; those
 * after it wait. A letter to an address that there is not is not tried again, and keeps no other back.
 *
 * <p>The host calls {@link #deliver(int)} as often as it likes. Thread-safe; two at once may send a letter twice.
 */
public final class PostOffice {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final LetterWriter writer;
    private final Catalogue catalogue;
    private final RegistrationStore store;
    private final MessageChannel channel;
    private final Optional<EventChannel> events;
    private final Clock clock;

    private PostOffice(
            Catalogue catalogue,
            RegistrationStore store,
            MessageChannel channel,
            LetterWriter writer,
            Optional<EventChannel> events,
            Clock clock) {
        this.writer = writer;
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
     * @param organiser who invites to the meetings in calendar files, not null
     * @param clock the time, not null
     * @return the post office, not null
     */
    public static PostOffice of(
            Catalogue catalogue, RegistrationStore store, MessageChannel channel, Organiser organiser, Clock clock) {
        return new PostOffice(catalogue, store, channel, new LetterWriter(organiser), Optional.empty(), clock);
    }

    /**
     * This post office, which also tells another system of every event, before its letter goes. Where either cannot be
     * handed over both are tried again later.
     *
     * @param receiver the way events go, not null
     * @return the post office, not null
     */
    public PostOffice telling(EventChannel receiver) {
        return new PostOffice(catalogue, store, channel, writer, Optional.of(receiver), clock);
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
        int refused = 0;
        int postponed = 0;
        for (Message message : store.dueMessages(clock.instant(), most)) {
            List<Letter> letters = letters(message);
            try {
                if (events.isPresent()) {
                    events.get().send(message);
                }
                for (Letter letter : letters) {
                    if (wasTaken(letter)) {
                        sent++;
                    } else {
                        refused++;
                    }
                }
                if (letters.isEmpty()) {
                    withoutAddress++;
                }
                store.delivered(message);
            } catch (DeliveryFailedException e) {
                store.postponed(message, nextAttempt(message));
                postponed++;
            }
        }
        return new DeliveryReport(sent, withoutAddress, refused, postponed);
    }

    /** One mistyped address must not keep the letters of a whole team back, nor have them sent again and again. */
    private boolean wasTaken(Letter letter) throws DeliveryFailedException {
        try {
            channel.send(letter);
            return true;
        } catch (AddressRefusedException e) {
            return false;
        }
    }

    private List<Letter> letters(Message message) {
        Optional<Offer> offer = catalogue.offer(message.offer());
        if (offer.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return store.read(
                message.offer(),
                book -> book.registration(message.reference())
                        .map(each -> writer.letters(message, offer.get(), each, farewell(message, book), now))
                        .orElse(List.of()));
    }

    /** Nobody leaves but from a place, so what is about none needs no look. */
    private static Optional<Farewell> farewell(Message message, Book book) {
        return message.places().isEmpty()
                ? Optional.empty()
                : book.farewells().stream()
                        .filter(each -> each.number() == message.number())
                        .findFirst();
    }

    private Instant nextAttempt(Message message) {
        Duration pause = Duration.ofMinutes(1L << Math.min(message.attempts(), 10));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
