package dk.inddrag.intake.internal.say;

import dk.inddrag.content.bank.Item;
import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.organisation.PartyRole;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.internal.decide.Decision;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes replies: short, with status and deadline at the moment, reasons and the next step. */
public final class ReplyWriter {

    private final Catalogue catalogue;
    private final Wordings wordings;
    private final QuestionWriter questions;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     * @param questions what is asked
     * @param wordings what is said
     */
    public ReplyWriter(Catalogue catalogue, QuestionWriter questions, Wordings wordings) {
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.questions = questions;
    }

    /**
     * A plain reply.
     *
     * @param language the language
     * @param keys the keys of the paragraphs
     * @return the reply
     */
    public Reply plain(Language language, String... keys) {
        Wording wording = wordings.in(language);
        String centre = catalogue.centre().name().in(language);
        String partners = wording.all(partners(language));
        return new Reply(
                language,
                Stream.of(keys)
                        .<Reply.Part>map(key -> paragraph(wording.say(key, centre, partners)))
                        .toList(),
                List.of());
    }

    /** Those who stand behind the centre, under their latest names. */
    private List<String> partners(Language language) {
        return catalogue.centre().parties().stream()
                .filter(party -> party.role() == PartyRole.COORDINATOR || party.role() == PartyRole.PARTNER)
                .map(Party::organisation)
                .distinct()
                .flatMap(id -> catalogue.organisation(id).stream())
                .map(organisation -> organisation.nameAt(LocalDate.MAX).in(language))
                .toList();
    }

    /**
     * The greeting, with things to pick.
     *
     * @param language the language
     * @return the reply
     */
    public Reply greeting(Language language) {
        Reply plain = plain(language, "greet", "greet.privacy");
        return new Reply(language, plain.parts(), questions.picks(Facet.ROLE, language));
    }

    /**
     * The answer to a decision.
     *
     * @param decision the decision
     * @param known what is known
     * @param before what was answered last
     * @param items what answers a question about knowledge, the best first
     * @param language the language
     * @param now the moment
     * @return the reply
     */
    public Reply answer(
            Decision decision,
            Known known,
            Optional<Exchange> before,
            List<Item> items,
            Language language,
            Instant now) {
        Wording wording = wordings.in(language);
        if (decision instanceof Decision.Recommend recommend) {
            return items.isEmpty()
                    ? offer(recommend, known, before, wording, now)
                    : toRead(recommend, known, items, wording, now);
        }
        if (decision instanceof Decision.Ask ask) {
            return questions.ask(ask, known, before, language, now);
        }
        if (decision instanceof Decision.Overview overview) {
            return questions.overview(overview, before, language, now);
        }
        return new Reply(
                language, plain(language, "out-of-scope", "out-of-scope.way").parts(), Picks.elsewhere(wording));
    }

    private Reply offer(
            Decision.Recommend recommend, Known known, Optional<Exchange> before, Wording wording, Instant now) {
        String id = recommend.best().offer().id().value();
        boolean spokenOf = before.filter(last -> last.outcome().equals(id)).isPresent();
        if (spokenOf && known.affirms(FactKind.ASK)) {
            return details(recommend, known, wording, now);
        }
        Reply reply = recommend(recommend, known, wording, now);
        Optional<String> first = asksWhoMay(known) ? notFor(before, known, wording, now) : Optional.empty();
        return first.map(told -> withFirst(told, reply)).orElse(reply);
    }

    /** Why what was spoken of is not the answer, to whoever asks whether it is for them. */
    private Optional<String> notFor(Optional<Exchange> before, Known known, Wording wording, Instant now) {
        return before.flatMap(last -> catalogue.offers().stream()
                        .filter(offer -> offer.id().value().equals(last.outcome()))
                        .findFirst())
                .flatMap(offer -> new Answers(wording, now)
                        .eligible(known, offer)
                        .map(told -> offer.title().in(wording.language()) + ": " + told));
    }

