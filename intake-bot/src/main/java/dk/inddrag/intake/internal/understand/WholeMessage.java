package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.Fact.Strength;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import dk.inddrag.intake.internal.weights.Gist;
import dk.inddrag.intake.internal.weights.WordWeights;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what single phrases mean against what the message is about as a whole. A need that only a phrase speaks for
 * becomes a hint; a need that all words together speak for is taken as said, though no phrase says it.
 */
final class WholeMessage {

    /** Fewer words tell too little. */
    private static final int FEWEST_WORDS = 10;

    private static final String FILE = "vocabulary/weights.txt";

    private static final String FOREIGN = "foreign";
    /** What is said of words that no phrase knows. */
    private static final Set<String> OF_NOTHING = Set.of("unknown", "one-unknown", "plain");

    private static final double UNLIKELY = 0.1;
    private static final double LIKELY = 0.4;
    private static final double SURE = 0.6;
    /** The name of an offer is only doubted where all else speaks of another. */
    private static final double UNLIKELY_NAME = 0.05;

    private final WordWeights<Fact> weights;
    /** What those seek first whom an offer is for: by the need, the kind of offer and the offer that may be mentioned. */
    private final Map<FactKind, Map<String, Set<Fact>>> sought = new HashMap<>();

    /** The needs that are met at any time, with nothing to take part in. */
    private final Set<String> standing = new HashSet<>();

    WholeMessage(Catalogue catalogue, TextFiles files) {
        this.weights = WordWeights.read(files, FILE, WholeMessage::sense);
        for (Offer offer : catalogue.offers()) {
            offer.needs().stream()
                    .limit(1)
                    .map(need -> Fact.said(FactKind.NEED, need))
                    .forEach(first -> {
                        add(FactKind.OFFER, offer.id().value(), first);
                        add(FactKind.KIND, offer.kind().id(), first);
                        offer.needs().forEach(need -> add(FactKind.NEED, need, first));
                        if (offer.kind().isStanding()) {
                            standing.add(first.value());
                        }
                    });
        }
    }

    private static Fact sense(String heading) {
        Fact sense = Vocabulary.fact(heading);
        if (sense.kind() != FactKind.NEED && sense.kind() != FactKind.TOPIC) {
            throw new IllegalArgumentException(
                    "A sense is a need or a topic, not \"" + heading + "\". Maybe [need research].");
        }
        return sense;
    }

    private void add(FactKind kind, String value, Fact first) {
        sought.computeIfAbsent(kind, key -> new HashMap<>())
                .computeIfAbsent(value, key -> new LinkedHashSet<>())
                .add(first);
    }

    /**
     * Weighs what was mentioned.
     *
     * @param text the message
     * @param leftOut the indexes of words that do not mean here what they mean elsewhere
     * @param mentions what was mentioned; it is changed
     */
    void weigh(AnalyzedText text, BitSet leftOut, List<Mention> mentions) {
        if (text.words().size() < FEWEST_WORDS) {
            return;
        }
        Gist<Fact> gist = weights.gist(text, leftOut);
        if (gist.words() == 0) {
            return;
        }
        mentions.replaceAll(mention -> isDoubtful(mention.fact(), gist) ? hinted(mention) : mention);
        Fact likeliest = gist.likeliest();
        if (likeliest.kind() == FactKind.NEED
                && gist.of(likeliest) >= enough(likeliest, mentions)
                && isMet(likeliest)) {
            take(likeliest, gist.of(likeliest) >= SURE, text, mentions);
        } else if (likeliest.affirms(FactKind.TOPIC, FOREIGN)
                && gist.of(likeliest) >= SURE
                && mentions.stream().noneMatch(mention -> saysNeed(mention.fact()))) {
            mentions.add(mention(likeliest, text));
        }
    }

    /**
     * Whoever tells who is to take part seldom seeks something to read, news or a person; and whoever asks about an
     * application, and does not tell for whom, seldom seeks a part of what is applied for.
     */
    private double enough(Fact need, List<Mention> mentions) {
        boolean tellsWho = mentions.stream().anyMatch(mention -> mention.fact().affirms(FactKind.ROLE));
        boolean applies = mentions.stream().anyMatch(mention -> mention.fact().affirms(FactKind.ASK, "application"));
        return (tellsWho ? standing.contains(need.value()) : applies) ? SURE : LIKELY;
    }

    private boolean isMet(Fact need) {
        return sought.getOrDefault(FactKind.NEED, Map.of()).containsKey(need.value());
    }

    /** Takes a need as said, where no other is said in so many words. */
    private void take(Fact need, boolean sure, AnalyzedText text, List<Mention> mentions) {
        if (mentions.stream().noneMatch(mention -> saysNeed(mention.fact()))) {
            // "Der er ingen ramme" denies no wish for one.
            mentions.removeIf(mention -> mention.fact().kind() == FactKind.NEED
                    && mention.fact().strength() == Strength.DENIED
                    && mention.fact().value().equals(need.value()));
            mentions.add(mention(need, text));
        }
        mentions.removeIf(mention -> mention.fact().kind() == FactKind.TOPIC
                && (OF_NOTHING.contains(mention.fact().value())
                        || (sure && mention.fact().value().equals(FOREIGN))));
    }

    private static boolean saysNeed(Fact fact) {
        return fact.kind() == FactKind.NEED && fact.strength() == Strength.SAID;
    }

    private Mention mention(Fact sense, AnalyzedText text) {
        int word = weights.mostTelling(text, sense);
        return new Mention(sense, word, word);
    }

    private boolean isDoubtful(Fact fact, Gist<Fact> gist) {
        if (fact.strength() != Strength.SAID) {
            return false;
        }
        return switch (fact.kind()) {
            case NEED -> likelihood(fact, gist) < UNLIKELY;
            case KIND, OFFER ->
                isMet(gist.likeliest()) && gist.of(gist.likeliest()) >= SURE && likelihood(fact, gist) < UNLIKELY_NAME;
            default -> false;
        };
    }

    /** How likely it is that somebody seeks what is mentioned, or what has to do with it. */
    private double likelihood(Fact fact, Gist<Fact> gist) {
        double sum = 0;
        for (Fact first : sought.getOrDefault(fact.kind(), Map.of()).getOrDefault(fact.value(), Set.of(fact))) {
            sum += gist.of(first);
        }
        return sum;
    }

    private static Mention hinted(Mention mention) {
        return new Mention(
                new Fact(mention.fact().kind(), mention.fact().value(), Strength.HINTED),
                mention.first(),
                mention.last());
    }
}
