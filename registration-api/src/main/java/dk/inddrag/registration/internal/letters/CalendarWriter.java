package dk.inddrag.registration.internal.letters;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.spi.Letter.CalendarFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

/**
 * Writes the meetings of a team, and the deadline of the offer, as an iCalendar object. Each keeps its UID for as long as
 * the registration lives, and the SEQUENCE is the revision of the registration, so a calendar replaces what it had. A
 * meeting or deadline of which only the day is known is a day, without hour or zone: no source gives the hour, and none
 * is invented. A deadline at an hour stands in its zone, with the rules of that zone.
 */
final class CalendarWriter {

    private final ICalendar calendar = new ICalendar();
    private final Offer offer;
    private final Registration registration;
    private final Instant now;
    private final boolean cancelled;

    private CalendarWriter(Offer offer, Registration registration, Instant now) {
        this.offer = offer;
        this.registration = registration;
        this.now = now;
        this.cancelled = !registration.state().isLive();
    }

    /** The object; empty where no meeting has a day, or the team only waits. */
    static Optional<CalendarFile> write(Offer offer, Run run, Registration registration, Instant now) {
        CalendarWriter writer = new CalendarWriter(offer, registration, now);
        return writer.cancelled || registration.state().holdsPlaces() ? writer.write(run) : Optional.empty();
    }

    private Optional<CalendarFile> write(Run run) {
        calendar.setProductId("-//Inddrag//Registration//DA");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        for (int i = 0; i < run.sessions().size(); i++) {
            Session session = run.sessions().get(i);
            Optional<PartialDate> date = session.date().map(claim -> claim.value());
            if (date.isPresent() && date.get() instanceof PartialDate.Day day) {
                VEvent event = event(
                        Integer.toString(i + 1),
                        offer.title().danish() + ", " + session.label().danish());
                allDay(event, day.earliest());
            }
        }
        if (calendar.getEvents().isEmpty()) {
            return Optional.empty();
        }
        offer.deadline()
                .flatMap(deadline -> deadline.announcementAt(now))
                .map(Announcement::cutoff)
                .ifPresent(this::deadline);
        return Optional.of(new CalendarFile(
                cancelled ? "CANCEL" : "REQUEST", Biweekly.write(calendar).go()));
    }

    private VEvent event(String part, String summary) {
        VEvent event = new VEvent();
        event.setUid(registration.reference() + "." + part + "@inddrag");
        event.setSequence(registration.revision());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary);
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        calendar.addEvent(event);
        return event;
    }

    private void deadline(Cutoff cutoff) {
        VEvent event = event(
                "deadline",
                Texts.say("calendar.deadline", offer.title().danish()).danish());
        // Nobody is busy because of a deadline.
        event.setTransparency(Transparency.transparent());
        if (cutoff.time().isEmpty()) {
            allDay(event, cutoff.date());
            return;
        }
        DateStart start = new DateStart(Date.from(cutoff.lastInstant()), true);
        calendar.getTimezoneInfo().setTimezone(start, Timezones.of(cutoff.zone()));
        event.setDateStart(start);
    }

    private static void allDay(VEvent event, LocalDate day) {
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
    }

    /** The raw components are written as they are, whatever the zone of the machine. */
    private static ICalDate date(LocalDate date) {
        DateTimeComponents components =
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return new ICalDate(components, false);
    }
}
