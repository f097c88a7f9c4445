package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.desk.OrganiserDesk;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everybody wants the same run: orders a minute for teams of three until all seats are sold, and how long one waits for an
 * answer; then the same number again, who all go to the waiting list.
 *
 * <p>Arguments: {@code sqlite}, {@code postgresql} or the URL of an empty database; then clients, seats and turns. Without
 * arguments: both stores, 64 clients, 6,000 seats, 7 turns.
 */
public final class HotRun {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private HotRun() {}

    /**
     * Measures.
     *
     * @param args see above
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 3) {
            measure(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            return;
        }
        for (String where : List.of("sqlite", "postgresql")) {
            measure(where, 64, 6_000, 7);
        }
    }

    private static void measure(String where, int clients, int seats, int turns) throws Exception {
        List<Load.Turn> sold = new ArrayList<>();
        List<Load.Turn> waiting = new ArrayList<>();
        int orders = seats / 3;
        try (Databases databases = Databases.open(where);
                RegistrationStore store = databases.store(16)) {
            OUT.printf(
                    Locale.ROOT,
                    "%s, one run of %d seats, clients %d, orders %d for seats and %d for the line%n",
                    where.replaceAll("//[^/]*@|\\?.*", ""),
                    seats,
                    clients,
                    orders,
                    orders);
            // The first turn does not count.
            Catalogue catalogue = Courses.catalogue(turns + 1);
            RegistrationDesk desk = Databases.desk(store, catalogue);
            OrganiserDesk organiser = RegistrationDesk.of(catalogue, store, () -> Actor.ofOrganiser("organiser-1"))
                    .organiser();
            Load.Work work = (key, offer) -> desk.register(Courses.request(key, offer));
            for (int turn = 0; turn <= turns; turn++) {
                organiser.setCapacity(Courses.id(turn), Courses.RUN, Optional.of(seats));
                sold.add(Load.times(work, clients, orders, turn));
                waiting.add(Load.times(work, clients, orders, turn));
                RunTally tally = organiser.run(Courses.id(turn), Courses.RUN);
                if (tally.taken() != 3 * orders || tally.inLine() != orders) {
                    throw new IllegalStateException("Sold or waiting is not what was ordered: " + tally);
                }
            }
        }
        tell("seats", sold.subList(1, sold.size()));
        tell("line ", waiting.subList(1, waiting.size()));
    }

    private static void tell(String what, List<Load.Turn> turns) {
        Load.Turn median = Load.Turn.median(turns);
        OUT.printf(Locale.ROOT, "  %s %8.0f orders a minute, %s%n", what, 60 * median.perSecond(), median);
    }
}
