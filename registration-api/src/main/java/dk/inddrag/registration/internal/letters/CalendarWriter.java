package dk.inddrag.registration.internal.letters;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
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
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.spi.Letter.CalendarFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Writes the meetings of a team, and the deadline of the offer, as iCalendar objects for one of the team: an invitation, or
 * a cancellation. RFC 5546 (sections 3.2.2 and 3.2.5) wants one UID in each object, an ORGANIZER, and an ATTENDEE, which is
 * the one it is sent to and nobody else: for who left the team it is a cancellation, whatever the others have. Each event keeps its UID for as long as the registration lives, and the SEQUENCE is
 * the revision of the registration, so a calendar replaces what it had. No reply is asked for: a team answers at the desk,
 * and who has a place has accepted.
 *
 * <p>A meeting or deadline of which only the day is known is a day, without hour or zone: no source gives the hour, and none
 * is invented. A deadline at an hour stands in its zone, with the rules of that zone.
 */
final class CalendarWriter {

    private final Offer offer;
    private final Registration registration;
    private final Organiser organiser;
    private final Receiver receiver;
    private final Instant now;
    private final boolean cancelled;

    CalendarWriter(Offer offer, Registration registration, Organiser organiser, Receiver receiver, Instant now) {
        this.offer = offer;
        this.registration = registration;
        this.organiser = organiser;
        this.receiver = receiver;
        this.now = now;
        this.cancelled = !registration.state().isLive() || receiver.standing() == Receiver.Standing.LEAVER;
    }

    /** The objects, the deadline last; empty where no meeting has a day, or the team only waits and never had any. */
    List<CalendarFile> write(Run run) {
        if (registration.state() == RegistrationState.WAITING) {
            return List.of();
        }
        List<ICalendar> calendars = new ArrayList<>();
        for (int i = 0; i < run.sessions().size(); i++) {
            Session session = run.sessions().get(i);
            Optional<PartialDate> date = session.date().map(claim -> claim.value());
            if (date.isPresent() && date.get() instanceof PartialDate.Day day) {
                VEvent event = event(
                        Integer.toString(i + 1),
                        offer.title().danish() + ", " + session.label().danish());
                allDay(event, day.earliest());
                calendars.add(calendar(event));
            }
        }
        if (!calendars.isEmpty()) {
            offer.deadline()
                    .flatMap(deadline -> deadline.announcementAt(now))
                    .map(Announcement::cutoff)
                    .map(this::deadline)
                    .ifPresent(calendars::add);
        }
        // A name may hold quotation marks, which RFC 6868 writes with a caret.
        return calendars.stream()
                .map(each -> new CalendarFile(
                        each.getMethod().getValue(),
                        Biweekly.write(each).caretEncoding(true).go()))
                .toList();
    }

    private ICalendar calendar(VEvent event) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Inddrag//Registration//DA");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        calendar.addEvent(event);
        return calendar;
    }

    private VEvent event(String part, String summary) {
        VEvent event = new VEvent();
        event.setUid(registration.reference() + "." + part + "@inddrag");
        event.setSequence(registration.revision());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary);
        event.setOrganizer(new Organizer(organiser.name(), organiser.email()));
        Attendee attendee = new Attendee(receiver.name().orElse(null), receiver.address());
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
        if (cancelled) {
            event.setStatus(Status.cancelled());
        } else if (registration.state() == RegistrationState.INVITED) {
            event.setStatus(Status.tentative());
            attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        } else {
            event.setStatus(Status.confirmed());
            attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        }
        return event;
    }

    private ICalendar deadline(Cutoff cutoff) {
        VEvent event = event(
                "deadline",
                Texts.say("calendar.deadline", offer.title().danish()).danish());
        // Nobody is busy because of a deadline.
        event.setTransparency(Transparency.transparent());
        ICalendar calendar = calendar(event);
        if (cutoff.time().isEmpty()) {
            allDay(event, cutoff.date());
            return calendar;
        }
        DateStart start = new DateStart(Date.from(cutoff.lastInstant()), true);
        calendar.getTimezoneInfo().setTimezone(start, Timezones.of(cutoff.zone()));
        event.setDateStart(start);
        return calendar;
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
