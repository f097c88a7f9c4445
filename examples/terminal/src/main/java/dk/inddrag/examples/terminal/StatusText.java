package dk.inddrag.examples.terminal;

import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;

/** Where an offer stands, in words. */
final class StatusText {
    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    private final Texts texts;
    private final DeadlineFormatter format;
    private final Instant now;

    StatusText(Texts texts, Instant now) {
        this.texts = texts;
        this.format = DeadlineFormatter.of(texts.language());
        this.now = now;
    }

    /** In words, with the time left where there is a deadline ahead, and the deadline where it is past. */
    String of(OfferStatus status) {
        if (status instanceof OfferStatus.Open open) {
            return open.passed()
                    .map(passed -> texts.get("status.open.grace", format.cutoff(passed)))
                    .or(() -> open.cutoff().map(cutoff -> texts.get("status.open.left", format.timeLeft(cutoff, now))))
                    .or(() -> open.lastDay().map(day -> texts.get("status.open.day", format.date(day))))
                    .orElseGet(() -> texts.get("status.open"));
        }
        if (status instanceof OfferStatus.Closed closed) {
            return closed.cutoff()
                    .map(cutoff -> texts.get("status.closed.cutoff", format.cutoff(cutoff)))
                    .or(() -> closed.lastDay().map(day -> texts.get("status.closed.day", format.date(day))))
                    .orElseGet(() -> texts.get("status.closed"));
        }
        if (status instanceof OfferStatus.NotYetOpen later) {
            return later.opensAt()
                    .map(moment -> texts.get("status.later.at", format.moment(moment, Cutoff.COPENHAGEN)))
                    .orElseGet(() -> texts.get("status.later"));
        }
        if (status instanceof OfferStatus.Unknown unknown) {
            return texts.get("status.unknown", dayOrYear(unknown.knownUntil()));
        }
        return texts.get(status == OfferStatus.Standing.INSTANCE ? "status.standing" : "status.unannounced");
    }

    /** The deadline ahead in words; empty where there is none. */
    String deadline(OfferStatus status) {
        return status instanceof OfferStatus.Open open
                ? open.cutoff().map(format::cutoff).orElse("")
                : "";
    }

    /** One of {@code open, closed, not-yet-open, not-announced, standing, unknown}. */
    static String id(OfferStatus status) {
        if (status instanceof OfferStatus.Open) {
            return "open";
        }
        if (status instanceof OfferStatus.Closed) {
            return "closed";
        }
        if (status instanceof OfferStatus.NotYetOpen) {
            return "not-yet-open";
        }
        if (status instanceof OfferStatus.Unknown) {
            return "unknown";
        }
        return status == OfferStatus.Standing.INSTANCE ? "standing" : "not-announced";
    }

    static Style style(OfferStatus status) {
        if (status instanceof OfferStatus.Open) {
            return Style.OPEN;
        }
        return status instanceof OfferStatus.NotYetOpen ? Style.COMING : Style.PLAIN;
    }

    private String dayOrYear(LocalDate day) {
        return MonthDay.from(day).equals(LAST_OF_YEAR) ? Integer.toString(day.getYear()) : format.date(day);
    }
}
