package dk.inddrag.registration.contract;

import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.util.function.Function;

/** A store whose decisions pause once they have read and before they are kept. */
final class PausingStore extends StoreBefore {

    private final Runnable pause;

    PausingStore(RegistrationStore store, Runnable pause) {
        super(store);
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
}
