package dk.inddrag.content.relevance;

import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Search;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The items and the graded queries of the relevance test, and how a ranking of ten is judged. */
final class Relevance {
    static final int DEPTH = 10;
    /** In each class every third query is kept apart. */
    private static final int APART = 3;

    private Relevance() {}

    /**
     * A query and the items that answer it.
     *
     * @param kind the class of query
     * @param text what is typed
     * @param grades the grade of each item that answers, 3 the best
     * @param apart whether it was kept apart while the search was tuned
     */
    record Query(String kind, String text, Map<String, Integer> grades, boolean apart) {}

    /** What a ranking scores. */
    record Score(double ndcg, double recall) {
        static Score mean(List<Score> scores) {
            return new Score(
                    scores.stream().mapToDouble(Score::ndcg).average().orElse(0),
                    scores.stream().mapToDouble(Score::recall).average().orElse(0));
        }
    }

    static List<Item> items() {
        return lines("items.tsv").map(Relevance::item).toList();
    }

    static List<Query> queries() {
        Map<String, Integer> seen = new HashMap<>();
        return lines("queries.tsv")
                .map(line -> {
                    String[] fields = line.split(" \\| ", -1);
                    Map<String, Integer> grades = new LinkedHashMap<>();
                    for (String grade : fields[2].trim().split(" ", -1)) {
                        String[] pair = grade.split("=", -1);
                        grades.put(pair[0], Integer.parseInt(pair[1]));
                    }
                    int number = seen.merge(fields[0], 1, Integer::sum);
                    return new Query(fields[0], fields[1], grades, number % APART == 0);
                })
                .toList();
    }

    static KnowledgeBank bank() {
        KnowledgeBank bank = KnowledgeBank.inMemory(Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC));
        bank.add(items());
        return bank;
    }

    static Function<String, List<String>> ranking(KnowledgeBank bank) {
        return text -> bank.search(Search.of(text).page(0, DEPTH)).hits().stream()
                .map(hit -> hit.item().id())
                .toList();
    }

    static Score score(Query query, List<String> ranking) {
        double gain = 0;
        int found = 0;
        for (int i = 0; i < Math.min(DEPTH, ranking.size()); i++) {
            int grade = query.grades().getOrDefault(ranking.get(i), 0);
            gain += gain(grade, i);
            found += grade > 0 ? 1 : 0;
        }
        List<Integer> best = query.grades().values().stream()
                .sorted((a, b) -> b - a)
                .limit(DEPTH)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i), i);
        }
        return new Score(gain / ideal, found / (double) best.size());
    }

    private static double gain(int grade, int rank) {
        return ((1 << grade) - 1) / (Math.log(rank + 2.0) / Math.log(2));
    }

    private static Item item(String line) {
        String[] fields = line.split(" \\| ", -1);
        return Item.builder(fields[0], ItemKind.ofId(fields[1]), ItemText.of(fields[4], ""), publisher(fields[2]))
                .date(PartialDate.parse(fields[3]))
                .body(fields[5])
                .build();
    }

    private static Organisation publisher(String name) {
        List<Organisation> known = new ArrayList<>(Catalogue.bundled().organisations());
        for (Organisation organisation : known) {
            if (organisation.names().stream()
                    .anyMatch(each -> each.name().danish().equals(name))) {
                return organisation;
            }
        }
        DatedName only = new DatedName(new LocalizedText(name, name), List.of(), Optional.empty(), "");
        return new Organisation(name, List.of(only), Optional.empty(), Optional.empty(), List.of());
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = Relevance.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
