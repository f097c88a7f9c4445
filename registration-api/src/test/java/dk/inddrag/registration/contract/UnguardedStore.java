package dk.inddrag.registration.contract;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A store with its guard switched off: it decides by what it read, and keeps that without holding the offer meanwhile.
 * The audit trail is left out, for its numbers would betray the clash. The test of overbooking must fail on it, or it
 * shows nothing.
 */
final class UnguardedStore implements RegistrationStore {

    private final RegistrationStore store;

    UnguardedStore(RegistrationStore store) {
        this.store = store;
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        Decision<T> decision = store.read(scope.offer(), work);
        List<Change> changes = decision.changes().stream()
                .filter(change -> !(change instanceof Change.Audited) && !(change instanceof Change.Queued))
                .toList();
        return store.decide(scope, book -> new Decision<>(decision.answer(), changes));
    }

    @Override
    public <T> T read(OfferId offer, Function<Book, T> work) {
        return store.read(offer, work);
    }

    @Override
    public Optional<OfferId> offerOf(String reference) {
        return store.offerOf(reference);
    }

    @Override
    public List<Registration> registrationsOf(String municipalityCode) {
        return store.registrationsOf(municipalityCode);
    }

    @Override
    public List<AuditEntry> audit(OfferId offer) {
        return store.audit(offer);
    }

    @Override
    public List<Message> dueMessages(Instant moment, int limit) {
        return store.dueMessages(moment, limit);
    }

    @Override
    public void delivered(Message message) {
        store.delivered(message);
    }

    @Override
    public void postponed(Message message, Instant nextAttempt) {
        store.postponed(message, nextAttempt);
    }

    @Override
    public void close() {
        store.close();
    }
}
