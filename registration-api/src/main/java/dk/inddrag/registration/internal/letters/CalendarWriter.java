package dk.inddrag.registration.internal.letters;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.spi.Letter.CalendarFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

/**
 * Writes the meetings of a team as an iCalendar object. Each keeps its UID for as long as the registration lives, and the
 * SEQUENCE is the revision of the registration, so a calendar replaces what it had. A meeting of which only the day is
 * known is a day, without hour or zone: no source gives the hour, and none is invented.
 */
final class CalendarWriter {

    private CalendarWriter() {}

    /** The object; empty where no meeting has a day, or the team only waits. */
    static Optional<CalendarFile> write(Offer offer, Run run, Registration registration, Instant now) {
        boolean cancelled = !registration.state().isLive();
        if (!cancelled && !registration.state().holdsPlaces()) {
            return Optional.empty();
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Inddrag//Registration//DA");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        for (int i = 0; i < run.sessions().size(); i++) {
            Session session = run.sessions().get(i);
            Optional<PartialDate> date = session.date().map(claim -> claim.value());
            if (date.isPresent() && date.get() instanceof PartialDate.Day day) {
                VEvent event = new VEvent();
                event.setUid(registration.reference() + "." + (i + 1) + "@inddrag");
                event.setSequence(registration.revision());
                event.setDateTimeStamp(Date.from(now));
                event.setDateStart(new DateStart(date(day.earliest())));
                event.setDateEnd(new DateEnd(date(day.latest().plusDays(1))));
                event.setSummary(offer.title().danish() + ", " + session.label().danish());
                event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
                calendar.addEvent(event);
            }
        }
        return calendar.getEvents().isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarFile(
                        cancelled ? "CANCEL" : "REQUEST",
                        Biweekly.write(calendar).go()));
    }

    /** The raw components are written as they are, whatever the zone of the machine. */
    private static ICalDate date(LocalDate date) {
        DateTimeComponents components =
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return new ICalDate(components, false);
    }
}
