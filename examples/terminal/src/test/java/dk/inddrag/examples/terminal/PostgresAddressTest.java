package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands on a real PostgreSQL. Where none can be started, the property {@code inddrag.test.postgres} names the URL of
 * one that runs, whose user may create databases.
 */
final class PostgresAddressTest {
    private static final String GIVEN = System.getProperty("inddrag.test.postgres", "");
    private static final String COURSE = "temaforloeb-2023";
    private static final String PASSWORD = "hemmeligt/@+%:1";
    private static final String ENCODED = "hemmeligt%2F%40%2B%25%3A1";
    private static final String DATABASE = "terminal_" + ProcessHandle.current().pid();

    private static EmbeddedPostgres server;
    private static String host;

    @BeforeAll
    static void start() throws IOException, SQLException {
        String url = GIVEN;
        if (GIVEN.isEmpty()) {
            server = EmbeddedPostgres.builder().start();
            url = server.getJdbcUrl("postgres", "postgres");
        }
        URI address = URI.create(url.substring("jdbc:".length()));
        host = address.getHost() + ":" + (address.getPort() < 0 ? 5432 : address.getPort());
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create user " + DATABASE + " password '" + PASSWORD + "'");
            statement.execute("create database " + DATABASE + " owner " + DATABASE);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static String address() {
        return "postgresql://" + DATABASE + ":" + ENCODED + "@" + host + "/" + DATABASE;
    }

    /** Runs with all that is printed by anybody, and looks for the password in it. */
    private static Inddrag.Result run(String db, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--db");
        all.add(db);
        if (!args[0].equals("audit")) {
            all.add("--at=2023-06-01T09:00");
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            Inddrag.Result result = Inddrag.run(all.toArray(String[]::new));
            assertThat(result.out() + result.err() + printed.toString(StandardCharsets.UTF_8))
                    .doesNotContain("hemmeligt");
            return result;
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static JsonNode json(String db, String... args) throws IOException {
        Inddrag.Result result = run(db, args);
        assertThat(result.err()).isEmpty();
        return new ObjectMapper().readTree(result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://", "postgres://", "jdbc:postgresql://"})
    void every_command_takes_the_address_of_a_database(String scheme) throws IOException {
        String db = scheme + address().substring("postgresql://".length());
        JsonNode answer = json(
                db,
                "register",
                COURSE,
                "--municipality",
                "Herning",
                "--seats",
                "staff=2",
                "--run",
                "start-8-november",
                "--json");
        String reference = answer.get("reference").asText();
        assertThat(run(db, "team", "name", reference, "1", "--name", "Bo Ærø", "--email", "bo@kommune.example")
                        .exitCode())
                .isZero();
        assertThat(run(db, "team", "show", reference).out()).contains("Bo Ærø");
        assertThat(run(db, "registrations", "list").out()).contains(reference);
        assertThat(json(db, "registrations", "capacity", COURSE, "40", "--run", "start-8-november", "--json")
                        .get("outcome")
                        .asText())
                .isEqualTo("set");
        assertThat(json(db, "registrations", "export", COURSE, "--json"))
                .anySatisfy(row -> assertThat(row.get("reference").asText()).isEqualTo(reference));
        assertThat(run(db, "chat").exitCode()).isZero();
        assertThat(run(db, "cancel", reference).exitCode()).isZero();
        assertThat(run(db, "audit", "verify").exitCode()).isZero();
    }

    @Test
    void user_and_password_may_stand_last() {
        String db = "jdbc:postgresql://" + host + "/" + DATABASE + "?user=" + DATABASE + "&password=" + ENCODED;
        assertThat(run(db, "registrations", "list").exitCode()).isZero();
    }

    @Test
    void a_database_that_is_not_there_does_not_answer_or_lets_nobody_in() throws IOException {
        String nowhere;
        try (ServerSocket free = new ServerSocket(0)) {
            nowhere = "localhost:" + free.getLocalPort();
        }
        Inddrag.Result down = run(address().replace(host, nowhere), "registrations", "list");
        assertThat(down.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(down.err().replace('\n', ' '))
                .startsWith("Tilmeldingerne kunne ikke åbnes: Databasen svarer ikke. Måske er den nede");

        Inddrag.Result nameless = run(address() + "x", "registrations", "list");
        assertThat(nameless.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(nameless.err().replace('\n', ' ')).contains("Databasen svarer, men lukker ikke op.");

        Inddrag.Result english = run(address().replace(host, nowhere), "registrations", "list", "--lang", "en");
        assertThat(english.err().replace('\n', ' ')).contains("the database does not answer. Maybe it is down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgressql://bruger:hemmeligt@db/inddrag",
                "mysql://bruger:hemmeligt@db/inddrag",
                "jdbc:mysql://db/inddrag?password=hemmeligt",
                "postgresql://bruger:hemme/hemmeligt@db/inddrag",
                "postgresql://bruger:hemmeligt@db",
                "postgresql://bruger:hemmeligt%zz@db/inddrag",
                "jdbc:postgresql://bruger:hemmeligt@db:5x/inddrag",
                "postgresql://bruger:hemmeligt@db:hemmeligt/inddrag",
                "postgresql:"
            })
    void an_address_that_is_none_is_told_with_how_to_write_one(String db) {
        Inddrag.Result result = run(db, "registrations", "list");
        assertThat(result.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.err().replace('\n', ' '))
                .startsWith("Adressen på databasen kan ikke læses. Skriv postgresql://bruger:kode@vært/database");
    }

    @Test
    void an_address_in_the_wrong_place_is_not_repeated() {
        Inddrag.Result result = run("fil.db", "registrations", "list", "postgresql://bruger:hemmeligt@db/inddrag");
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("postgresql:…");
    }
}
