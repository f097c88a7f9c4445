package dk.inddrag.registration.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.internal.jdbc.FaultyOperation.Scene;
import dk.inddrag.registration.internal.jdbc.FaultySource.When;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.StoreUnavailableException;
import dk.inddrag.registration.store.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

/**
 * A fault at every statement of everything that writes: before the statement is done, after it, and from then on. Where it is
 * safe it is tried again; else it is told, nothing is half done, and the same sent again does it once.
 */
class StoreFaultTest {

    private static final Offer COURSE =
            Catalogue.bundled().offer(OfferId.of("temaforloeb-2023")).orElseThrow();

    @TempDir
    Path folder;

    private final FaultySource faulty = new FaultySource();
    private final SetClock clock = new SetClock(Instant.EPOCH);
    private DataSource source;
    private Connection observer;
    private RegistrationStore store;
    private int offers;
    private int told;

    @AfterEach
    void close() throws SQLException {
        observer.close();
        store.close();
    }

    /** What a driver says holds what was to be written. */
    private static Supplier<SQLException> fault(String state, int code) {
        return () -> new SQLException("insert into place values ('" + Scene.KAREN.name() + "')", state, code);
    }

    @ParameterizedTest
    @EnumSource
    void sqlite_does_all_of_it_or_nothing_and_says_which(FaultyOperation operation) throws SQLException {
        SQLiteDataSource file = (SQLiteDataSource) SqliteWriter.source(folder.resolve("r.db"));
        // Nothing is killed here.
        file.setSynchronous("OFF");
        source = file;
        store = JdbcStore.sqlite(faulty.over(source), clock);
        open();
        everyStatement(operation, "busy", When.BEFORE_IT_IS_DONE, fault(null, 5), 5);
        everyStatement(operation, "busy", When.FROM_THEN_ON, fault(null, 5), 5);
        everyStatement(operation, "full", When.BEFORE_IT_IS_DONE, fault(null, 13), 5);
        everyStatement(operation, "input/output", When.AFTER_IT_IS_DONE, fault(null, 10), 5);
        assertThat(told).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void postgresql_does_all_of_it_or_nothing_and_says_which(FaultyOperation operation) throws SQLException {
        source = PostgresWriter.source(TestDatabases.newPostgres() + "&options=-c%20synchronous_commit=off");
        store = JdbcStore.postgresql(faulty.over(source), 3, clock);
        open();
        everyStatement(operation, "connection lost", When.BEFORE_IT_IS_DONE, fault("08006", 0), 2);
        everyStatement(operation, "connection lost", When.AFTER_IT_IS_DONE, fault("08006", 0), 2);
        everyStatement(operation, "serialisation", When.BEFORE_IT_IS_DONE, fault("40001", 0), 2);
        everyStatement(operation, "lock timeout", When.BEFORE_IT_IS_DONE, fault("55P03", 0), 2);
        everyStatement(operation, "server down", When.AFTER_IT_IS_DONE, fault("57P01", 0), 2);
        assertThat(told).as("what passes is tried again").isZero();
        everyStatement(operation, "connection lost", When.FROM_THEN_ON, fault("08006", 0), 2);
        everyStatement(operation, "lock timeout", When.FROM_THEN_ON, fault("55P03", 0), 2);
        everyStatement(operation, "disk full", When.BEFORE_IT_IS_DONE, fault("53100", 0), 2);
        everyStatement(operation, "disk full", When.AFTER_IT_IS_DONE, fault("53100", 0), 2);
        assertThat(told).isPositive();
    }

    private void open() throws SQLException {
        observer = source.getConnection();
    }

    private void everyStatement(
            FaultyOperation operation, String what, When when, Supplier<SQLException> fault, int atLeast)
            throws SQLException {
        Scene healthy = prepare(operation);
        operation.act(healthy);
        List<String> done = contents(healthy);
        int statement = 1;
        while (failsAt(operation, what + ", " + when, statement, when, fault, done)) {
            statement++;
        }
        assertThat(statement - 1).as(what + ", statements that failed").isGreaterThanOrEqualTo(atLeast);
    }

    /** Returns false where there are not that many statements. */
    private boolean failsAt(
            FaultyOperation operation,
            String what,
            int statement,
            When when,
            Supplier<SQLException> fault,
            List<String> done)
            throws SQLException {
        String where = operation + ": " + what + " at statement " + statement;
        Scene scene = prepare(operation);
        List<String> before = contents(scene);
        faulty.failAt(statement, when, fault);
        boolean answered = answers(operation, scene);
        boolean failed = faulty.hasFailed();
        faulty.heal();
        List<String> now = contents(scene);
        if (answered) {
            assertThat(now).as(where).isEqualTo(done);
        } else {
            assertThat(now).as(where).isIn(before, done);
        }
        if (operation.canBeRepeated() || now.equals(before)) {
            operation.act(scene);
        }
        assertThat(contents(scene)).as(where + ", sent again").isEqualTo(done);
        assertThat(AuditTrail.of(store.audit(scene.offer())).firstBroken(Optional.empty()))
                .as(where)
                .isEmpty();
        return failed;
    }

    private Scene prepare(FaultyOperation operation) {
        offers++;
        OfferId id = OfferId.of("kursus-" + offers);
        Offer offer = Offer.builder(
                        id, COURSE.kind(), COURSE.title(), COURSE.summary(), COURSE.audience(), COURSE.access())
                .runs(COURSE.runs())
                .sources(COURSE.sources())
                .build();
        Catalogue bundled = Catalogue.bundled();
        Catalogue catalogue = bundled.with(bundled.sources().get(0), List.of(offer));
        clock.set(operation.preparedAt());
        Scene scene = Scene.prepare(RegistrationDesk.of(catalogue, store, () -> Actor.ofOrganiser("organiser-1")), id);
        operation.before(scene);
        clock.set(operation.actedAt());
        return scene;
    }

    private List<String> contents(Scene scene) throws SQLException {
        return Contents.of(observer, scene.offer().value());
    }

    private boolean answers(FaultyOperation operation, Scene scene) {
        try {
            operation.act(scene);
            return true;
        } catch (StoreUnavailableException e) {
            told++;
            assertThat(e).hasNoCause().hasMessageNotContaining(Scene.KAREN.name());
            return false;
        }
    }
}
