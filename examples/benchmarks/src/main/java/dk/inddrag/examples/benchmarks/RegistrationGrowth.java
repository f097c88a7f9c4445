package dk.inddrag.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;

/**
 * How registrations a second change with the number that is stored already, beside plain statements on as full a database,
 * from one client and from sixteen.
 *
 * <p>Arguments: {@code sqlite}, {@code postgresql} or the URL of an empty database; then seconds for each turn, turns, and
 * how many registrations to begin with, as often as one likes. Without arguments: both stores, 1,000 to 1,000,000.
 */
public final class RegistrationGrowth {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int OFFERS = 100;

    private RegistrationGrowth() {}

    /**
     * Measures.
     *
     * @param args see above
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 3) {
            measure(
                    args[0],
                    Integer.parseInt(args[1]),
                    Integer.parseInt(args[2]),
                    Arrays.stream(args).skip(3).map(Integer::valueOf).toList());
            return;
        }
        List<Integer> sizes = List.of(1_000, 10_000, 100_000, 1_000_000);
        for (String where : List.of("sqlite", "postgresql")) {
            measure(where, 3, 5, sizes);
        }
    }

    private static void measure(String where, int seconds, int turns, List<Integer> sizes) throws Exception {
        for (int size : sizes) {
            // Each begins anew, so that what was measured before is not counted among what is stored.
            try (Databases databases = Databases.open(where)) {
                databases.store(1).close();
                databases.plain(1).close();
                try (Connection connection = databases.connection()) {
                    Filling.add(connection, databases.isSqlite(), Courses.PREFIX, OFFERS, size);
                }
                if (databases.isSqlite()) {
                    try (Connection connection = databases.plainConnection()) {
                        Filling.add(connection, true, PlainStatements.PREFIX, OFFERS, size);
                    }
                }
                for (int clients : List.of(1, 16)) {
                    OUT.println(where.replaceAll("//[^/]*@|\\?.*", "") + ", " + size + " stored, clients " + clients);
                    RegistrationThroughput.compare(databases, clients, seconds, turns, OFFERS);
                }
            }
        }
    }
}
