package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Suggestion;
import dk.inddrag.intake.internal.decide.Decision;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for what is missing, tells on the way what holds for all that may be meant, and never asks twice in the same words. */
public final class QuestionWriter {

    private final Wordings wordings;
    private final Picks picks;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     * @param wordings what is said
     */
    public QuestionWriter(Catalogue catalogue, Wordings wordings) {
        this.wordings = wordings;
        this.picks = new Picks(catalogue);
    }

    /**
     * Asks for something.
     *
     * @param facet what is asked for
     * @param language the language
     * @return the reply
     */
    public Reply question(Facet facet, Language language) {
        return question(facet, false, language);
    }

    /**
     * Asks again what was asked before, in other words.
     *
     * @param facet what is asked for
     * @param language the language
     * @return the reply
     */
    public Reply again(Facet facet, Language language) {
        return question(facet, true, language);
    }

    private Reply question(Facet facet, boolean again, Language language) {
        return new Reply(
                language, List.of(paragraph(question(facet, again, wordings.in(language)))), picks(facet, language));
    }

    private static String question(Facet facet, boolean again, Wording wording) {
        return wording.say("clarify." + facet.id() + (again ? ".again" : ""));
    }

    /** Answers to a question, to pick. */
    List<Suggestion> picks(Facet facet, Language language) {
        return picks.of(wordings.in(language), facet, List.of());
    }

    Reply overview(Decision.Overview overview, Optional<Exchange> before, Language language, Instant now) {
        Wording wording = wordings.in(language);
        StatusText status = new StatusText(wording, now);
        List<Reply.Part> parts = new ArrayList<>();
        if (overview.current().isEmpty()) {
            parts.add(paragraph(wording.say("overview.none")));
        } else {
            parts.add(paragraph(wording.say("overview")));
            parts.add(new Reply.Items(overview.current().stream()
                    .map(fit -> status.withTitle(fit.offer(), fit.status()))
                    .toList()));
        }
        parts.add(paragraph(wording.say("overview.always")));
        parts.add(paragraph(question(overview.next(), isAsked(overview.next(), before), wording)));
        return new Reply(wording.language(), parts, picks.of(wording, overview.next(), overview.current()));
    }

    Reply ask(Decision.Ask ask, Known known, Optional<Exchange> before, Language language, Instant now) {
        Wording wording = wordings.in(language);
        boolean again = isAsked(ask.facet(), before);
        List<Reply.Part> parts = new ArrayList<>();
        if (Answers.tellDeadline(known)) {
            // A question on deadlines can be answered of all that may be meant.
            parts.add(openNow(ask, wording, now));
        } else if (known.affirms(FactKind.ASK, "price")) {
            parts.add(paragraph(priceOfAll(ask, wording, now)));
        } else if (again) {
            parts.add(paragraph(wording.say(known.affirms(FactKind.ASK) ? "clarify.depends" : "clarify.again")));
        } else if (known.affirms(FactKind.ACT, "greet")) {
            parts.add(paragraph(wording.say("hello")));
        }
        parts.add(paragraph(question(ask.facet(), again, wording)));
        return new Reply(wording.language(), parts, picks.of(wording, ask.facet(), ask.candidates()));
    }

    /** What all that may be meant cost, where that is the same. */
    private static String priceOfAll(Decision.Ask ask, Wording wording, Instant now) {
        OfferText text = new OfferText(wording, now);
        List<String> prices = current(ask)
                .map(offer -> text.price(offer).orElse(""))
                .distinct()
                .toList();
        return prices.size() == 1 && !prices.get(0).isEmpty() ? prices.get(0) : wording.say("clarify.depends");
    }

    private static Stream<Offer> current(Decision.Ask ask) {
        return ask.candidates().stream()
                .filter(fit -> fit.isCurrent() && !fit.offer().kind().isStanding())
                .map(Fit::offer);
    }

    private static Reply.Part openNow(Decision.Ask ask, Wording wording, Instant now) {
        StatusText status = new StatusText(wording, now);
        List<String> open = ask.candidates().stream()
                .filter(fit -> fit.isCurrent() && !fit.offer().kind().isStanding())
                .map(fit -> status.withTitle(fit.offer(), fit.status()))
                .toList();
        return open.isEmpty() ? paragraph(wording.say("overview.none")) : new Reply.Items(open);
    }

    private static boolean isAsked(Facet facet, Optional<Exchange> before) {
        return before.flatMap(Exchange::asked).filter(facet::equals).isPresent();
    }

    private static Reply.Paragraph paragraph(String text) {
        return new Reply.Paragraph(text);
    }
}
