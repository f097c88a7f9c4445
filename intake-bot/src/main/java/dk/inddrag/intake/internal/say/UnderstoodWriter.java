package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        Language language = wording.language();
        List<String> lines = new ArrayList<>();
        List<String> roles = known.values(FactKind.ROLE).stream()
                .filter(role -> !role.equals("outsider"))
                .map(role -> wording.say("roles." + role))
                .toList();
        List<String> needs = known.values(FactKind.NEED).stream()
                .flatMap(need -> catalogue.need(need).stream())
                .map(need -> need.label().in(language))
                .toList();
        List<String> kinds = known.values(FactKind.KIND).stream()
                .flatMap(kind -> OfferKind.ofId(kind).stream())
                .map(kind -> kind.label().in(language))
                .toList();
        if (!roles.isEmpty()) {
            lines.add(wording.say("because.role", wording.all(roles)));
        }
        if (!needs.isEmpty()) {
            lines.add(wording.say("because.need", wording.all(needs)));
        }
        if (!kinds.isEmpty()) {
            lines.add(wording.say("because.kind", wording.all(kinds)));
        }
        return lines;
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
        boolean foreign =
                known.roles().stream().anyMatch(role -> !offer.audience().isFor(role));
        if (foreign) {
            parts.add(new Reply.Paragraph(new OfferText(wording, now).audience(offer)));
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
        List<String> lines = understood(known, wording);
        return lines.isEmpty() ? wording.say("hand-over.nothing") : String.join(" ", lines);
    }

    /**
     * Says what is handed over.
     *
     * @param summary the summary
     * @param language the language
     * @return the reply
     */
    public Reply handOver(String summary, Language language) {
        return new Reply(
                language, List.of(new Reply.Paragraph(wordings.in(language).say("hand-over", summary))), List.of());
    }
}
