package dk.inddrag.registration.contract;

import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.util.List;
import java.util.function.Function;

/**
 * A store with its guard switched off: it decides by what it read, and keeps that without holding the offer meanwhile.
 * The audit trail is left out, for its numbers would betray the clash. The test of overbooking must fail on it, or it
 * shows nothing.
 */
final class UnguardedStore extends StoreBefore {

    UnguardedStore(RegistrationStore store) {
        super(store);
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        Decision<T> decision = store.read(scope.offer(), work);
        List<Change> changes = decision.changes().stream()
                .filter(change -> !(change instanceof Change.Audited) && !(change instanceof Change.Queued))
                .toList();
        return store.decide(scope, book -> new Decision<>(decision.answer(), changes));
    }
}
