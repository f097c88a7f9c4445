package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.internal.decide.Decision;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes replies: short, with status and deadline at the moment, reasons and the next step. */
public final class ReplyWriter {

    private final Catalogue catalogue;
    private final Picks picks;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     */
    public ReplyWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.picks = new Picks(catalogue);
    }

    /**
     * A plain reply.
     *
     * @param language the language
     * @param keys the keys of the paragraphs
     * @return the reply
     */
    public Reply plain(Language language, String... keys) {
        Wording wording = Wording.in(language);
        String centre = catalogue.centre().name().in(language);
        return new Reply(
                language,
                Stream.of(keys)
                        .<Reply.Part>map(key -> paragraph(wording.say(key, centre)))
                        .toList(),
                List.of());
    }

    /**
     * The greeting, with things to pick.
     *
     * @param language the language
     * @return the reply
     */
    public Reply greeting(Language language) {
        Reply plain = plain(language, "greet", "greet.privacy");
        return new Reply(language, plain.parts(), picks.of(Wording.in(language), Facet.ROLE, List.of()));
    }

    /**
     * The answer to a decision.
     *
     * @param decision the decision
     * @param known what is known
     * @param before what was answered last
     * @param language the language
     * @param now the moment
     * @return the reply
     */
    public Reply answer(Decision decision, Known known, Optional<Exchange> before, Language language, Instant now) {
        Wording wording = Wording.in(language);
        if (decision instanceof Decision.Recommend recommend) {
            String offer = recommend.best().offer().id().value();
            boolean spokenOf =
                    before.filter(last -> last.outcome().equals(offer)).isPresent();
            return spokenOf && known.affirms(FactKind.ASK)
                    ? details(recommend.best(), known, wording, now)
                    : recommend(recommend, known, wording, now);
        }
        if (decision instanceof Decision.Ask ask) {
            boolean again =
                    before.flatMap(Exchange::asked).filter(ask.facet()::equals).isPresent();
            String opening = again ? "clarify.again" : known.affirms(FactKind.ACT, "greet") ? "hello" : "";
            return ask(ask, opening, wording);
        }
        return new Reply(
                language, plain(language, "out-of-scope", "out-of-scope.way").parts(), Picks.elsewhere(wording));
    }

    private Reply recommend(Decision.Recommend recommend, Known known, Wording wording, Instant now) {
        Offer offer = recommend.best().offer();
        OfferStatus status = recommend.best().status();
        OfferText text = new OfferText(catalogue, wording, now);
        Language language = wording.language();
        List<Reply.Part> parts = new ArrayList<>();
        recommend.insteadOf().ifPresent(gone -> parts.add(paragraph(instead(gone, wording, text))));
        parts.add(new Reply.Heading(offer.title().in(language)));
        parts.add(paragraph(text.status(offer, status)));
        reasons(recommend.best(), wording).ifPresent(why -> parts.add(paragraph(why)));
        if (!(status instanceof OfferStatus.NotAnnounced)) {
            facts(offer, known, wording, text).ifPresent(told -> parts.add(paragraph(told)));
        }
        unknowns(known, wording).forEach(unknown -> parts.add(paragraph(unknown)));
        if (known.affirms(FactKind.ROLE, "outsider") && !offer.kind().isStanding()) {
            parts.add(paragraph(wording.say("outsider")));
        }
        List<String> next = text.next(offer, status);
        if (!next.isEmpty()) {
            parts.add(paragraph(String.join(" ", next)));
        }
        List<String> contacts = text.contacts(offer);
        if (offer.needs().contains("talk-to-someone")) {
            parts.add(new Reply.Items(contacts));
        } else if (!contacts.isEmpty() && wantsContact(known, status, offer)) {
            parts.add(paragraph(wording.say("contact", contacts.get(0))));
        }
        links(offer, language).forEach(parts::add);
        if (!recommend.others().isEmpty()) {
            List<String> titles = recommend.others().stream()
                    .map(fit -> fit.offer().title().in(language))
                    .toList();
            parts.add(paragraph(wording.say("also", Lists.joined(titles, language))));
        }
        return new Reply(language, parts, Picks.afterOffer(wording, status));
    }

    /** Answers a question on the offer that was spoken of, and no more. */
    private Reply details(Fit fit, Known known, Wording wording, Instant now) {
        Offer offer = fit.offer();
        OfferText text = new OfferText(catalogue, wording, now);
        List<String> told = new ArrayList<>();
        if (asksAny(known, "deadline", "opening", "how-to", "application", "answer")) {
            told.add(text.status(offer, fit.status()));
        }
        if (asksAny(known, "content")) {
            told.add(offer.summary().in(wording.language()));
        }
        if (asksAny(known, "dates", "time-of-day", "duration", "venue")) {
            text.dates(offer).ifPresent(told::add);
        }
        if (asksAny(known, "duration")) {
            text.extent(offer).ifPresent(told::add);
        }
        if (asksAny(known, "price")) {
            text.price(offer, true).ifPresent(told::add);
        }
        if (asksAny(known, "audience")) {
            text.audience(offer).ifPresent(told::add);
        }
        told.addAll(unknowns(known, wording));
        if (asksAny(known, "how-to", "application", "answer")) {
            told.addAll(text.next(offer, fit.status()));
        }
        if (told.isEmpty()) {
            told.add(wording.say("ask.unknown.detail"));
        }
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(new Reply.Heading(offer.title().in(wording.language())));
        told.forEach(line -> parts.add(paragraph(line)));
        text.contacts(offer).stream()
                .limit(1)
                .forEach(contact -> parts.add(paragraph(wording.say("contact", contact))));
        return new Reply(wording.language(), parts, Picks.afterOffer(wording, fit.status()));
    }

    private static boolean asksAny(Known known, String... asked) {
        return Stream.of(asked).anyMatch(each -> known.affirms(FactKind.ASK, each));
    }

    private static String instead(Fit gone, Wording wording, OfferText text) {
        if (gone.status() instanceof OfferStatus.NotAnnounced) {
            return wording.say("instead.none");
        }
        String title = gone.offer().title().in(wording.language());
        return wording.say("instead", title, wording.say("instead.closed")) + " "
                + text.status(gone.offer(), gone.status());
    }

    private Optional<String> facts(Offer offer, Known known, Wording wording, OfferText text) {
        boolean about = known.affirms(FactKind.ASK, "content");
        List<String> told = new ArrayList<>();
        if (about || offer.kind().isStanding()) {
            told.add(offer.summary().in(wording.language()));
        }
        text.dates(offer).ifPresent(told::add);
        if (known.affirms(FactKind.ASK, "duration") || offer.runs().size() > 1) {
            text.extent(offer).ifPresent(told::add);
        }
        text.price(offer, known.affirms(FactKind.ASK, "price")).ifPresent(told::add);
        if (known.affirms(FactKind.ASK, "audience")) {
            text.audience(offer).ifPresent(told::add);
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    /** What is asked and no source tells. */
    private static List<String> unknowns(Known known, Wording wording) {
        return Stream.of("venue", "time-of-day", "waiting-list")
                .filter(asked -> known.affirms(FactKind.ASK, asked))
                .map(asked -> wording.say("ask.unknown." + asked))
                .toList();
    }

    private static boolean wantsContact(Known known, OfferStatus status, Offer offer) {
        return !(status instanceof OfferStatus.Open)
                || known.affirms(FactKind.ASK)
                || known.affirms(FactKind.ROLE, "outsider")
                || known.affirms(FactKind.NEED, "talk-to-someone")
                || offer.access() instanceof Access.Application;
    }

    private static List<Reply.Part> links(Offer offer, Language language) {
        return offer.links().stream()
                .filter(link -> link.target().isPresent())
                .<Reply.Part>map(link -> new Reply.Reference(link.label().in(language), link.target()))
                .toList();
    }

    /** Why the offer fits, the weightiest first: what they seek, whom it is for, what they asked for. */
    private Optional<String> reasons(Fit fit, Wording wording) {
        if (fit.offer().kind().isStanding()) {
            return Optional.empty();
        }
        List<Fact> told = fit.reasons().stream()
                .filter(reason -> reason.weight() > 0)
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .map(Fit.Reason::fact)
                .toList();
        List<String> needs = told.stream()
                .filter(fact -> fact.kind() == FactKind.NEED)
                .flatMap(fact -> catalogue.need(fact.value()).stream())
                .map(need -> need.label().in(wording.language()))
                .distinct()
                .limit(2)
                .toList();
        List<String> roles = told.stream()
                .filter(fact -> fact.kind() == FactKind.ROLE)
                .map(fact -> wording.say("roles." + fact.value()))
                .distinct()
                .toList();
        List<String> reasons = new ArrayList<>();
        if (!needs.isEmpty()) {
            reasons.add(wording.say("why.need", Lists.joined(needs, wording.language())));
        }
        if (!roles.isEmpty()) {
            reasons.add(wording.say("why.role", Lists.joined(roles, wording.language())));
        }
        if (reasons.isEmpty()) {
            told.stream()
                    .findFirst()
                    .flatMap(fact -> otherReason(fact.kind(), wording))
                    .ifPresent(reasons::add);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say("why", Lists.joined(reasons, wording.language())));
    }

    private static Optional<String> otherReason(FactKind kind, Wording wording) {
        return switch (kind) {
            case FORM -> Optional.of(wording.say("why.form"));
            case WHEN -> Optional.of(wording.say("why.when"));
            default -> Optional.empty();
        };
    }

    private Reply ask(Decision.Ask ask, String opening, Wording wording) {
        List<Reply.Part> parts = new ArrayList<>();
        if (!opening.isEmpty()) {
            parts.add(paragraph(wording.say(opening)));
        }
        parts.add(paragraph(wording.say("clarify." + ask.facet().id())));
        return new Reply(wording.language(), parts, picks.of(wording, ask.facet(), ask.candidates()));
    }

    private static Reply.Paragraph paragraph(String text) {
        return new Reply.Paragraph(text);
    }
}
