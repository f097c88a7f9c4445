package dk.inddrag.registration.internal.letters;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes a letter to each of a team whose places are named. */
public final class LetterWriter {

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
     * The letters of a message. Who has two places gets one.
     *
     * @param message what to tell
     * @param offer the offer
     * @param registration the registration as it is now
     * @param now the time that is stamped on the calendar files
     * @return the letters, in the order of the places; empty where nobody has an address
     */
    public List<Letter> letters(Message message, Offer offer, Registration registration, Instant now) {
        List<LocalizedText> paragraphs = paragraphs(message, offer, registration, now);
        String subject = registration.reference() + ": " + offer.title().danish() + " / "
                + offer.title().english();
        Optional<Run> run = offer.runs().stream()
                .filter(each -> each.id().equals(registration.run()))
                .findFirst();
        Set<String> addresses = new HashSet<>();
        List<Letter> letters = new ArrayList<>();
        for (Place place : registration.places()) {
            Optional<Participant> person = place.seat().participant();
            Optional<String> address = person.flatMap(Participant::workEmail);
            if (person.isPresent()
                    && address.isPresent()
                    && addresses.add(address.get().toLowerCase(Locale.ROOT))) {
                letters.add(new Letter(
                        message.offer().value() + "." + message.number() + "." + place.number(),
                        address.get(),
                        subject,
                        text(paragraphs),
                        html(paragraphs),
                        run.map(each -> new CalendarWriter(offer, registration, organiser, person.get(), now)
                                        .write(each))
                                .orElse(List.of())));
            }
        }
        return letters;
    }

    private static List<LocalizedText> paragraphs(
            Message message, Offer offer, Registration registration, Instant now) {
        Optional<Cutoff> deadline =
                offer.deadline().flatMap(each -> each.announcementAt(now)).map(Announcement::cutoff);
        List<LocalizedText> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.say("letter." + message.event().name(), language -> new Object[] {
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
