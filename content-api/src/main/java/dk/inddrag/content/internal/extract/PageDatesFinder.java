package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.content.extract.Page;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import dk.inddrag.content.times.TimeFlag;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a page was published and changed, and from which day its dates without a year are counted. */
final class PageDatesFinder {
    /** How many blocks from the top a bare date is that of the page. */
    private static final int TOP = 6;

    private static final int MOST_BESIDE = 30;

    /** "21.8.2024 07:00:00 CEST | Børns Vilkår | Pressemeddelelse", "Pressemeddelelse fra Børns Vilkår, 9. marts 2020". */
    private static final int LONGEST_LINE = 100;

    private final Page page;
    private final CueHits hits;
    private final List<Sentence> sentences;

    PageDatesFinder(Page page, CueHits hits, List<Sentence> sentences) {
        this.page = page;
        this.hits = hits;
        this.sentences = sentences;
    }

    Optional<Extracted<LocalDate>> published() {
        Optional<LocalDate> head = page.head().published();
        if (head.isPresent()) {
            return Optional.of(new Extracted<>(head.get(), new Evidence(0, 0, ""), Confidence.HIGH));
        }
        int block = -1;
        Block last = null;
        Block before = null;
        for (Sentence sentence : sentences) {
            if (!sentence.block().equals(last)) {
                before = last;
                last = sentence.block();
                block++;
            }
            for (Mention mention : sentence.days()) {
                if (isFull(mention) && isOfPage(sentence, mention, block, before)) {
                    return Optional.of(extracted(sentence, mention, Confidence.HIGH));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfPage(Sentence sentence, Mention mention, int block, @Nullable Block before) {
        boolean labelled = hits.within(sentence.start(), mention.start(), "published").stream()
                .anyMatch(hit -> mention.start() - hit.end() <= 12 && isLabel(hit));
        int beside = (sentence.block().end() - sentence.block().start()) - (mention.end() - mention.start());
        boolean bare = beside <= MOST_BESIDE
                && block < TOP
                && sentence.opensBlock()
                && mention.start() - sentence.start() <= 12
                && !hits.any(sentence.block().start(), mention.start(), "updated")
                && !hits.any(
                        sentence.block().start(),
                        sentence.block().end(),
                        "deadline",
                        "registration-deadline",
                        "application-deadline",
                        "other-deadline",
                        "takes-place",
                        "event-word",
                        "answer");
        boolean ofLabel = before != null
                && before.kind() == Block.Kind.HEADING
                && hits.any(
                        before.start(),
                        before.end(),
                        "deadline",
                        "registration-deadline",
                        "application-deadline",
                        "other-deadline",
                        "takes-place");
        boolean line = block < TOP
                && sentence.opensBlock()
                && mention.start() == sentence.start()
                && mention.expression().time() != null
                && sentence.block().end() - sentence.block().start() <= LONGEST_LINE
                && hits.any(mention.end(), sentence.block().end(), "published");
        boolean named = block < TOP
                && sentence.block().end() - sentence.block().start() <= LONGEST_LINE
                && mention.end() >= sentence.block().end() - 1
                && hits.within(sentence.block().start(), mention.start(), "published").stream()
                        .anyMatch(hit -> hit.start() == sentence.block().start());
        boolean said = (labelled || line || named)
                && !hits.any(sentence.start(), mention.start(), "updated")
                && !isDateOfEvent(sentence, mention);
        boolean stands =
                bare && !ofLabel && !mention.isRange() && mention.expression().endTime() == null && isPlain(mention);
        return said || stands;
    }

    /** "Dato" labels the date of a meeting as often as that of a page; only at the top it is the page's. */
    private boolean isDateOfEvent(Sentence sentence, Mention mention) {
        return hits.any(sentence.start(), mention.start(), "takes-place")
                || mention.expression().endTime() != null
                || mention.isRange();
    }

    private static boolean isPlain(Mention mention) {
        return mention.expression().bound() == dk.inddrag.content.times.TimeBound.NONE;
    }

    private boolean isLabel(CueHit hit) {
        int after = hit.end();
        String text = page.text();
        return after < text.length() && (text.charAt(after) == ':' || text.charAt(after) == ' ');
    }

    List<Extracted<LocalDate>> updated() {
        List<Extracted<LocalDate>> updated = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (CueHit hit : hits.within(sentence.start(), sentence.end(), "updated")) {
                sentence.days().stream()
                        .filter(m -> m.start() >= hit.end() && m.start() - hit.end() <= 25 && !m.isRange())
                        .forEach(m -> {
                            if (updated.stream().noneMatch(u -> u.evidence().start() == m.start())) {
                                updated.add(extracted(sentence, m, isFull(m) ? Confidence.HIGH : Confidence.LOW));
                            }
                        });
            }
        }
        sentences.forEach(sentence -> correctedOn(sentence).ifPresent(updated::add));
        if (updated.isEmpty()) {
            page.head()
                    .updated()
                    .ifPresent(day -> updated.add(new Extracted<>(day, new Evidence(0, 0, ""), Confidence.HIGH)));
        }
        return updated;
    }

    /** "Rettelse 14.10.2021: …": the day right after a word that opens a sentence, a colon or the end after it. */
    private Optional<Extracted<LocalDate>> correctedOn(Sentence sentence) {
        return hits.within(sentence.start(), sentence.end(), "updated-on").stream()
                .filter(hit -> hit.start() - sentence.start() <= 1)
                .findFirst()
                .flatMap(hit -> sentence.days().stream()
                        .filter(m -> m.start() >= hit.end()
                                && sentence.between(hit.end(), m.start()).isBlank()
                                && (m.end() >= sentence.end() - 1 || page.text().charAt(m.end()) == ':'))
                        .findFirst())
                .filter(m -> !m.isRange())
                .map(m -> extracted(sentence, m, isFull(m) ? Confidence.HIGH : Confidence.LOW));
    }

    /** The day from which dates without a year are counted on a page that gives none of its own. */
    Optional<LocalDate> anchor() {
        Map<Integer, List<LocalDate>> byYear = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.times()) {
                if (isFull(mention) && mention.expression().date() instanceof PartialDate.Day day) {
                    byYear.computeIfAbsent(day.earliest().getYear(), year -> new ArrayList<>())
                            .add(day.earliest());
                }
            }
        }
        Optional<LocalDate> full = byYear.values().stream()
                .max((a, b) -> a.size() != b.size()
                        ? Integer.compare(a.size(), b.size())
                        : a.get(0).compareTo(b.get(0)))
                .flatMap(days -> days.stream().min(LocalDate::compareTo));
        return full.or(this::yearOfWords);
    }

    /** A year that is mentioned most, the title counting thrice. From 1 April every date falls into that year. */
    private Optional<LocalDate> yearOfWords() {
        Map<Integer, Integer> votes = new HashMap<>();
        int weight = 3;
        for (Sentence sentence : sentences) {
            for (String word : Gaps.words(sentence.words())) {
                if (word.length() == 4
                        && word.chars().allMatch(c -> c >= '0' && c <= '9')
                        && (word.startsWith("20") || word.startsWith("199"))) {
                    votes.merge(Integer.parseInt(word), weight, Integer::sum);
                }
            }
            weight = 1;
        }
        return votes.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? Integer.compare(a.getKey(), b.getKey())
                        : Integer.compare(a.getValue(), b.getValue()))
                .map(most -> LocalDate.of(most.getKey(), 4, 1));
    }

    static boolean isFull(Mention mention) {
        return !mention.expression().has(TimeFlag.YEAR_INFERRED)
                && !mention.expression().has(TimeFlag.MONTH_INFERRED)
                && !mention.expression().has(TimeFlag.RELATIVE);
    }

    private static Extracted<LocalDate> extracted(Sentence sentence, Mention mention, Confidence confidence) {
        PartialDate date = java.util.Objects.requireNonNull(mention.expression().date());
        return new Extracted<>(date.earliest(), sentence.evidence(mention), confidence);
    }
}
