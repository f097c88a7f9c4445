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

    private static final Set<String> SIZE_BEHIND = Set.of("paa", "of");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> writers = new HashSet<>();

    GroupSize(DanishWords danish, TextFiles files) {
        files.sections("vocabulary/numbers.txt", (heading, words) -> {
            switch (heading) {
                case "groups" -> groups.add(danish.word(words).stem());
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
            if (!isSomebody(mention.fact())) {
                continue;
            }
            int at = mention.first() - 1;
            int size = sizeBehind(text, mention.last());
            if (size >= 0) {
                // "en ledergruppe på fem" is not one manager.
                sizes.add(sized(mention, text.words().get(size), at, size));
                taken[size] = true;
                if (at >= 0) {
                    taken[at] = true;
                }
                continue;
            }
            // An adjective may stand between: "to nye rådgivere".
            for (int i = at; i >= 0 && i >= at - 1; i--) {
                if (number(text.words().get(i)).isPresent()
                        && isOnePhrase(text, i, mention.first())
                        && !isOneGroup(text, i, mention.last())) {
                    sizes.add(sized(mention, text.words().get(i), i, mention.last()));
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

    /** Whether words stand together: in <i>en hånd, medarbejderne</i> a comma is between them. */
    private static boolean isOnePhrase(AnalyzedText text, int first, int last) {
        return text.sentenceOf(first) == text.sentenceOf(last)
                && !text.text()
                        .substring(
                                text.words().get(first).end(),
                                text.words().get(last).start())
                        .contains(",");
    }

    /** <i>En ledergruppe</i> is not one manager, and <i>et par rådgivere</i> not one adviser. */
    private boolean isOneGroup(AnalyzedText text, int number, int last) {
        return number(text.words().get(number)).orElse(0) == 1
                && text.words().subList(number + 1, last + 1).stream().anyMatch(this::isGroup);
    }

    private boolean isGroup(Word word) {
        List<String> parts = word.isCompound() ? word.partStems() : List.of(word.stem());
        return groups.contains(parts.get(parts.size() - 1));
    }

    private Mention sized(Mention mention, Word number, int first, int last) {
        String value = mention.fact().value() + " " + number(number).orElseThrow();
        return new Mention(Fact.said(FactKind.SIZE, value), Math.max(0, first), last);
    }

    /** Where the number of <i>et team på fem</i> stands; -1 where there is none, or it goes on, as in <i>på 2. sal</i>. */
    private int sizeBehind(AnalyzedText text, int last) {
        List<Word> words = text.words();
        int at = last + 2;
        boolean counted = at < words.size()
                && SIZE_BEHIND.contains(words.get(last + 1).folded())
                && text.sentenceOf(last) == text.sentenceOf(at)
                && number(words.get(at)).isPresent();
        boolean ends = at + 1 >= words.size()
                || text.sentenceOf(at) != text.sentenceOf(at + 1)
                || people.contains(words.get(at + 1).folded())
                || !text.text()
                        .substring(words.get(at).end(), words.get(at + 1).start())
                        .isBlank();
        return counted && ends ? at : -1;
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
