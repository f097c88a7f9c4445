package dk.inddrag.registration.store;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A process that registers teams of three until it is killed, and prints each key once it is acknowledged. */
final class Clerk {

    static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    static final String RUN = "start-8-november";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-07T09:00:00Z"), ZoneOffset.UTC);

    private Clerk() {}

    static RegistrationStore open(String store) {
        return store.startsWith("jdbc:") ? Stores.postgresql(store, 4, CLOCK) : Stores.sqlite(Path.of(store), CLOCK);
    }

    static RegistrationDesk desk(RegistrationStore store) {
        return RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("clerk"));
    }

    static RegistrationRequest request(String key) {
        return new RegistrationRequest(key, COURSE, Optional.of(RUN), Team.unnamed(Optional.of("0657"), Role.STAFF, 3));
    }

    public static void main(String[] args) {
        RegistrationDesk desk = desk(open(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int thread = 0; thread < 4; thread++) {
            String prefix = args[1] + "-" + thread + "-";
            new Thread(() -> {
                        for (int i = 0; ; i++) {
                            Confirmed answer = (Confirmed) desk.register(request(prefix + i));
                            out.println(prefix + i + " " + answer.reference());
                        }
                    })
                    .start();
        }
    }
}
