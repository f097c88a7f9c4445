package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sees that somebody asks for something the centre has nothing to do with, though the form would fit: <i>et kursus i
 * førstehjælp</i>, <i>temamøde om vindmøller</i>, <i>inddragelse af kørekort</i>. What stands after the form tells: if
 * the vocabulary knows none of it, the topic is foreign.
 */
final class ForeignTopic {

    private final Set<String> prepositions;
    private final Set<String> beforeWhom;

    ForeignTopic(DanishWords danish, TextFiles files) {
        this.prepositions = Prepositions.read(danish, files, "topic");
        this.beforeWhom = Prepositions.read(danish, files, "whom");
    }

    /** The forms that open a foreign topic: they name nothing of ours. */
    List<Mention> openings(AnalyzedText text, List<Mention> mentions, boolean[] unknown) {
        List<Mention> openings = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean opens = mention.fact().affirms(FactKind.FORM)
                    || mention.fact().affirms(FactKind.KIND)
                    || isInvolvement(text, mention);
            if (opens && foreignAfter(text, mention.last(), mentions, unknown)) {
                openings.add(mention);
            }
        }
        // Whoever names an offer of ours asks about that one, whatever other meetings they tell of.
        boolean named = mentions.stream()
                .anyMatch(mention ->
                        (mention.fact().affirms(FactKind.KIND) || mention.fact().affirms(FactKind.OFFER))
                                && !openings.contains(mention));
        return named ? List.of() : openings;
    }

    private static boolean isInvolvement(AnalyzedText text, Mention mention) {
        Word word = text.words().get(mention.last());
        return mention.fact().affirms(FactKind.TOPIC, "domain")
                && mention.first() == mention.last()
                && word.stem().equals("inddragelse")
                && !isOfChildren(text, mention.first());
    }

    /** <i>Børns inddragelse</i> is ours, whatever it is in. */
    private static boolean isOfChildren(AnalyzedText text, int involvement) {
        return involvement > 0 && text.words().get(involvement - 1).stem().equals("barn");
    }

    private boolean foreignAfter(AnalyzedText text, int form, List<Mention> mentions, boolean[] unknown) {
        List<Word> words = text.words();
        int at = form + 1;
        if (at >= words.size() || text.sentenceOf(at) != text.sentenceOf(form) || isCovered(at, mentions)) {
            return false;
        }
        // Whoever is unknown may be of ours: "et møde for nye medhjælpere". Who is known as none is not.
        boolean isForSomebody = beforeWhom.contains(words.get(at).folded());
        if (!isForSomebody && !prepositions.contains(words.get(at).folded())) {
            return false;
        }
        int content = 0;
        for (int i = at + 1; i < words.size() && i <= at + 6 && text.sentenceOf(i) == text.sentenceOf(form); i++) {
            int word = i;
            if (isCovered(word, mentions)) {
                // Who it is for comes after what it is about: "temadag om stress for ledere".
                return content > 0 && coversRole(word, mentions);
            }
            boolean foreign = mentions.stream()
                    .anyMatch(mention -> mention.first() <= word
                            && word <= mention.last()
                            && mention.fact().affirms(FactKind.TOPIC, "foreign"));
            content += foreign || (unknown[i] && !isForSomebody) ? 1 : 0;
        }
        return content > 0;
    }

    private static boolean coversRole(int word, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.first() <= word && word <= mention.last() && isOurs(mention.fact()))
                .allMatch(mention -> mention.fact().kind() == FactKind.ROLE);
    }

    private static boolean isCovered(int word, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.first() <= word && word <= mention.last() && isOurs(mention.fact()));
    }

    private static boolean isOurs(Fact fact) {
        return fact.kind() == FactKind.NEED
                || fact.kind() == FactKind.ROLE
                || fact.kind() == FactKind.WHEN
                || fact.kind() == FactKind.KIND
                || fact.kind() == FactKind.OFFER
                || fact.kind() == FactKind.MUNICIPALITY
                || fact.affirms(FactKind.TOPIC, "domain");
    }
}
