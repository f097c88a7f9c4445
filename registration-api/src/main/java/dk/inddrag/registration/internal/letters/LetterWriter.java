package dk.inddrag.registration.internal.letters;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Letter.CalendarFile;
import dk.inddrag.registration.spi.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a letter to each of a team whose places are named, and to those who left it. */
public final class LetterWriter {

    private static final Set<AuditEvent> ENDS =
            EnumSet.of(AuditEvent.CANCELLED, AuditEvent.RUN_CANCELLED, AuditEvent.DECLINED, AuditEvent.LAPSED);

    // A version before this one queued them without saying which places.
    private static final Set<AuditEvent> OF_PLACES =
            EnumSet.of(AuditEvent.NAMED, AuditEvent.SUBSTITUTED, AuditEvent.PLACES_CANCELLED);

    private final Organiser organiser;

    /**
     * A writer.
     *
     * @param organiser who invites
     */
    public LetterWriter(Organiser organiser) {
        this.organiser = organiser;
    }

    /**
     * The letters of a message. Who has two places gets one. Where it tells of a team that is no longer in it, and not of its
     * end, a later message does that, and this one goes to those only who left before.
     *
     * @param message what to tell
     * @param offer the offer
     * @param registration the registration as it is now
     * @param farewell those who left; empty where nobody did
     * @param now the time that is stamped on the calendar files
     * @return the letters, in the order of the places, those to whoever left at the end; empty where nobody has an address
     */
    public List<Letter> letters(
            Message message, Offer offer, Registration registration, Optional<Farewell> farewell, Instant now) {
        String subject = registration.reference() + ": " + offer.title().danish() + " / "
                + offer.title().english();
        Optional<Run> run = offer.runs().stream()
                .filter(each -> each.id().equals(registration.run()))
                .findFirst();
        boolean overtaken = !registration.state().isLive() && !ENDS.contains(message.event());
        List<Letter> letters = new ArrayList<>();
        for (Receiver receiver : Receiver.of(message, registration, farewell)) {
            if (overtaken && receiver.standing() != Receiver.Standing.LEAVER) {
                continue;
            }
            List<CalendarFile> calendars = run.map(
                            each -> new CalendarWriter(offer, registration, organiser, receiver, now).write(each))
                    .orElse(List.of());
            List<LocalizedText> paragraphs;
            if (receiver.standing() == Receiver.Standing.LEAVER) {
                paragraphs = farewell(offer, registration, calendars);
            } else if (message.event() == AuditEvent.RUN_CANCELLED) {
                paragraphs = runCancelled(offer, run, registration, calendars);
            } else {
                paragraphs = paragraphs(key(message, registration, receiver), offer, registration, now);
            }
            if (message.event() == AuditEvent.RUN_CHANGED && !calendars.isEmpty()) {
                paragraphs.add(Texts.say("letter.calendar"));
            }
            letters.add(new Letter(
                    message.offer().value() + "." + message.number() + "." + receiver.id(),
                    receiver.address(),
                    subject,
                    text(paragraphs),
                    html(paragraphs),
                    calendars));
        }
        return letters;
    }

    private static List<LocalizedText> paragraphs(String key, Offer offer, Registration registration, Instant now) {
        Optional<Cutoff> deadline =
                offer.deadline().flatMap(each -> each.announcementAt(now)).map(Announcement::cutoff);
        List<LocalizedText> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.say(key, language -> new Object[] {
            offer.title().in(language),
            registration.size(),
            deadline.map(DeadlineFormatter.of(language)::cutoff).orElse("")
        }));
        registration
                .answerBy()
                .ifPresent(last -> paragraphs.add(Texts.say("letter.answer-by", language ->
                        new Object[] {DeadlineFormatter.of(language).cutoff(Cutoff.at(last, Cutoff.COPENHAGEN))})));
        paragraphs.add(Texts.say("letter.reference", registration.reference()));
        return paragraphs;
    }

    /** That it was the organiser who cancelled, and which run, so that nobody thinks it was a colleague. */
    private List<LocalizedText> runCancelled(
            Offer offer, Optional<Run> run, Registration registration, List<CalendarFile> calendars) {
        List<LocalizedText> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.say("letter.RUN_CANCELLED", language -> new Object[] {
            offer.title().in(language)
                    + run.map(each -> ", " + each.label().in(language)).orElse("")
        }));
        if (!calendars.isEmpty()) {
            paragraphs.add(Texts.say("letter.left-calendar"));
        }
        paragraphs.add(Texts.say("letter.RUN_CANCELLED.next", organiser.email()));
        paragraphs.add(Texts.say("letter.reference", registration.reference()));
        return paragraphs;
    }

    private static List<LocalizedText> farewell(Offer offer, Registration registration, List<CalendarFile> calendars) {
        List<LocalizedText> paragraphs = new ArrayList<>();
        paragraphs.add(
                Texts.say("letter.left", language -> new Object[] {offer.title().in(language)}));
        if (!calendars.isEmpty()) {
            paragraphs.add(Texts.say("letter.left-calendar"));
        }
        paragraphs.add(Texts.say("letter.reference", registration.reference()));
        return paragraphs;
    }

    /** Whoever is new is told where the team stands, and not what happened before. */
    private static String key(Message message, Registration registration, Receiver receiver) {
        if (receiver.standing() == Receiver.Standing.MEMBER && !OF_PLACES.contains(message.event())) {
            return "letter." + message.event();
        }
        return registration.state() == RegistrationState.CONFIRMED ? "letter.new" : "letter." + registration.state();
    }

    private static String text(List<LocalizedText> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            paragraphs.forEach(
                    each -> text.append(each.in(language)).append("\r\n").append("\r\n"));
        }
        return text.toString();
    }

    private static String html(List<LocalizedText> paragraphs) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"da\"><body>");
        for (Language language : Language.values()) {
            html.append("<div lang=\"").append(language.tag()).append("\">");
            paragraphs.forEach(each ->
                    html.append("<p>").append(escaped(each.in(language))).append("</p>"));
            html.append("</div>");
        }
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
