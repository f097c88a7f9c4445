package dk.inddrag.intake.internal.say;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what a word of the offers means, and in which of them it is found. */
public final class MeaningWriter {

    private final Catalogue catalogue;
    private final Wordings wordings;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     * @param wordings what is said
     */
    public MeaningWriter(Catalogue catalogue, Wordings wordings) {
        this.catalogue = catalogue;
        this.wordings = wordings;
    }

    /**
     * What the offers or needs that were named mean.
     *
     * @param named what was understood of the question
     * @param language the language
     * @param now the moment
     * @return the meaning of the first that is explained; empty where none is
     */
    public Optional<Reply> of(List<Fact> named, Language language, Instant now) {
        Wording wording = wordings.in(language);
        return explained(named, wording).map(id -> new Reply(language, told(id, wording, now), List.of()));
    }

    /**
     * What it means, without where it is found.
     *
     * @param named what was understood of the question
     * @param language the language
     * @return the meaning of the first that is explained; empty where none is
     */
    public Optional<Reply> explanation(List<Fact> named, Language language) {
        Wording wording = wordings.in(language);
        return explained(named, wording)
                .map(id -> new Reply(language, List.of(new Reply.Paragraph(wording.say("meaning." + id))), List.of()));
    }

    private static Optional<String> explained(List<Fact> named, Wording wording) {
        return Stream.concat(of(named, FactKind.OFFER), of(named, FactKind.NEED))
                .filter(id -> wording.says("meaning." + id))
                .findFirst();
    }

    private static Stream<String> of(List<Fact> named, FactKind kind) {
        return named.stream().filter(fact -> fact.affirms(kind)).map(Fact::value);
    }

    private List<Reply.Part> told(String id, Wording wording, Instant now) {
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(new Reply.Paragraph(wording.say("meaning." + id)));
        StatusText status = new StatusText(wording, now);
        List<String> offers = catalogue.offers().stream()
                .filter(offer -> offer.id().value().equals(id) || offer.needs().contains(id))
                .map(offer -> status.withTitle(offer, offer.statusAt(now)))
                .toList();
        if (!offers.isEmpty()) {
            parts.add(new Reply.Paragraph(wording.say("meaning.in")));
            parts.add(new Reply.Items(offers));
        }
        return parts;
    }
}
