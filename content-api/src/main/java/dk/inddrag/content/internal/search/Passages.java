package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Snippet;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.internal.text.FunctionWords;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the passage out of an item that answers best, and marks the words that answer. Words are never cut. */
final class Passages {
    private static final int MOST_WORDS = 40;
    /** Only so much of a text is looked through. */
    private static final int LONGEST_READ = 50_000;
    /** How many words before the first marked one are shown. */
    private static final int LEAD = 8;

    private static final int LONGEST_WORD_SHOWN = 200;

    private final Synonyms synonyms;
    private final Set<String> terms;

    /** Passages that mark what has one of the terms. */
    Passages(Synonyms synonyms, Set<String> terms) {
        this.synonyms = synonyms;
        this.terms = terms;
    }

    Snippet of(Item item) {
        Passage best = passage(item.text().summary());
        Passage body = passage(item.body());
        if (body.answers() > best.answers() || best.isEmpty()) {
            best = body;
        }
        return (best.isEmpty() ? passage(item.text().title()) : best).cut();
    }

    private Passage passage(String whole) {
        String text = read(whole);
        List<Word> words = DanishWords.bundled().analyze(text);
        List<Set<String>> answers = new ArrayList<>(words.size());
        for (Word word : words) {
            answers.add(answers(word));
        }
        for (Synonyms.Found found : synonyms.find(words)) {
            String term = WordTerms.sense(found.sense().id());
            for (int i = found.first(); i < found.end() && terms.contains(term); i++) {
                if (!FunctionWords.contains(words.get(i).folded())) {
                    answers.get(i).add(term);
                }
            }
        }
        int first = bestWindow(answers);
        return new Passage(text, words, answers, first, Math.min(words.size(), first + MOST_WORDS));
    }

    /** The beginning of a text, up to the end of a word. */
    private static String read(String whole) {
        if (whole.length() <= LONGEST_READ) {
            return whole;
        }
        int end = LONGEST_READ;
        while (end > 0 && !Character.isWhitespace(whole.charAt(end))) {
            end--;
        }
        return whole.substring(0, end);
    }

    private Set<String> answers(Word word) {
        Set<String> answers = new HashSet<>(4);
        WordTerms.forEach(word, (term, weight) -> {
            if (terms.contains(term)) {
                answers.add(term);
            }
        });
        return answers;
    }

    /** Where the words begin among which the most terms are. */
    private static int bestWindow(List<Set<String>> answers) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isEmpty()) {
                continue;
            }
            int first = Math.max(0, Math.min(i - LEAD, answers.size() - MOST_WORDS));
            int count = distinct(answers, first, Math.min(answers.size(), first + MOST_WORDS));
            if (count > most) {
                most = count;
                best = first;
            }
        }
        return best;
    }

    private static int distinct(List<Set<String>> answers, int first, int end) {
        Set<String> distinct = new HashSet<>();
        answers.subList(first, end).forEach(distinct::addAll);
        return distinct.size();
    }

    private record Passage(String text, List<Word> words, List<Set<String>> marks, int first, int end) {
        boolean isEmpty() {
            return words.isEmpty();
        }

        int answers() {
            return distinct(marks, first, end);
        }

        Snippet cut() {
            boolean toEnd = end == words.size();
            int from = first == 0 ? 0 : words.get(first).start();
            int to = toEnd ? text.length() : words.get(end - 1).end();
            List<Snippet.Fragment> fragments = new ArrayList<>();
            int next = from;
            for (int i = first; i < end; i++) {
                Word word = words.get(i);
                if (!marks.get(i).isEmpty() && word.end() - word.start() <= LONGEST_WORD_SHOWN) {
                    add(fragments, next, word.start(), false);
                    add(fragments, word.start(), word.end(), true);
                    next = word.end();
                }
            }
            add(fragments, next, to, false);
            return new Snippet(fragments, first == 0, toEnd);
        }

        private void add(List<Snippet.Fragment> fragments, int from, int to, boolean marked) {
            if (to > from) {
                fragments.add(new Snippet.Fragment(text.substring(from, to).replaceAll("\\s+", " "), marked));
            }
        }
    }
}
