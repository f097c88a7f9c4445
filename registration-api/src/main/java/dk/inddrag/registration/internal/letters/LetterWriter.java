package dk.inddrag.registration.internal.letters;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.texts.Texts;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a letter to all of a team whose places are named. */
public final class LetterWriter {

    /**
     * A letter.
     *
     * @param message what to tell
     * @param offer the offer
     * @param registration the registration as it is now
     * @param now the time that is stamped on the calendar file
     * @return the letter; empty where no place is named
     */
    public Optional<Letter> letter(Message message, Offer offer, Registration registration, Instant now) {
        List<String> to = registration.places().stream()
                .flatMap(place -> place.seat().participant().stream())
                .flatMap(person -> person.workEmail().stream())
                .distinct()
                .toList();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        List<LocalizedText> paragraphs = paragraphs(message, offer, registration, now);
        Optional<Run> run = offer.runs().stream()
                .filter(each -> each.id().equals(registration.run()))
                .findFirst();
        return Optional.of(new Letter(
                message.offer().value() + "." + message.number(),
                to,
                registration.reference() + ": " + offer.title().danish() + " / "
                        + offer.title().english(),
                text(paragraphs),
                html(paragraphs),
                run.flatMap(each -> CalendarWriter.write(offer, each, registration, now))));
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
