package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Reason;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.internal.text.FunctionWords;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is looked for: the terms, how much each counts, and which words of the question led to it. */
final class Question {
    private static final int MOST_WORDS = 64;
    private static final int MOST_CHARACTERS = 10_000;
    private static final int LONGEST_JOIN = 3;

    /** So many items with a word are more than anybody looks through. */
    private static final int PLENTY = 1_000;

    private static final float WHOLE = 1f;
    private static final float PART = 0.45f;
    private static final float FAMILY = 0.3f;
    private static final float SENSE = 0.6f;

    private final Map<String, Sought> terms = new LinkedHashMap<>();
    /** The words that say what is looked for, in their order. */
    private final List<Word> words;

    private final List<List<Word>> quoted = new ArrayList<>();
    /** The parts of each compound that was asked for. */
    private final List<List<String>> compounds = new ArrayList<>();

    private final boolean cut;

    /**
     * A term that is looked for.
     *
     * @param weight how much it counts
     * @param reason what is told of it
     */
    record Sought(float weight, Reason reason) {}

    private Question(List<Word> words, boolean cut) {
        this.words = words;
        this.cut = cut;
    }

    static Question of(String text, Synonyms synonyms) {
        DanishWords danish = DanishWords.bundled();
        String read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        List<Word> all = danish.analyze(read);
        List<Word> kept = all.subList(0, Math.min(all.size(), MOST_WORDS));
        List<Word> content = kept.stream()
                .filter(word -> !FunctionWords.contains(word.folded()))
                .toList();
        // A question of function words only, "hvem er vi", is looked for as it stands.
        Question question = new Question(
                content.isEmpty() ? kept : content, read.length() < text.length() || kept.size() < all.size());
        question.addQuoted(read);
        question.words.forEach(question::addWord);
        question.addJoined(danish, kept);
        for (Synonyms.Found found : synonyms.find(kept)) {
            String asked = read.substring(
                    kept.get(found.first()).start(), kept.get(found.end() - 1).end());
            String others = String.join(", ", found.sense().words());
            question.add(WordTerms.sense(found.sense().id()), SENSE, new Reason(asked, Reason.Match.SYNONYM, others));
        }
        return question;
    }

    /** Adds a word that was probably meant instead of one that is found nowhere. */
    void addMeant(Word typed, Word meant, float certainty) {
        Reason reason = new Reason(typed.text(), Reason.Match.SPELLING, meant.text());
        WordTerms.forEach(meant, (term, weight) -> add(term, certainty * weightOf(term, weight, meant), reason));
        if (meant.isCompound()) {
            compounds.add(meant.partStems());
        }
    }

    private void addWord(Word word) {
        addTerms(word, word.text(), word.text());
    }

    private void addTerms(Word word, String asked, String found) {
        WordTerms.forEach(word, (term, weight) -> {
            Reason.Match match = match(term, word);
            add(term, weightOf(term, weight, word), new Reason(asked, match, found));
        });
        if (word.isCompound()) {
            compounds.add(word.partStems());
        }
    }

    private static Reason.Match match(String term, Word word) {
        if (term.equals(word.stem()) || WordTerms.of(word).isFunctionWord()) {
            return Reason.Match.WORD;
        }
        return word.partStems().contains(term) ? Reason.Match.PART : Reason.Match.RELATED;
    }

    private static float weightOf(String term, int weight, Word word) {
        if (weight == WordTerms.WHOLE || WordTerms.of(word).isFunctionWord()) {
            return WHOLE;
        }
        if (!word.partStems().contains(term)) {
            return word.isCompound() ? FAMILY * PART : FAMILY;
        }
        return PART;
    }

    /** Words written apart that are one compound: {@code tema møde}. */
    private void addJoined(DanishWords danish, List<Word> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int length = 2; length <= LONGEST_JOIN && i + length <= all.size(); length++) {
                List<Word> neighbours = all.subList(i, i + length);
                if (neighbours.stream().anyMatch(word -> FunctionWords.contains(word.folded()))) {
                    break;
                }
                Optional<Word> joined = danish.join(neighbours);
                if (joined.isPresent()) {
                    StringBuilder asked = new StringBuilder();
                    neighbours.forEach(
                            word -> asked.append(asked.isEmpty() ? "" : " ").append(word.text()));
                    addTerms(joined.get(), asked.toString(), joined.get().text());
                }
            }
        }
    }

    /**
     * Leaves related words out where a word itself is in so many items that they would only be more of the same: they are in
     * more items still, and to look through them takes longer than all the rest.
     */
    void leaveOutRelated(IndexTerms index) {
        for (Word word : words) {
            for (String stem : word.partStems()) {
                String family = WordTerms.family(stem);
                if (family != null && index.frequency(stem) > PLENTY) {
                    terms.remove(family);
                }
            }
        }
    }

    private void addQuoted(String text) {
        String plain = text.replaceAll("[\u201c-\u201f\u00ab\u00bb]", "\"");
        int open = plain.indexOf('"');
        while (open >= 0) {
            int close = plain.indexOf('"', open + 1);
            if (close < 0) {
                return;
            }
            List<Word> row = DanishWords.bundled().analyze(plain.substring(open + 1, close));
            if (!row.isEmpty()) {
                quoted.add(row.subList(0, Math.min(row.size(), MOST_WORDS)));
            }
            open = plain.indexOf('"', close + 1);
        }
    }

    private void add(String term, float weight, Reason reason) {
        Sought before = terms.get(term);
        if (before == null || before.weight() < weight) {
            terms.put(term, new Sought(weight, reason));
        }
    }

    Map<String, Sought> terms() {
        return terms;
    }

    List<Word> words() {
        return words;
    }

    List<List<Word>> quoted() {
        return quoted;
    }

    List<List<String>> compounds() {
        return compounds;
    }

    boolean isCut() {
        return cut;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
