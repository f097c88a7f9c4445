package dk.inddrag.registration;

import dk.inddrag.core.Link;
import dk.inddrag.core.Role;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a team cannot have places as it is, in words that people can be shown.
 *
 * <p>Immutable and thread-safe. No text names or numbers a person.
 */
public sealed interface Refusal {

    /**
     * What stands in the way.
     *
     * @return a sentence, not null
     */
    LocalizedText explanation();

    /**
     * What can be done about it.
     *
     * @return a sentence, not null
     */
    LocalizedText nextStep();

    /**
     * The deadline has passed.
     *
     * @param cutoff the announced deadline, not null
     * @param moment when it was decided, after the cutoff, not null
     */
    record TooLate(Cutoff cutoff, Instant moment) implements Refusal {
        /**
         * How long the deadline has been over.
         *
         * @return the elapsed time since the last instant that was in time, always positive
         */
        public Duration closedFor() {
            return Duration.between(cutoff.lastInstant(), moment);
        }

        @Override
        public LocalizedText explanation() {
            return Texts.say("too-late", language ->
                    new Object[] {DeadlineFormatter.of(language).cutoff(cutoff)});
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("too-late.next");
        }
    }

    /**
     * The offer has been held, or begins today.
     *
     * @param lastDay its last day, not null
     */
    record Held(LocalDate lastDay) implements Refusal {
        @Override
        public LocalizedText explanation() {
            return Texts.say("held", language ->
                    new Object[] {DeadlineFormatter.of(language).date(lastDay)});
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("held.next");
        }
    }

    /**
     * One cannot register yet.
     *
     * @param opensAt from when one can, not null
     */
    record NotYetOpen(Instant opensAt) implements Refusal {
        @Override
        public LocalizedText explanation() {
            return Texts.say("not-yet-open", language ->
                    new Object[] {DeadlineFormatter.of(language).moment(opensAt, Cutoff.COPENHAGEN)});
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("not-yet-open.next");
        }
    }

    /**
     * Registration is announced later.
     *
     * @param link where; empty where no source says
     */
    record AnnouncedLater(Optional<Link> link) implements Refusal {
        @Override
        public LocalizedText explanation() {
            return Texts.say("announced-later");
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("announced-later.next");
        }
    }

    /** One does not register for this offer: one applies, or simply uses it. */
    enum NotByRegistration implements Refusal {
        /** The municipality applies. */
        APPLICATION,
        /** It is open to all, without a place. */
        OPEN_TO_ALL;

        @Override
        public LocalizedText explanation() {
            return Texts.say(this == APPLICATION ? "by-application" : "open-to-all");
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say(this == APPLICATION ? "by-application.next" : "open-to-all.next");
        }
    }

    /**
     * The offer is not for some in the team.
     *
     * @param roles their roles, never empty
     * @param audience the roles the offer is for, not null
     */
    record NotInAudience(Set<Role> roles, Set<Role> audience) implements Refusal {
        /** Copies the roles. */
        public NotInAudience {
            roles = Set.copyOf(roles);
            audience = Set.copyOf(audience);
        }

        @Override
        public LocalizedText explanation() {
            return Texts.say(
                    "audience", language -> new Object[] {labels(roles, language), labels(audience, language)});
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("audience.next");
        }
    }

    /**
     * Some can come only with another, and there are too few of those.
     *
     * @param companions how many come along, 1 or more
     * @param allowed how many may, by those in the team who may bring somebody, 0 or more
     * @param hosts the roles that may bring somebody, never empty
     */
    record TooManyCompanions(int companions, int allowed, Set<Role> hosts) implements Refusal {
        /** Copies the roles. */
        public TooManyCompanions {
            hosts = Set.copyOf(hosts);
        }

        @Override
        public LocalizedText explanation() {
            return Texts.say("companions", language -> new Object[] {companions, allowed, labels(hosts, language)});
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("companions.next");
        }
    }

    /**
     * The team is larger than the whole run.
     *
     * @param size the size of the team, 1 or more
     * @param capacity the seats of the largest run it could have, 0 or more
     */
    record LargerThanTheRun(int size, int capacity) implements Refusal {
        @Override
        public LocalizedText explanation() {
            return Texts.say("larger", size, capacity);
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("larger.next");
        }
    }

    /**
     * The request asks for something that is not there.
     *
     * @param field what in the request, not null
     */
    record Malformed(Field field) implements Refusal {
        /** Checks for nulls. */
        public Malformed {
            Objects.requireNonNull(field, "field");
        }

        /** A part of a request. */
        public enum Field {
            /** No such offer in the catalogue. */
            OFFER,
            /** No such run of the offer. */
            RUN,
            /** No such municipality. */
            MUNICIPALITY,
            /** More seats than a team can have. */
            SEATS,
            /** A key longer than 200 letters, or with what looks like an address or a CPR number. */
            KEY
        }

        @Override
        public LocalizedText explanation() {
            return Texts.say("malformed." + field.name());
        }

        @Override
        public LocalizedText nextStep() {
            return Texts.say("malformed.next");
        }
    }

    private static String labels(Collection<Role> roles, Language language) {
        return roles.stream().sorted().map(role -> role.label().in(language)).collect(Collectors.joining(", "));
    }
}
