package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.ResumeCode;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what was understood: to whoever asks why, and to whoever takes over. */
public final class UnderstoodWriter {

    private final Catalogue catalogue;
    private final Wordings wordings;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     * @param wordings what is said
     */
    public UnderstoodWriter(Catalogue catalogue, Wordings wordings) {
        this.catalogue = catalogue;
        this.wordings = wordings;
    }

    /**
     * Why the last answer was given, from what was understood.
     *
     * @param known what is known
     * @param reason the key of what led to it
     * @param language the language
     * @return the reply
     */
    public Reply because(Known known, String reason, Language language) {
        Wording wording = wordings.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        understood(known, wording).forEach(line -> parts.add(new Reply.Paragraph(line)));
        parts.add(new Reply.Paragraph(wording.say(reason)));
        return new Reply(language, parts, List.of());
    }

    private List<String> understood(Known known, Wording wording) {
        FactText text = new FactText(catalogue, wording);
        List<String> lines = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.ROLE, FactKind.NEED, FactKind.KIND)) {
            List<String> told = text.of(known, kind);
            if (!told.isEmpty()) {
                lines.add(wording.say("because." + kind.id(), wording.all(told)));
            }
        }
        return lines;
    }

    /**
     * What a correction changed.
     *
     * @param before what was known before it
     * @param after what is known now
     * @param language the language
     * @return what is new and what it replaces; empty where nothing was replaced
     */
    public Optional<Reply> changed(Known before, Known after, Language language) {
        Wording wording = wordings.in(language);
        FactText text = new FactText(catalogue, wording);
        List<String> lines = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.ROLE, FactKind.SIZE, FactKind.MUNICIPALITY, FactKind.NEED)) {
            List<String> then = text.of(before, kind);
            List<String> now = text.of(after, kind);
            List<String> gone =
                    then.stream().filter(each -> !now.contains(each)).toList();
            List<String> come =
                    now.stream().filter(each -> !then.contains(each)).toList();
            if (!gone.isEmpty() && !come.isEmpty()) {
                lines.add(wording.say("changed", wording.all(come), wording.all(gone)));
            } else if (!gone.isEmpty()) {
                lines.add(wording.say("changed.gone", wording.all(gone)));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply(language, List.of(new Reply.Paragraph(String.join(" ", lines))), List.of()));
    }

    /**
     * Why an offer was not the answer.
     *
     * @param fit the offer, as it fits what is known
     * @param known what is known
     * @param language the language
     * @param now the moment
     * @return the reply
     */
    public Reply whyNot(Fit fit, Known known, Language language, Instant now) {
        Wording wording = wordings.in(language);
        Offer offer = fit.offer();
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(new Reply.Heading(offer.title().in(language)));
        parts.add(new Reply.Paragraph(new StatusText(wording, now).of(offer, fit.status())));
        List<String> foreign = known.roles().stream()
                .filter(role -> !offer.audience().isFor(role))
                .map(role -> wording.say("roles." + role.id()))
                .toList();
        if (!foreign.isEmpty() && !offer.audience().roles().isEmpty()) {
            parts.add(new Reply.Paragraph(wording.say("sign-up.left-out", wording.all(foreign)) + " "
                    + new OfferText(wording, now).audience(offer)));
        } else if (fit.isCurrent()) {
            parts.add(new Reply.Paragraph(wording.say("why-not.other")));
        }
        return new Reply(language, parts, List.of());
    }

    /**
     * What was understood, for whoever takes over.
     *
     * @param known what is known
     * @param language the language
     * @return the summary, without personal data
     */
    public String summary(Known known, Language language) {
        Wording wording = wordings.in(language);
        List<String> lines = new ArrayList<>(understood(known, wording));
        FactText text = new FactText(catalogue, wording);
        for (FactKind kind : List.of(FactKind.SIZE, FactKind.MUNICIPALITY, FactKind.WHEN)) {
            List<String> told = text.of(known, kind);
            if (!told.isEmpty()) {
                lines.add(wording.say("hand-over." + kind.id(), wording.all(told)));
            }
        }
        return lines.isEmpty() ? wording.say("hand-over.nothing") : String.join(" ", lines);
    }

    /**
     * Says under which code the conversation is kept.
     *
     * @param code the code
     * @param lastDay the last day on which it can be used
     * @param language the language
     * @return the reply
     */
    public Reply kept(ResumeCode code, LocalDate lastDay, Language language) {
        Wording wording = wordings.in(language);
        String day = DeadlineFormatter.of(language).date(lastDay);
        return new Reply(language, List.of(new Reply.Paragraph(wording.say("keep.code", code, day))), List.of());
    }

    /**
     * Greets whoever comes back.
     *
     * @param summary what was understood
     * @param language the language
     * @return the reply
     */
    public Reply resumed(String summary, Language language) {
        Wording wording = wordings.in(language);
        return new Reply(language, List.of(new Reply.Paragraph(wording.say("resume.found", summary))), List.of());
    }

    /**
     * What was understood so far, to whoever asks.
     *
     * @param summary the summary
     * @param language the language
     * @return the reply
     */
    public Reply soFar(String summary, Language language) {
        return told("summary", summary, language);
    }

    /**
     * Says what is handed over.
     *
     * @param summary the summary
     * @param language the language
     * @return the reply
     */
    public Reply handOver(String summary, Language language) {
        return told("hand-over", summary, language);
    }

    private Reply told(String key, String summary, Language language) {
        Wording wording = wordings.in(language);
        return new Reply(
                language,
                List.of(
                        new Reply.Paragraph(wording.say(key, summary)),
                        new Reply.Paragraph(wording.say("hand-over.edit"))),
                List.of());
    }
}
