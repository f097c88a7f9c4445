package dk.inddrag.registration.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.StoreUnavailableException;
import dk.inddrag.registration.store.TestDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fault at every statement of a registration, before the statement is done and after. Where it is safe it is tried
 * again; else it is told, nothing is half done, and the same request sent again gets its places once.
 */
class StoreFaultTest {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";
    private static final String NAME = "Karen Blomgård";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-07T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final FaultySource faulty = new FaultySource();
    private int keys;
    private int told;

    /** What a driver says holds what was to be written. */
    private static Supplier<SQLException> fault(String state, int code) {
        return () -> new SQLException("insert into place values ('" + NAME + "')", state, code);
    }

    @Test
    void sqlite_does_all_of_it_or_nothing_and_says_which() {
        try (RegistrationStore store =
                JdbcStore.sqlite(faulty.over(SqliteWriter.source(folder.resolve("r.db"))), CLOCK)) {
            RegistrationDesk desk = desk(store);
            desk.register(request("first"));
            everyStatement(desk, "busy", fault(null, 5), 8);
            everyStatement(desk, "full", fault(null, 13), 8);
            everyStatement(desk, "input/output", fault(null, 10), 8);
            check(store, desk);
        }
        assertThat(told).isPositive();
    }

    @Test
    void postgresql_does_all_of_it_or_nothing_and_says_which() {
        String url = TestDatabases.newPostgres();
        try (RegistrationStore store = JdbcStore.postgresql(faulty.over(PostgresWriter.source(url)), 3, CLOCK)) {
            RegistrationDesk desk = desk(store);
            desk.register(request("first"));
            everyStatement(desk, "connection lost", fault("08006", 0), 2);
            everyStatement(desk, "serialisation", fault("40001", 0), 2);
            everyStatement(desk, "lock timeout", fault("55P03", 0), 2);
            everyStatement(desk, "server down", fault("57P01", 0), 2);
            assertThat(told).isZero();
            everyStatement(desk, "disk full", fault("53100", 0), 2);
            check(store, desk);
        }
        assertThat(told).isPositive();
    }

    private static RegistrationDesk desk(RegistrationStore store) {
        return RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
    }

    private static RegistrationRequest request(String key) {
        Seat named = new Seat(Role.STAFF, Optional.of(new Participant(NAME, "karen@kommune.example")));
        return new RegistrationRequest(
                key,
                COURSE,
                Optional.of(RUN),
                new Team(Optional.of("0657"), List.of(named, Seat.unnamed(Role.STAFF), Seat.unnamed(Role.STAFF))));
    }

    private void everyStatement(RegistrationDesk desk, String what, Supplier<SQLException> fault, int atLeast) {
        for (boolean after : new boolean[] {false, true}) {
            int statement = 1;
            boolean failed = true;
            while (failed) {
                failed = once(desk, what, statement, after, fault);
                statement++;
            }
            assertThat(statement - 2).as(what + ", statements that failed").isGreaterThanOrEqualTo(atLeast);
        }
    }

    private boolean once(
            RegistrationDesk desk, String what, int statement, boolean after, Supplier<SQLException> fault) {
        keys++;
        String key = "key-" + keys;
        faulty.failAt(statement, after, fault);
        try {
            assertThat(desk.register(request(key))).isInstanceOf(Confirmed.class);
        } catch (StoreUnavailableException e) {
            told++;
            assertThat(e).hasNoCause().hasMessageNotContaining(NAME);
        }
        boolean failed = faulty.hasFailed();
        faulty.heal();
        RegistrationOutcome again = desk.register(request(key));
        assertThat(again).as(what + " at " + statement).isInstanceOf(Confirmed.class);
        assertThat(desk.register(request(key))).isEqualTo(again);
        return failed;
    }

    private void check(RegistrationStore store, RegistrationDesk desk) {
        List<Registration> kept = desk.organiser().registrations(COURSE);
        assertThat(kept).hasSize(keys + 1).allMatch(each -> each.size() == 3);
        assertThat(desk.organiser().run(COURSE, RUN).taken()).isEqualTo(3 * kept.size());
        assertThat(AuditTrail.of(store.audit(COURSE)).firstBroken(Optional.empty()))
                .isEmpty();
        assertThat(store.dueMessages(CLOCK.instant(), 1000)).hasSize(kept.size());
    }
}