    private static Reply withFirst(String told, Reply reply) {
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(paragraph(told));
        parts.addAll(reply.parts());
        return new Reply(reply.language(), parts, reply.suggestions());
    }

    private Reply recommend(Decision.Recommend recommend, Known known, Wording wording, Instant now) {
        Fit best = recommend.best();
        Offer offer = best.offer();
        OfferStatus status = best.status();
        StatusText statusText = new StatusText(wording, now);
        List<Reply.Part> parts = new ArrayList<>();
        recommend.insteadOf().ifPresent(gone -> parts.add(paragraph(instead(gone, known, wording, statusText))));
        parts.add(new Reply.Heading(offer.title().in(wording.language())));
        List<String> answers =
                status instanceof OfferStatus.NotAnnounced ? List.of() : new Answers(wording, now).to(known, best);
        if (answers.isEmpty() || !Answers.tellStatus(known)) {
            parts.add(paragraph(statusText.of(offer, status)));
        }
        answers.forEach(told -> parts.add(paragraph(told)));
        if (!asksWhoMay(known)) {
            new Reasons(catalogue, wording).of(best).ifPresent(why -> parts.add(paragraph(why)));
        }
        if (!(status instanceof OfferStatus.NotAnnounced)) {
            facts(offer, told(parts), wording, now).ifPresent(told -> parts.add(paragraph(told)));
        }
        if (isForOthers(offer, known)) {
            parts.add(paragraph(wording.say("outsider")));
        }
        NextSteps steps = new NextSteps(catalogue, wording, now);
        List<String> next = steps.of(offer, status);
        if (!next.isEmpty()) {
            parts.add(paragraph(String.join(" ", next)));
        }
        List<String> contacts = steps.contacts(offer);
        if (offer.kind() == OfferKind.CONTACT) {
            parts.add(new Reply.Items(contacts));
        } else if (!contacts.isEmpty() && wantsContact(known, status, offer)) {
            parts.add(paragraph(wording.say("contact", contacts.get(0))));
        }
        links(offer, wording.language()).forEach(parts::add);
        recommend.split().forEach(share -> parts.add(paragraph(share(share, wording, statusText))));
        if (!recommend.others().isEmpty()) {
            List<String> titles = recommend.others().stream()
                    .map(fit -> fit.offer().title().in(wording.language()))
                    .toList();
            parts.add(paragraph(wording.say("also", wording.all(titles))));
        }
        return new Reply(wording.language(), parts, Picks.afterOffer(wording, offer, status));
    }

    /** Whether the offer is made for some, and somebody else asks. */
    private static boolean isForOthers(Offer offer, Known known) {
        return known.affirms(FactKind.ROLE, "outsider")
                && !offer.audience().roles().isEmpty()
                && !offer.kind().isStanding()
                && !asksWhoMay(known);
    }

    private static List<String> told(List<Reply.Part> parts) {
        return parts.stream().map(Reply.Part::text).toList();
    }

    private static String share(Decision.Share share, Wording wording, StatusText status) {
        List<String> roles = share.roles().stream()
                .sorted()
                .map(role -> wording.say("roles." + role.id()))
                .toList();
        Offer offer = share.fit().offer();
        return wording.say(
                "split",
                wording.all(roles),
                offer.title().in(wording.language()),
                status.inShort(offer, share.fit().status()));
    }

    /** Answers a question on the offer that was spoken of, and no more. */
    private Reply details(Decision.Recommend recommend, Known known, Wording wording, Instant now) {
        Fit fit = recommend.best();
        Offer offer = fit.offer();
        NextSteps steps = new NextSteps(catalogue, wording, now);
        List<String> told = new ArrayList<>(new Answers(wording, now).to(known, fit));
        if (Stream.of("how-to", "application", "answer").anyMatch(asked -> known.affirms(FactKind.ASK, asked))) {
            told.addAll(steps.of(offer, fit.status()));
        }
        if (told.isEmpty()) {
            told.add(wording.say("ask.unknown.detail"));
        }
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(new Reply.Heading(offer.title().in(wording.language())));
        told.forEach(line -> parts.add(paragraph(line)));
        if (asksWhoMay(known)) {
            StatusText statusText = new StatusText(wording, now);
            recommend.split().forEach(share -> parts.add(paragraph(share(share, wording, statusText))));
        }
        steps.contacts(offer).stream()
                .limit(1)
                .forEach(contact -> parts.add(paragraph(wording.say("contact", contact))));
        return new Reply(wording.language(), parts, Picks.afterOffer(wording, offer, fit.status()));
    }

