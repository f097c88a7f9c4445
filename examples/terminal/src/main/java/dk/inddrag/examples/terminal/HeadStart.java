package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Begins to read what comes with the library while the arguments are still being understood. */
final class HeadStart {
    private static final Set<String> TALKS = Set.of("chat", "ask", "eval");

    private final Optional<CompletableFuture<Knowledge>> reading;

    private HeadStart(Optional<CompletableFuture<Knowledge>> reading) {
        this.reading = reading;
    }

    /** No head start: what is needed is read when it is needed. */
    static HeadStart none() {
        return new HeadStart(Optional.empty());
    }

    /** A head start where the first argument shows that there will be talk, else none. */
    static HeadStart of(String... args) {
        return args.length > 0 && TALKS.contains(args[0])
                ? new HeadStart(Optional.of(CompletableFuture.supplyAsync(HeadStart::bundled)))
                : none();
    }

    /** The bundled catalogue, and an assistant who knows it. */
    Knowledge knowledge() {
        try {
            return reading.map(CompletableFuture::join).orElseGet(HeadStart::bundled);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Knowledge bundled() {
        return Knowledge.of(Catalogue.bundled());
    }
}
