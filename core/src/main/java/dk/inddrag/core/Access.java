package dk.inddrag.core;

import dk.inddrag.core.deadline.Deadline;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one gets to an offer.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Access {

    /**
     * Where one gets on: registers, applies, or reads more.
     *
     * @return the link; empty where no source gives one, or where each run has one of its own
     */
    Optional<Link> link();

    /**
     * One registers.
     *
     * @param deadline the registration deadline; empty where none was announced and one can register until it begins
     * @param link where one registers; empty where each run has a link of its own
     */
    record Registration(Optional<Deadline> deadline, Optional<Link> link) implements Access {
        /** Checks for nulls. */
        public Registration {
            Objects.requireNonNull(deadline, "deadline");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * The municipality applies.
     *
     * @param deadline the application deadline, not null
     * @param preconditions what comes before
     * @param expectedAnswer by when applicants hear; empty where no source says
     * @param link where one applies; empty where no source names a place
     */
    record Application(
            Deadline deadline,
            List<Precondition> preconditions,
            Optional<ExpectedAnswer> expectedAnswer,
            Optional<Link> link)
            implements Access {
        /** Checks for nulls and copies the list. */
        public Application {
            Objects.requireNonNull(deadline, "deadline");
            preconditions = List.copyOf(preconditions);
            Objects.requireNonNull(expectedAnswer, "expectedAnswer");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * Registration is to be announced later. Nobody can register before that.
     *
     * @param link where it will be announced; empty where no source says
     */
    record AnnouncedLater(Optional<Link> link) implements Access {
        /** Checks for nulls. */
        public AnnouncedLater {
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * Open to all, without a place.
     *
     * @param link where it is; empty where no source gives an address
     */
    record OpenToAll(Optional<Link> link) implements Access {
        /** Checks for nulls. */
        public OpenToAll {
            Objects.requireNonNull(link, "link");
        }
    }
}