    private Reply toRead(Decision.Recommend recommend, Known known, List<Item> items, Wording wording, Instant now) {
        Offer offer = recommend.best().offer();
        StatusText status = new StatusText(wording, now);
        List<Reply.Part> parts = new ArrayList<>();
        recommend.insteadOf().ifPresent(gone -> parts.add(paragraph(instead(gone, known, wording, status))));
        parts.add(paragraph(wording.say("knowledge")));
        parts.add(new Reply.Items(new ItemText(wording).of(items)));
        if (offer.access() instanceof Access.OpenToAll open && open.link().isPresent()) {
            parts.add(paragraph(
                    wording.say("knowledge.more", open.link().get().label().in(wording.language()))));
        }
        if (recommend.best().status() instanceof OfferStatus.Unknown) {
            parts.add(paragraph(status.of(offer, recommend.best().status())));
        }
        links(offer, wording.language()).forEach(parts::add);
        return new Reply(
                wording.language(),
                parts,
                Picks.afterOffer(wording, offer, recommend.best().status()));
    }

    /** Why it is not what would have fitted best: it is over, or it is not for them. */
    private static String instead(Fit gone, Known known, Wording wording, StatusText status) {
        if (known.affirms(FactKind.ROLE, "outsider")) {
            return wording.say("instead.outsider");
        }
        if (gone.isCurrent() || gone.status() instanceof OfferStatus.NotAnnounced) {
            return wording.say("instead.none");
        }
        return wording.say("instead", gone.offer().title().in(wording.language())) + " "
                + status.of(gone.offer(), gone.status());
    }

    /** What one wants to know unasked, less what was answered. */
    private static Optional<String> facts(Offer offer, List<String> answers, Wording wording, Instant now) {
        OfferText text = new OfferText(wording, now);
        List<String> told = new ArrayList<>();
        if (offer.kind().isStanding()) {
            told.add(offer.summary().in(wording.language()));
        }
        text.dates(offer).ifPresent(told::add);
        if (offer.runs().size() > 1) {
            text.extent(offer).ifPresent(told::add);
        }
        text.price(offer).ifPresent(told::add);
        told.removeIf(each ->
                answers.stream().anyMatch(answer -> answer.contains(each.substring(0, each.length() - 1))));
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    private static boolean asksWhoMay(Known known) {
        return known.affirms(FactKind.ASK, "eligible");
    }

    private boolean wantsContact(Known known, OfferStatus status, Offer offer) {
        return !(status instanceof OfferStatus.Open)
                || known.affirms(FactKind.ASK)
                || known.affirms(FactKind.ROLE, "outsider")
                || wantsSomebody(known)
                || offer.access() instanceof Access.Application;
    }

    private boolean wantsSomebody(Known known) {
        return catalogue.offers().stream()
                .filter(offer -> offer.kind() == OfferKind.CONTACT)
                .flatMap(offer -> offer.needs().stream().limit(1))
                .anyMatch(need -> known.affirms(FactKind.NEED, need));
    }

    private static List<Reply.Part> links(Offer offer, Language language) {
        return offer.links().stream()
                .filter(link -> link.target().isPresent())
                .<Reply.Part>map(link -> new Reply.Reference(link.label().in(language), link.target()))
                .toList();
    }

    private static Reply.Paragraph paragraph(String text) {
        return new Reply.Paragraph(text);
    }
}
