package dk.inddrag.registration.spi;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where registrations are kept. A store knows no rule of registration: it hands out what it holds of one offer, and
 * keeps what was decided on it.
 *
 * <p>Every store must pass the tests of {@code RegistrationStoreContract}. Thread-safe. All methods throw
 * {@link StoreUnavailableException} when the store cannot be reached; then nothing was kept, or, where the connection was
 * lost while committing, all of it.
 */
public interface RegistrationStore extends AutoCloseable {

    /**
     * Decides on an offer. While the work runs no other decision on the same offer does, in this process or another that
     * uses the same store. All changes are kept, durably, before this returns, or none is.
     *
     * <p>The work must have no other effect, for it may be run more than once: a store repeats it after a passing fault.
     * What it throws is thrown on, and nothing is kept.
     *
     * @param <T> the kind of answer
     * @param scope what the decision is about, not null
     * @param work looks at the book and decides, not null
     * @return the answer of the work
     */
    <T> T decide(Scope scope, Function<Book, Decision<T>> work);

    /**
     * Looks at what is kept of an offer, without holding anybody up.
     *
     * @param <T> the kind of answer
     * @param offer the offer, not null
     * @param work looks at the book; the book cannot be used after it returns
     * @return the answer of the work
     */
    <T> T read(OfferId offer, Function<Book, T> work);

    /**
     * The offer of a registration.
     *
     * @param reference the reference, not null
     * @return the offer; empty where there is no such registration
     */
    Optional<OfferId> offerOf(String reference);

    /**
     * The offers that something is kept of, whether or not a catalogue still has them.
     *
     * @return the offers, in the order of their ids
     */
    List<OfferId> offers();

    /**
     * The registrations of a municipality, for all offers.
     *
     * @param municipalityCode the code, not null
     * @return the registrations, in the order of offer and turn
     */
    List<Registration> registrationsOf(String municipalityCode);

    /**
     * The audit trail of an offer.
     *
     * @param offer the offer, not null
     * @return the entries, the first one first
     */
    List<AuditEntry> audit(OfferId offer);

    /**
     * The messages to send: of each registration the oldest that is not sent yet, where it is due.
     *
     * @param moment the moment, not null
     * @param limit how many at most, 1 or more
     * @return the messages, the oldest first
     */
    List<Message> dueMessages(Instant moment, int limit);

    /**
     * Notes that a message was sent. It is no longer kept, nor its {@link Farewell}. Sending it twice is no error.
     *
     * @param message the message, not null
     */
    void delivered(Message message);

    /**
     * Notes that a message could not be sent.
     *
     * @param message the message, not null
     * @param nextAttempt when to try again, not null
     */
    void postponed(Message message, Instant nextAttempt);

    @Override
    void close();
}
