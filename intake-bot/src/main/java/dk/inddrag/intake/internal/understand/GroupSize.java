package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.Word;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many of a role are meant: a number right before the role, in figures or words (<i>seks rådgivere</i>). */
final class GroupSize {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("en", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("otte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private GroupSize() {}

    static List<Mention> of(AnalyzedText text, List<Mention> mentions) {
        List<Mention> sizes = new ArrayList<>();
        if (text.words().size() == 1) {
            number(text.words().get(0))
                    .ifPresent(
                            number -> sizes.add(new Mention(Fact.said(FactKind.SIZE, String.valueOf(number)), 0, 0)));
        }
        for (Mention mention : mentions) {
            int at = mention.first() - 1;
            // An adjective may stand between: "to nye rådgivere".
            for (int i = at; mention.fact().affirms(FactKind.ROLE) && i >= 0 && i >= at - 1; i--) {
                Optional<Integer> number = number(text.words().get(i));
                if (number.isPresent() && text.sentenceOf(i) == text.sentenceOf(mention.first())) {
                    String value = mention.fact().value() + " " + number.get();
                    sizes.add(new Mention(Fact.said(FactKind.SIZE, value), i, mention.last()));
                    break;
                }
            }
        }
        return sizes;
    }

    private static Optional<Integer> number(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            return number >= 1 ? Optional.of(number) : Optional.empty();
        }
        return Optional.ofNullable(NUMBERS.get(text));
    }
}
