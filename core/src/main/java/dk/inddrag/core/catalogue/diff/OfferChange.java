package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is different in an offer. Where a deadline has been announced more than once, the last announcement
 * counts.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OfferChange extends Change {

    /**
     * The offer, as the newer version has it; as the older has it where it is gone.
     *
     * @return the offer, not null
     */
    Offer offer();

    /** Whether something came to lie later or earlier. */
    enum Direction {
        /** It is later now. */
        LATER,
        /** It is earlier now. */
        EARLIER
    }

    /**
     * An offer that is new.
     *
     * @param offer the offer, not null
     */
    record OfferAdded(Offer offer) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "tilbuddet er nyt.", "the offer is new.");
        }
    }

    /**
     * An offer that is gone.
     *
     * @param offer the offer as it was, not null
     */
    record OfferRemoved(Offer offer) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "tilbuddet er taget ud.", "the offer was taken out.");
        }
    }

    /**
     * An offer with another title.
     *
     * @param offer the offer, with its new title, not null
     * @param from the title it had, not null
     */
    record TitleChanged(Offer offer, LocalizedText from) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "ny titel (før: \"%s\").", "new title (before: \"%s\").", from);
        }
    }

    /**
     * One can register or apply where registration was only announced before.
     *
     * @param offer the offer, not null
     * @param deadline until when; empty where there is no deadline
     */
    record RegistrationOpened(Offer offer, Optional<Cutoff> deadline) implements OfferChange {
        @Override
        public LocalizedText text() {
            return deadline.map(cutoff -> Words.of(
                            offer,
                            "der er kommet tilmelding, med frist %s.",
                            "registration has come, with the deadline %s.",
                            Words.cutoff(cutoff)))
                    .orElseGet(() -> Words.of(offer, "der er kommet tilmelding.", "registration has come."));
        }
    }

    /**
     * One gets to an offer in another way, and the change is not that {@linkplain RegistrationOpened registration
     * opened}.
     *
     * @param offer the offer, not null
     * @param from the former way, as files name it: {@code "registration"} for instance, not null
     * @param to the present way, not null
     */
    record AccessChanged(Offer offer, String from, String to) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(
                    offer,
                    "adgangen er nu: %s (før: %s).",
                    "access is now: %s (before: %s).",
                    Words.access(to),
                    Words.access(from));
        }
    }

    /**
     * A deadline that was not there before.
     *
     * @param offer the offer, not null
     * @param to the deadline, not null
     */
    record DeadlineSet(Offer offer, Cutoff to) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "der er kommet en frist: %s.", "there is a deadline now: %s.", Words.cutoff(to));
        }
    }

    /**
     * A deadline that is no longer there.
     *
     * @param offer the offer, not null
     * @param from the deadline that was, not null
     */
    record DeadlineDropped(Offer offer, Cutoff from) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "fristen %s er taget væk.", "the deadline of %s was dropped.", Words.cutoff(from));
        }
    }

    /**
     * A deadline that was moved.
     *
     * @param offer the offer, not null
     * @param from the deadline that was, not null
     * @param to the deadline that is, not null
     */
    record DeadlineMoved(Offer offer, Cutoff from, Cutoff to) implements OfferChange {
        /**
         * Where it was moved.
         *
         * @return later where the last moment in time is the same or later than before
         */
        public Direction direction() {
            return to.lastInstant().isBefore(from.lastInstant()) ? Direction.EARLIER : Direction.LATER;
        }

        @Override
        public LocalizedText text() {
            return direction() == Direction.LATER
                    ? Words.of(
                            offer,
                            "fristen er flyttet fra %s til %s, altså senere.",
                            "the deadline was moved from %s to %s, so it is later.",
                            Words.cutoff(from),
                            Words.cutoff(to))
                    : Words.of(
                            offer,
                            "fristen er flyttet fra %s til %s, altså tidligere.",
                            "the deadline was moved from %s to %s, so it is earlier.",
                            Words.cutoff(from),
                            Words.cutoff(to));
        }
    }

    /**
     * Latecomers are let in for a longer or shorter while after the deadline, or no longer, or anew.
     *
     * @param offer the offer, not null
     * @param from the last moment that was enforced; empty where there was no deadline
     * @param to the last moment that is enforced now, the deadline itself where there is no grace any more, not null
     */
    record GraceChanged(Offer offer, Optional<Cutoff> from, Cutoff to) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(
                    offer,
                    "henstanden er en anden: der tages imod til %s (før: %s).",
                    "the grace is another: it is open until %s (before: %s).",
                    Words.cutoff(to),
                    Words.cutoff(from));
        }
    }

    /**
     * An announcement of the deadline that stood before is gone or altered. What was announced stays in the history, and a
     * correction is an announcement of its own; otherwise nobody can tell any more what was known at an earlier moment.
     *
     * @param offer the offer, not null
     * @param before the announcements that are gone or altered, as they stood before, never empty
     */
    record HistoryRewritten(Offer offer, List<Announcement> before) implements OfferChange {
        /** Copies the announcements. */
        public HistoryRewritten {
            before = List.copyOf(before);
        }

        @Override
        public LocalizedText text() {
            return Words.of(
                    offer,
                    "det, der før var meldt ud om fristen, står der ikke længere, som det gjorde: %s. Måske skal rettelsen"
                            + " være en ny udmelding?",
                    "what was announced of the deadline before no longer stands as it did: %s. Maybe the correction should"
                            + " be a new announcement?",
                    Words.cutoffs(before));
        }
    }

    /**
     * The moment from which one can register or apply is another.
     *
     * @param offer the offer, not null
     * @param from the moment that was; empty where there was none
     * @param to the moment that is; empty where there is none
     */
    record OpeningMoved(Offer offer, Optional<Instant> from, Optional<Instant> to) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(
                    offer,
                    "ny åbning: %s (før: %s).",
                    "new opening: %s (before: %s).",
                    Words.moment(to),
                    Words.moment(from));
        }
    }

    /**
     * A run that is new.
     *
     * @param offer the offer, not null
     * @param run the run, not null
     */
    record RunAdded(Offer offer, Run run) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "der er kommet et hold: %s.", "there is a new run: %s.", run.label());
        }
    }

    /**
     * A run that is gone.
     *
     * @param offer the offer, not null
     * @param run the run as it was, not null
     */
    record RunCancelled(Offer offer, Run run) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "et hold er taget ud: %s.", "a run was cancelled: %s.", run.label());
        }
    }

    /**
     * A run that begins at another time.
     *
     * @param offer the offer, not null
     * @param run the run, not null
     * @param from the date of its first session before; empty where it was unknown
     * @param to the date of its first session now; empty where it is unknown
     */
    record RunMoved(Offer offer, Run run, Optional<PartialDate> from, Optional<PartialDate> to) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(
                    offer,
                    "ny start for %s: %s (før: %s).",
                    "new start of %s: %s (before: %s).",
                    run.label(),
                    Words.date(to),
                    Words.date(from));
        }
    }

    /**
     * An offer for other roles.
     *
     * @param offer the offer, not null
     * @param from the roles it was for, empty for everybody
     * @param to the roles it is for, empty for everybody
     */
    record AudienceChanged(Offer offer, Set<Role> from, Set<Role> to) implements OfferChange {
        /** Copies the roles. */
        public AudienceChanged {
            from = Set.copyOf(from);
            to = Set.copyOf(to);
        }

        @Override
        public LocalizedText text() {
            return Words.of(
                    offer,
                    "ny målgruppe: %s (før: %s).",
                    "new audience: %s (before: %s).",
                    Words.roles(to),
                    Words.roles(from));
        }
    }

    /**
     * An offer at another price.
     *
     * @param offer the offer, not null
     * @param from the price it had; empty where none was known
     * @param to the price it has; empty where none is known
     */
    record PriceChanged(Offer offer, Optional<Price> from, Optional<Price> to) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(
                    offer, "ny pris: %s (før: %s).", "new price: %s (before: %s).", Words.price(to), Words.price(from));
        }
    }

    /**
     * An offer about which one asks somebody else: it names other contacts, or the one it names is another person or
     * desk.
     *
     * @param offer the offer, with the ids of its present contacts, not null
     */
    record ContactReplaced(Offer offer) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "kontakten er en anden.", "the contact is another.");
        }
    }

    /**
     * An offer with another value in a field that no other change tells of.
     *
     * @param offer the offer, not null
     * @param field the field, as the schema of catalogue files names it: {@code "summary"} for instance, not null
     */
    record DetailChanged(Offer offer, String field) implements OfferChange {
        @Override
        public LocalizedText text() {
            return Words.of(offer, "andet er ændret: %s.", "something else changed: %s.", Words.field(field));
        }
    }
}
