package dk.inddrag.content.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.KnowledgeBank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelevanceTest {
    private static final String ALL = "all";
    private static final double ROUNDING = 1e-9;

    private static KnowledgeBank bank;
    private static PlainLucene plain;

    @BeforeAll
    static void fill() throws IOException {
        bank = Relevance.bank();
        plain = new PlainLucene(Relevance.items());
    }

    @AfterAll
    static void close() throws IOException {
        bank.close();
        plain.close();
    }

    @Test
    void the_set_is_large_enough_to_mean_something() {
        assertThat(Relevance.items()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(Relevance.queries()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void the_bank_ranks_better_than_plain_lucene_by_a_tenth_at_least() {
        Scores scores = Scores.of(query -> true);

        assertThat(scores.ours().get(ALL).ndcg())
                .as(scores.toString())
                .isGreaterThanOrEqualTo(scores.baseline().get(ALL).ndcg() + 0.10);
        assertThat(scores.ours().get(ALL).recall())
                .as(scores.toString())
                .isGreaterThanOrEqualTo(scores.baseline().get(ALL).recall());
    }

    @Test
    void the_bank_ranks_queries_better_that_were_kept_apart_too() {
        Scores scores = Scores.of(Relevance.Query::apart);

        assertThat(scores.ours().get(ALL).ndcg())
                .as(scores.toString())
                .isGreaterThanOrEqualTo(scores.baseline().get(ALL).ndcg() + 0.10);
    }

    @Test
    void the_bank_is_behind_on_no_class_of_queries() {
        Scores scores = Scores.of(query -> true);

        assertThat(scores.ours())
                .allSatisfy((kind, score) -> assertThat(score.ndcg())
                        .as(kind + ": " + scores)
                        .isGreaterThanOrEqualTo(scores.baseline().get(kind).ndcg() - ROUNDING));
    }

    /** Mean scores by class of query, and of all. */
    private record Scores(Map<String, Relevance.Score> ours, Map<String, Relevance.Score> baseline) {
        static Scores of(Predicate<Relevance.Query> which) {
            return new Scores(
                    scores(
                            which,
                            query -> Relevance.score(
                                    query, Relevance.ranking(bank).apply(query.text()))),
                    scores(which, query -> Relevance.score(query, plain.search(query.text()))));
        }

        private static Map<String, Relevance.Score> scores(
                Predicate<Relevance.Query> which, Function<Relevance.Query, Relevance.Score> score) {
            Map<String, List<Relevance.Score>> all = new TreeMap<>();
            Relevance.queries().stream().filter(which).forEach(query -> {
                Relevance.Score own = score.apply(query);
                all.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(own);
                all.computeIfAbsent(ALL, kind -> new ArrayList<>()).add(own);
            });
            Map<String, Relevance.Score> means = new TreeMap<>();
            all.forEach((kind, scores) -> means.put(kind, Relevance.Score.mean(scores)));
            return means;
        }
    }
}
