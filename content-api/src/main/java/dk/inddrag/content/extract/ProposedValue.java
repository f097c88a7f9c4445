package dk.inddrag.content.extract;

import dk.inddrag.core.Extent;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The value that a page gives and an offer would get if its {@link Proposal} is accepted.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ProposedValue {

    /**
     * A deadline, announced after those that are known.
     *
     * @param cutoff the deadline, not null
     */
    record OfDeadline(Cutoff cutoff) implements ProposedValue {
        /** Checks for null. */
        public OfDeadline {
            Objects.requireNonNull(cutoff, "cutoff");
        }
    }

    /**
     * When registration or application opens.
     *
     * @param opensAt the moment, inclusive, not null
     */
    record OfOpening(Instant opensAt) implements ProposedValue {
        /** Checks for null. */
        public OfOpening {
            Objects.requireNonNull(opensAt, "opensAt");
        }
    }

    /**
     * When it takes place: the day of the offer, or of one of its runs.
     *
     * @param date the day or days, not null
     * @param replaces the first day of what was moved; empty where it is a further run
     */
    record OfDay(PartialDate date, Optional<LocalDate> replaces) implements ProposedValue {
        /** Checks for nulls. */
        public OfDay {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(replaces, "replaces");
        }
    }

    /**
     * What it costs.
     *
     * @param price the price, not null
     */
    record OfPrice(Price price) implements ProposedValue {
        /** Checks for null. */
        public OfPrice {
            Objects.requireNonNull(price, "price");
        }
    }

    /**
     * How long it lasts.
     *
     * @param extent the extent, not null
     */
    record OfExtent(Extent extent) implements ProposedValue {
        /** Checks for null. */
        public OfExtent {
            Objects.requireNonNull(extent, "extent");
        }
    }

    /**
     * Whom it is for.
     *
     * @param roles the roles, all of them, at least one
     */
    record OfAudience(Set<Role> roles) implements ProposedValue {
        /**
         * Copies the roles.
         *
         * @throws IllegalArgumentException if there is none
         */
        public OfAudience {
            roles = Set.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("An audience that is proposed needs a role");
            }
        }
    }

    /**
     * One more organisation that provides it.
     *
     * @param organisation the id of an organisation of the catalogue, not null
     */
    record OfProvider(String organisation) implements ProposedValue {
        /** Checks for null. */
        public OfProvider {
            Objects.requireNonNull(organisation, "organisation");
        }
    }

    /**
     * Whom to turn to, instead of those the offer has.
     *
     * @param contact the id of a contact of the catalogue, not null
     */
    record OfContact(String contact) implements ProposedValue {
        /** Checks for null. */
        public OfContact {
            Objects.requireNonNull(contact, "contact");
        }
    }

    /**
     * Where to sign up or apply.
     *
     * @param link the link, with a target, not null
     */
    record OfLink(PageLink link) implements ProposedValue {
        /** Checks for null. */
        public OfLink {
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * One more name it goes by.
     *
     * @param name the name, not null
     */
    record OfName(String name) implements ProposedValue {
        /** Checks for null. */
        public OfName {
            Objects.requireNonNull(name, "name");
        }
    }
}
