package dk.inddrag.registration.contract;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store whose decisions pause once they have read and before they are kept. */
final class PausingStore implements RegistrationStore {

    private final RegistrationStore store;
    private final Runnable pause;

    PausingStore(RegistrationStore store, Runnable pause) {
        this.store = store;
        this.pause = pause;
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        return store.decide(scope, book -> {
            Decision<T> decision = work.apply(book);
            pause.run();
            return decision;
        });
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
