package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many are meant: a number right before a role, in figures or words (<i>seks rådgivere</i>), or one without a role
 * (<i>vi er fem</i>, <i>5 personer</i>, and a message that is only a number).
 */
final class GroupSize {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> writers = new HashSet<>();

    GroupSize(DanishWords danish, TextFiles files) {
        files.sections("vocabulary/numbers.txt", (heading, words) -> {
            switch (heading) {
                case "people" -> people.add(danish.word(words).folded());
                case "we are" -> writers.add(folded(danish.analyze(words)));
                default -> numbers.put(danish.word(words).folded(), Integer.parseInt(heading));
            }
        });
    }

    private static String folded(List<Word> words) {
        return String.join(" ", words.stream().map(Word::folded).toList());
    }

    List<Mention> of(AnalyzedText text, List<Mention> mentions) {
        List<Mention> sizes = new ArrayList<>();
        boolean[] taken = new boolean[text.words().size()];
        for (Mention mention : mentions) {
            int at = mention.first() - 1;
            // An adjective may stand between: "to nye rådgivere".
            for (int i = at; isSomebody(mention.fact()) && i >= 0 && i >= at - 1; i--) {
                Optional<Integer> number = number(text.words().get(i));
                if (number.isPresent() && text.sentenceOf(i) == text.sentenceOf(mention.first())) {
                    String value = mention.fact().value() + " " + number.get();
                    sizes.add(new Mention(Fact.said(FactKind.SIZE, value), i, mention.last()));
                    taken[i] = true;
                    break;
                }
            }
        }
        for (int i = 0; i < taken.length; i++) {
            int at = i;
            if (!taken[i] && countsPeople(text, i)) {
                number(text.words().get(i))
                        .ifPresent(number ->
                                sizes.add(new Mention(Fact.said(FactKind.SIZE, String.valueOf(number)), at, at)));
            }
        }
        return sizes;
    }

    private static boolean isSomebody(Fact fact) {
        return fact.affirms(FactKind.ROLE) || fact.affirms(FactKind.COMPANION);
    }

    private boolean countsPeople(AnalyzedText text, int at) {
        List<Word> words = text.words();
        boolean alone = words.size() == 1;
        boolean before = at + 1 < words.size()
                && people.contains(words.get(at + 1).folded())
                && text.sentenceOf(at) == text.sentenceOf(at + 1);
        // "vi er en mindre kommune" counts nobody: the number ends what is said.
        boolean ends = at + 1 == words.size()
                || text.sentenceOf(at) != text.sentenceOf(at + 1)
                || !text.text()
                        .substring(words.get(at).end(), words.get(at + 1).start())
                        .isBlank();
        boolean after = at >= 1
                && ends
                && (writers.contains(words.get(at - 1).folded())
                        || (at >= 2 && writers.contains(folded(words.subList(at - 2, at)))));
        return alone || before || after;
    }

    private Optional<Integer> number(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= Fact.MOST_PEOPLE ? Optional.of(number) : Optional.empty();
        }
        return Optional.ofNullable(numbers.get(word.folded()));
    }
}
