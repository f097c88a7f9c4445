package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.deadline.PartialDateFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Tells where an offer stands at a moment. */
final class StatusText {

    private final Wording wording;
    private final Instant now;
    private final DeadlineFormatter deadlines;
    private final PartialDateFormatter dates;

    StatusText(Wording wording, Instant now) {
        this.wording = wording;
        this.now = now;
        this.deadlines = DeadlineFormatter.of(wording.language());
        this.dates = PartialDateFormatter.of(wording.language());
    }

    String of(Offer offer, OfferStatus status) {
        if (status instanceof OfferStatus.Open open) {
            return open(offer, open);
        }
        if (status instanceof OfferStatus.NotYetOpen later) {
            return later.opensAt()
                    .map(at -> wording.say("status.opens", deadlines.moment(at, Cutoff.COPENHAGEN)))
                    .orElseGet(() -> wording.say("status.later", page(offer)));
        }
        if (status instanceof OfferStatus.Closed closed) {
            return closed.cutoff()
                    .map(cutoff -> wording.say("status.closed", deadlines.cutoff(cutoff)))
                    .orElseGet(() -> held(offer, closed.lastDay()));
        }
        if (status instanceof OfferStatus.Unknown unknown) {
            return wording.say("status.unknown", unknown.knownUntil().getYear());
        }
        return wording.say(status == OfferStatus.Standing.INSTANCE ? "status.standing" : "status.not-announced");
    }

    private String held(Offer offer, Optional<LocalDate> lastDay) {
        LocalDate today = now.atZone(Cutoff.COPENHAGEN).toLocalDate();
        if (lastDay.filter(day -> !day.isBefore(today)).isPresent()) {
            return wording.say("status.held.today", deadlines.date(today));
        }
        Optional<String> period = offer.runs().isEmpty()
                ? offer.period().map(whole -> dates.format(whole.value()))
                : lastDay.map(deadlines::date);
        return wording.say("status.held", period.orElse(""));
    }

    private String page(Offer offer) {
        return offer.access() instanceof Access.AnnouncedLater later
                        && later.link().isPresent()
                ? wording.say("status.later.page", later.link().get().label().in(wording.language()))
                : "";
    }

    private String open(Offer offer, OfferStatus.Open open) {
        if (open.cutoff().isEmpty()) {
            return open.lastDay()
                    .map(day -> wording.say("status.open.no-deadline", deadlines.date(day)))
                    .orElseGet(() -> wording.say("status.open.no-date"));
        }
        Cutoff cutoff = open.cutoff().get();
        if (open.passed().isPresent()) {
            return wording.say(
                    "status.open.grace",
                    deadlines.cutoff(open.passed().get()),
                    deadlines.relative(cutoff, now),
                    deadlines.timeLeft(cutoff, now));
        }
        String key = cutoff.isAssumed() ? "status.open.assumed" : "status.open";
        String told = wording.say(key, deadlines.cutoff(cutoff), deadlines.timeLeft(cutoff, now));
        return offer.deadline()
                .flatMap(this::replaced)
                .map(before -> told + " "
                        + wording.say("status.open.replaced", deadlines.cutoff(before), deadlines.cutoff(cutoff)))
                .orElse(told);
    }

    /** The cutoff that the one standing now has replaced. */
    private Optional<Cutoff> replaced(Deadline deadline) {
        return deadline.announcementAt(now).flatMap(deadline::predecessorOf).map(Announcement::cutoff);
    }

    /** The name of an offer and, in short, where it stands: a line of a list. */
    String withTitle(Offer offer, OfferStatus status) {
        return offer.title().in(wording.language()) + ": " + inShort(offer, status);
    }

    /** Where it stands, in the few words of a list. */
    String inShort(Offer offer, OfferStatus status) {
        if (status instanceof OfferStatus.Open open && open.cutoff().isPresent()) {
            return wording.say("short.open", deadlines.cutoff(open.cutoff().get()));
        }
        if (status instanceof OfferStatus.Closed closed) {
            return closed.cutoff()
                    .map(cutoff -> wording.say("short.closed", deadlines.cutoff(cutoff)))
                    .orElseGet(() -> wording.say("short.held"));
        }
        return status instanceof OfferStatus.NotYetOpen ? wording.say("short.later") : wording.say("short.open-now");
    }
}
