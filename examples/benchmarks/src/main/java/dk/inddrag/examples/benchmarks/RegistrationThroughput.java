package dk.inddrag.examples.benchmarks;

import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Registrations a second: teams of three with names, each with its audit entry, message and answer, committed durably.
 * First through the whole library, then the same rows by plain prepared statements, in turns and in one run, because the
 * speed of a disk is not the same twice. What counts is the ratio.
 *
 * <p>Arguments: {@code sqlite}, {@code postgresql} or the URL of an empty database; then how many clients, seconds for each
 * turn, turns, and offers ({@code 1} for one hot offer). Without arguments: both stores, one client and sixteen.
 */
public final class RegistrationThroughput {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int WARM_UP = 3;

    private RegistrationThroughput() {}

    /**
     * Measures.
     *
     * @param args see above
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            measure(args[0], number(args, 1, 1), number(args, 2, 3), number(args, 3, 5), number(args, 4, 100));
            return;
        }
        for (String where : List.of("sqlite", "postgresql")) {
            measure(where, 1, 3, 7, 100);
            measure(where, 16, 3, 7, 100);
        }
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private static void measure(String where, int clients, int seconds, int turns, int offers)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (Databases databases = Databases.open(where)) {
            OUT.println(where.replaceAll("//[^/]*@|\\?.*", "") + ", clients " + clients + ", offers " + offers);
            compare(databases, clients, seconds, turns, offers);
        }
    }

    /** In turns, after some of each that do not count; prints the middle of them. */
    static void compare(Databases databases, int clients, int seconds, int turns, int offers)
            throws SQLException, InterruptedException, ExecutionException {
        try (RegistrationStore store = databases.store(clients);
                PlainStatements plain = databases.plain(clients)) {
            RegistrationDesk desk = Databases.desk(store, Courses.catalogue(offers));
            Load.Work library = (key, offer) -> desk.register(Courses.request(key, offer));
            for (int i = 0; i < WARM_UP; i++) {
                Load.seconds(library, clients, seconds, offers);
                Load.seconds(plain, clients, seconds, offers);
            }
            List<Load.Turn> ours = new ArrayList<>();
            List<Load.Turn> theirs = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                ours.add(Load.seconds(library, clients, seconds, offers));
                theirs.add(Load.seconds(plain, clients, seconds, offers));
                ratios.add(ours.get(i).perSecond() / theirs.get(i).perSecond());
            }
            ratios.sort(null);
            OUT.println("  library " + Load.Turn.median(ours));
            OUT.println("  plain   " + Load.Turn.median(theirs));
            OUT.printf(
                    Locale.ROOT,
                    "  ratio: median %.2f, from %.2f to %.2f, of %d turns%n",
                    ratios.get(ratios.size() / 2),
                    ratios.get(0),
                    ratios.get(ratios.size() - 1),
                    turns);
        }
    }
}
