package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Spelling;
import dk.inddrag.content.words.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds what was probably meant by a word that no item has. What counts as a slip {@link Spelling} says, and which words
 * may be slips at all {@link DanishWords#mayMean}.
 */
final class Corrections {
    private static final int SHORTEST = 5;
    private static final int TWO_EDITS_FROM = 9;
    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_WORDS = 8;
    /** A word that can follow any word that can stand first in a compound. */
    private static final String ANY_HEAD = "plan";

    private static final float NEAREST = 0.8f;
    private static final float NEAR = 0.4f;

    private final DanishWords danish = DanishWords.bundled();
    private final IndexReader reader;
    private final IndexTerms index;

    Corrections(IndexReader reader, IndexTerms index) {
        this.reader = reader;
        this.index = index;
    }

    /** Adds what was probably meant to a question, and returns the nearest for each word that was mended. */
    Map<Word, Word> mend(Question question) throws IOException {
        Map<Word, Word> mended = new LinkedHashMap<>();
        int looked = 0;
        for (Word typed : question.words()) {
            if (looked == MOST_WORDS || !mayBeSlip(typed)) {
                continue;
            }
            looked++;
            List<Word> meant = meant(typed);
            for (int i = 0; i < meant.size(); i++) {
                question.addMeant(typed, meant.get(i), i == 0 ? NEAREST : NEAR);
            }
            if (!meant.isEmpty()) {
                mended.put(typed, meant.get(0));
            }
        }
        return mended;
    }

    /** A word that is not there, nor the parts of a compound, and that the dictionary does not know. */
    private boolean mayBeSlip(Word word) {
        return !word.reading().known()
                && word.folded().length() >= SHORTEST
                && word.folded().length() <= Slips.LONGEST
                && isAbsent(word.stem())
                && !(word.isCompound() && word.partStems().stream().noneMatch(this::isAbsent));
    }

    private boolean isAbsent(String term) {
        return index.frequency(term) == 0;
    }

    private List<Word> meant(Word typed) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexField.TERMS);
        if (terms == null) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        addNear(terms, typed, 1, candidates);
        if (candidates.isEmpty() && !typed.isCompound()) {
            // Looking two edits away costs many times as much, and a compound of known words is hardly that far off.
            if (typed.folded().length() >= TWO_EDITS_FROM) {
                addNear(terms, typed, 2, candidates);
            }
            if (candidates.isEmpty()) {
                addCompounds(terms, typed.folded(), candidates);
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::halfSlips)
                        .thenComparing(
                                Comparator.comparingInt(Candidate::frequency).reversed())
                        .thenComparing(Candidate::term))
                .limit(MOST)
                .map(candidate -> danish.word(candidate.term()))
                .toList();
    }

    private void addNear(Terms terms, Word typed, int edits, List<Candidate> candidates) throws IOException {
        for (Candidate candidate : near(terms, typed.folded(), typed.stem(), edits)) {
            if (danish.mayMean(typed.text(), candidate.term()) || danish.mayMean(typed.stem(), candidate.term())) {
                candidates.add(candidate);
            }
        }
    }

    /** A compound with a slip in its last part: {@code børneindragelse}, when only {@code inddragelse} is there. */
    private void addCompounds(Terms terms, String typed, List<Candidate> candidates) throws IOException {
        for (int seam = SHORTEST_PART; seam <= typed.length() - SHORTEST; seam++) {
            String first = typed.substring(0, seam);
            if (!danish.word(first + ANY_HEAD).isCompound()) {
                continue;
            }
            for (Candidate last : near(terms, typed.substring(seam), typed.substring(seam), 1)) {
                Word compound = danish.word(first + last.term());
                if (compound.isCompound() && compound.partStems().contains(last.term())) {
                    candidates.add(new Candidate(first + last.term(), last.halfSlips(), last.frequency()));
                }
            }
        }
    }

    private static List<Candidate> near(Terms terms, String folded, String stem, int edits) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        if (!Slips.areKnownOf(folded)) {
            return candidates;
        }
        TermsEnum all = terms.intersect(Slips.of(folded, edits), null);
        for (BytesRef next = all.next(); next != null; next = all.next()) {
            String term = next.utf8ToString();
            int slips = Math.min(
                    Spelling.halfSlips(folded, term).orElse(Integer.MAX_VALUE),
                    Spelling.halfSlips(stem, term).orElse(Integer.MAX_VALUE));
            if (slips < Integer.MAX_VALUE) {
                candidates.add(new Candidate(term, slips, all.docFreq()));
            }
        }
        return candidates;
    }

    private record Candidate(String term, int halfSlips, int frequency) {}
}
