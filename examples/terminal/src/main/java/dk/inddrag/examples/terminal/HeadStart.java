package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import java.util.List;
import java.util.Set;

/** Begins to read the bundled catalogue while the arguments are still being understood. */
final class HeadStart {
    private static final Set<String> NEED_IT = Set.of("chat", "ask", "offers", "eval");

    private HeadStart() {}

    static void take(String... args) {
        if (args.length > 0 && NEED_IT.contains(args[0]) && !List.of(args).contains("--catalogue")) {
            Thread reading = new Thread(Catalogue::bundled, "inddrag-catalogue");
            reading.setDaemon(true);
            reading.start();
        }
    }
}
