package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Tells which of the terms looked for each of a few documents has. */
final class Reasons {
    private static final int MOST = 4;

    private final List<LeafReaderContext> leaves;
    private final IndexTerms index;
    private final Map<String, Question.Sought> terms;

    Reasons(List<LeafReaderContext> leaves, IndexTerms index, Map<String, Question.Sought> terms) {
        this.leaves = leaves;
        this.index = index;
        this.terms = terms;
    }

    /** The terms that each document has. */
    Map<Integer, List<String>> matched(ScoreDoc[] docs) throws IOException {
        Map<Integer, List<String>> matched = new HashMap<>();
        int[] sorted = Arrays.stream(docs).mapToInt(doc -> doc.doc).sorted().toArray();
        for (int doc : sorted) {
            matched.put(doc, new ArrayList<>());
        }
        for (int from = 0; from < sorted.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[from], leaves));
            int to = from;
            while (to < sorted.length
                    && sorted[to] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            match(leaf, Arrays.copyOfRange(sorted, from, to), matched);
            from = to;
        }
        return matched;
    }

    private void match(LeafReaderContext leaf, int[] docs, Map<Integer, List<String>> matched) throws IOException {
        Terms all = leaf.reader().terms(IndexField.TERMS);
        if (all == null) {
            return;
        }
        TermsEnum each = all.iterator();
        PostingsEnum postings = null;
        for (String term : terms.keySet()) {
            TermState state = index.in(leaf, term);
            if (state == null) {
                continue;
            }
            each.seekExact(new BytesRef(term), state);
            postings = each.postings(postings, PostingsEnum.NONE);
            int at = -1;
            for (int doc : docs) {
                int local = doc - leaf.docBase;
                at = at < local ? postings.advance(local) : at;
                if (at == local) {
                    matched.computeIfAbsent(doc, missing -> new ArrayList<>()).add(term);
                }
            }
        }
    }

    /** The reasons that count most, the first first; of a word that stands there itself no other is told. */
    List<Reason> strongest(List<String> matched) {
        List<Reason> reasons = matched.stream()
                .map(terms::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Question.Sought::weight).reversed())
                .map(Question.Sought::reason)
                .distinct()
                .toList();
        Set<String> plain = reasons.stream()
                .filter(reason -> reason.match() == Reason.Match.WORD)
                .map(Reason::asked)
                .collect(Collectors.toSet());
        return reasons.stream()
                .filter(reason -> reason.match() == Reason.Match.WORD || !plain.contains(reason.asked()))
                .limit(MOST)
                .toList();
    }
}
