package dk.inddrag.registration.contract;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.RegistrationStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store that stands before another; what it decides is up to the kind. */
abstract class StoreBefore implements RegistrationStore {

    final RegistrationStore store;

    StoreBefore(RegistrationStore store) {
        this.store = store;
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
    public List<OfferId> offers() {
        return store.offers();
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
