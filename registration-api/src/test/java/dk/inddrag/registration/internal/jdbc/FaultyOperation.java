package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.OverrideReason;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationOutcome.Waiting;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.desk.RegistrationDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that writes to a store. Each is done on an offer with three seats, of which one team has all, with a name on the first,
 * and two others wait: one of two, one of one.
 */
enum FaultyOperation {
    REGISTER {
        @Override
        void act(Scene scene) {
            scene.register("act", 1);
        }
    },
    CANCEL {
        @Override
        void act(Scene scene) {
            scene.desk().cancel(scene.first());
        }
    },
    CANCEL_PLACES {
        @Override
        void act(Scene scene) {
            scene.desk().cancelPlaces(scene.first(), Set.of(2, 3));
        }
    },
    NAME {
        @Override
        void act(Scene scene) {
            scene.desk().name(scene.first(), 2, new Participant("Bo Ærø", "bo@kommune.example"));
        }
    },
    SUBSTITUTE {
        @Override
        void act(Scene scene) {
            scene.desk().substitute(scene.first(), 1, Seat.unnamed(Role.KEY_PERSON));
        }
    },
    ACCEPT {
        @Override
        void before(Scene scene) {
            scene.desk().cancelPlaces(scene.first(), Set.of(3));
        }

        @Override
        void act(Scene scene) {
            scene.desk().accept(scene.ofOne());
        }
    },
    DECLINE {
        @Override
        void before(Scene scene) {
            scene.desk().cancelPlaces(scene.first(), Set.of(3));
        }

        @Override
        void act(Scene scene) {
            scene.desk().decline(scene.ofOne());
        }
    },
    CAPACITY {
        @Override
        void act(Scene scene) {
            scene.desk().organiser().setCapacity(scene.offer(), Scene.RUN, Optional.of(6));
        }
    },
    MOVE_TO_FRONT {
        @Override
        void act(Scene scene) {
            scene.desk().organiser().moveToFront(scene.ofOne(), OverrideReason.MISSING_LEVEL);
        }
    },
    GRANT {
        @Override
        void act(Scene scene) {
            scene.desk()
                    .organiser()
                    .grant(
                            scene.offer(),
                            new Dispensation(
                                    "0657",
                                    new LocalizedText("Strømsvigt.", "A power cut."),
                                    "sbst",
                                    IN_TIME,
                                    Cutoff.onDay(LocalDate.of(2023, 6, 12), Cutoff.COPENHAGEN)));
        }
    },
    REISSUE_DEADLINE {
        @Override
        Instant preparedAt() {
            return BEFORE_THE_CORRECTION;
        }

        @Override
        void act(Scene scene) {
            scene.desk().organiser().reissueCorrectedDeadline(scene.offer());
        }
    },
    REISSUE {
        @Override
        void act(Scene scene) {
            scene.desk().organiser().reissue(scene.offer(), Scene.RUN);
        }

        @Override
        boolean canBeRepeated() {
            return false;
        }
    },
    CANCEL_RUN {
        @Override
        void act(Scene scene) {
            scene.desk().organiser().cancelRun(scene.offer(), Scene.RUN);
        }
    },
    KEEP_NEEDS {
        @Override
        void act(Scene scene) {
            scene.desk().needs().keep(scene.first(), 1, new Needs(Optional.of("lift"), Optional.empty()));
        }
    },
    REMOVE_NEEDS {
        @Override
        void act(Scene scene) {
            scene.desk().needs().remove(scene.first(), 1);
        }
    },
    MARK_ATTENDANCE {
        @Override
        Instant actedAt() {
            return Instant.parse("2023-11-08T10:00:00Z");
        }

        @Override
        void act(Scene scene) {
            scene.desk().organiser().attendance().mark(scene.first(), Set.of(1, 2));
        }
    },
    ERASE {
        @Override
        Instant actedAt() {
            return Instant.parse("2024-08-01T10:00:00Z");
        }

        @Override
        void act(Scene scene) {
            scene.desk().organiser().privacy().erase(scene.offer(), RetentionPolicy.standard());
        }
    };

    private static final Instant BEFORE_THE_CORRECTION = Instant.parse("2023-05-15T09:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2023-06-07T09:00:00Z");

    /** Three teams on an offer of its own. */
    record Scene(RegistrationDesk desk, OfferId offer, String first, String ofOne) {
        static final String RUN = "start-8-november";
        static final Participant KAREN = new Participant("Karen Blomgård", "karen@kommune.example");

        static Scene prepare(RegistrationDesk desk, OfferId offer) {
            desk.organiser().setCapacity(offer, RUN, Optional.of(3));
            Scene bare = new Scene(desk, offer, "", "");
            String first = bare.register("first", 3);
            desk.name(first, 1, KAREN);
            desk.needs().keep(first, 1, new Needs(Optional.of("teleslynge"), Optional.empty()));
            bare.register("two", 2);
            return new Scene(desk, offer, first, bare.register("one", 1));
        }

        String register(String key, int size) {
            RegistrationOutcome outcome = desk.register(new RegistrationRequest(
                    offer + "." + key, offer, Optional.of(RUN), new Team(Optional.of("0657"), seats(size))));
            return outcome instanceof Confirmed confirmed ? confirmed.reference() : ((Waiting) outcome).reference();
        }

        private static List<Seat> seats(int size) {
            return Team.unnamed(Optional.of("0657"), Role.STAFF, size).seats();
        }
    }

    /** When the teams came. */
    Instant preparedAt() {
        return IN_TIME;
    }

    Instant actedAt() {
        return IN_TIME;
    }

    /** What else must have happened. */
    void before(Scene scene) {}

    abstract void act(Scene scene);

    /** Whether doing it again changes nothing. */
    boolean canBeRepeated() {
        return true;
    }
}
