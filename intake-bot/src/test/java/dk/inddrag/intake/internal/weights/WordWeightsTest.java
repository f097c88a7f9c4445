package dk.inddrag.intake.internal.weights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.LabelledConversation;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.weights.WeightTrainer.Labelled;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordWeightsTest {

    /** Not learned from, so that they tell how well what is new is understood. */
    private static final Set<String> KEPT_APART = Set.of("development", "held-out");

    private static final LearnedFile FILE = new LearnedFile(
            "vocabulary/weights.txt",
            "# How much each word speaks for each sense, in hundredths, learned from the labelled conversations of the",
            "# tests. A word is a stem, \"+\" and a stem for a part of a compound, or \"=\" for no word at all. Not to be",
            "# changed by hand: mvn -pl intake-bot -am test -Dtest=*WeightsTest -Dinddrag.learn=true",
            "# -Dsurefire.failIfNoSpecifiedTests=false writes it anew.");

    private static final DanishWords DANISH = DanishWords.bundled();
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private final WordWeights<Fact> weights = WordWeights.read(
            TextFiles.bundled(), "vocabulary/weights.txt", heading -> Fact.parse(heading.replace(' ', ':')));

    @Test
    void the_bundled_weights_are_those_learned_from_the_labelled_conversations() throws IOException {
        FILE.assertLearnedFrom(labelled());
    }

    @Test
    void what_all_words_speak_for_is_likely_though_no_phrase_says_it() {
        Gist<Fact> gist =
                gist("prik mig på skulderen, når I lægger noget op næste gang, så jeg ikke opdager det for sent");

        assertThat(gist.likeliest()).isEqualTo(Fact.said(FactKind.NEED, "stay-updated"));
        assertThat(gist.of(gist.likeliest())).isGreaterThan(0.5);
    }

    @Test
    void a_sense_is_traced_to_the_word_that_speaks_most_for_it() {
        AnalyzedText text = AnalyzedText.of("har I en undersøgelse, vi kan læse i", DANISH);

        int word = weights.mostTelling(text, Fact.said(FactKind.NEED, "research"));

        assertThat(text.words().get(word).text()).isIn("undersøgelse", "læse");
    }

    @Test
    void a_word_that_is_left_out_tells_nothing() {
        AnalyzedText text = AnalyzedText.of("forskning", DANISH);
        BitSet all = new BitSet();
        all.set(0);

        assertThat(weights.gist(text).words()).isPositive();
        assertThat(weights.gist(text, all).words()).isZero();
    }

    @Test
    void what_is_unknown_tells_nothing_and_is_never_doubted() {
        Gist<Fact> gist = gist("zxcvb qwert");

        assertThat(gist.words()).isZero();
        assertThat(gist.of(Fact.said(FactKind.NEED, "of-our-own"))).isEqualTo(1);
    }

    @Test
    void no_numbers_are_learned() throws IOException {
        FILE.assertWithoutNumbers();
    }

    private Gist<Fact> gist(String text) {
        return weights.gist(AnalyzedText.of(text, DANISH));
    }

    private static List<Labelled> labelled() {
        return LabelledConversation.files().stream()
                .filter(file -> !KEPT_APART.contains(file))
                .flatMap(file -> LabelledConversation.file(file).stream())
                .flatMap(conversation ->
                        sense(conversation.gold().get(0)).map(sense -> Labelled.of(last(conversation), sense)).stream())
                .toList();
    }

    private static String last(LabelledConversation conversation) {
        List<String> turns = conversation.turns();
        return turns.get(turns.size() - 1);
    }

    /** The heading of what an answer is for; a child in need is the guard's, and not learned. */
    private static Optional<String> sense(String gold) {
        return switch (gold) {
            case "out-of-scope" -> Optional.of("topic foreign");
            case "clarify" -> Optional.of("topic unclear");
            default ->
                gold.startsWith("safety") || gold.equals("pii")
                        ? Optional.empty()
                        : CATALOGUE
                                .offer(OfferId.of(gold))
                                .map(offer -> "need " + offer.needs().get(0));
        };
    }
}
