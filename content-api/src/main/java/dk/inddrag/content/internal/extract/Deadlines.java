package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Contradiction;
import dk.inddrag.content.extract.DeadlineKind;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.PageDeadline;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes deadlines of what the sentences of a page state: the same one is told once, with all its places. */
final class Deadlines {
    private final List<PageDeadline> deadlines = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    private Deadlines() {}

    static Deadlines of(List<Statement> statements, List<LocalDate> orphans) {
        Deadlines merged = new Deadlines();
        Map<DeadlineKind, Map<PartialDate, List<Statement>>> byKind = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byKind.computeIfAbsent(statement.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(statement.date(), date -> new ArrayList<>())
                    .add(statement);
        }
        byKind.values().forEach(byDate -> merged.merge(byDate, orphans));
        return merged;
    }

    List<PageDeadline> deadlines() {
        return deadlines;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    private void merge(Map<PartialDate, List<Statement>> byDate, List<LocalDate> orphans) {
        Map<PartialDate, LocalDate> replaces = new LinkedHashMap<>();
        byDate.forEach((date, all) -> all.stream()
                .map(Statement::replaces)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(old -> replaces.put(date, old)));
        byDate.forEach((date, all) -> {
            if (!replaces.containsKey(date) && all.stream().anyMatch(Statement::corrective)) {
                old(byDate, date, orphans).ifPresent(old -> replaces.put(date, old));
            }
        });
        // An old value in a sentence of its own belongs to the only deadline there is.
        byDate.forEach((date, all) -> {
            DeadlineKind kind = all.get(0).kind();
            boolean access = kind == DeadlineKind.REGISTRATION || kind == DeadlineKind.APPLICATION;
            if (access && byDate.size() == 1 && orphans.size() == 1) {
                replaces.putIfAbsent(date, orphans.get(0));
            }
        });
        Set<PartialDate> stale = new LinkedHashSet<>();
        replaces.forEach((date, old) -> {
            PartialDate was = PartialDate.of(old);
            if (byDate.containsKey(was) && !was.equals(date)) {
                stale.add(was);
                tellStale(date, stated(byDate, was));
            }
        });
        List<PartialDate> live =
                byDate.keySet().stream().filter(date -> !stale.contains(date)).toList();
        for (PartialDate date : live) {
            add(stated(byDate, date), replaces.get(date));
        }
        for (int i = 0; i + 1 < live.size(); i++) {
            contradict(stated(byDate, live.get(i)), stated(byDate, live.get(i + 1)));
        }
    }

    private static List<Statement> stated(Map<PartialDate, List<Statement>> byDate, PartialDate date) {
        return Objects.requireNonNull(byDate.get(date), "date");
    }

    /** The one other date that a correction without an old value can be about. */
    private static Optional<LocalDate> old(
            Map<PartialDate, List<Statement>> byDate, PartialDate date, List<LocalDate> orphans) {
        List<LocalDate> others = byDate.entrySet().stream()
                .filter(e -> !e.getKey().equals(date))
                .filter(e -> e.getValue().stream().noneMatch(s -> s.corrective() || !s.isDay()))
                .map(e -> e.getKey().earliest())
                .toList();
        if (others.size() == 1) {
            return Optional.of(others.get(0));
        }
        return others.isEmpty() && orphans.size() == 1 ? Optional.of(orphans.get(0)) : Optional.empty();
    }

    private void tellStale(PartialDate date, List<Statement> old) {
        List<Evidence> places = old.stream().map(Statement::evidence).toList();
        contradictions.add(new Contradiction(
                text(
                        "Siden siger stadig %s et sted, selv om fristen er flyttet til %s.",
                        "The page still says %s in one place, though the deadline was moved to %s.",
                        old.get(0).date(),
                        date),
                places));
    }

    private void add(List<Statement> statements, @Nullable LocalDate replaces) {
        Map<LocalTime, List<Statement>> byTime = new LinkedHashMap<>();
        statements.stream()
                .filter(s -> s.time() != null)
                .forEach(s -> byTime.computeIfAbsent(Objects.requireNonNull(s.time()), t -> new ArrayList<>())
                        .add(s));
        if (byTime.size() > 1) {
            contradictions.add(new Contradiction(
                    text(
                            "Siden giver to klokkeslæt for fristen %s.",
                            "The page gives two times of day for the deadline of %s.",
                            statements.get(0).date(),
                            statements.get(0).date()),
                    statements.stream().map(Statement::evidence).toList()));
        }
        List<String> targets = SameThing.distinct(statements.stream()
                .map(Statement::targets)
                .flatMap(List::stream)
                .toList());
        List<Optional<LocalTime>> times = byTime.isEmpty()
                ? List.of(Optional.empty())
                : byTime.keySet().stream().map(Optional::of).toList();
        for (Optional<LocalTime> time : times) {
            if (targets.isEmpty()) {
                deadlines.add(deadline(statements, time, Optional.empty(), replaces));
            }
            targets.forEach(target -> deadlines.add(deadline(statements, time, Optional.of(target), replaces)));
        }
    }

    private static PageDeadline deadline(
            List<Statement> statements,
            Optional<LocalTime> time,
            Optional<String> target,
            @Nullable LocalDate replaces) {
        List<Statement> best = new ArrayList<>(statements);
        best.sort((a, b) -> a.confidence().compareTo(b.confidence()));
        Confidence confidence = best.get(0).confidence();
        return new PageDeadline(
                best.get(0).kind(),
                best.get(0).date(),
                time,
                target,
                Optional.ofNullable(replaces),
                best.stream().map(Statement::evidence).toList(),
                confidence);
    }

    /** Two dates for the same thing that no sentence lists together. */
    private void contradict(List<Statement> one, List<Statement> other) {
        boolean together = one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.sentence() == b.sentence()));
        boolean apart = one.stream()
                .anyMatch(a -> other.stream()
                        .anyMatch(b -> !a.targets().isEmpty()
                                && !b.targets().isEmpty()
                                && !SameThing.overlap(a.targets(), b.targets())));
        DeadlineKind kind = one.get(0).kind();
        if (!together && !apart && kind != DeadlineKind.OTHER && kind != DeadlineKind.RESPONSE) {
            List<Evidence> places = new ArrayList<>();
            one.forEach(s -> places.add(s.evidence()));
            other.forEach(s -> places.add(s.evidence()));
            contradictions.add(new Contradiction(
                    text(
                            "Siden giver to frister for det samme: %s og %s.",
                            "The page gives two deadlines for the same thing: %s and %s.",
                            one.get(0).date(),
                            other.get(0).date()),
                    places));
        }
    }

    private static LocalizedText text(String danish, String english, PartialDate a, PartialDate b) {
        return new LocalizedText(words(danish, Language.DANISH, a, b), words(english, Language.ENGLISH, a, b));
    }

    private static String words(String form, Language language, PartialDate a, PartialDate b) {
        DeadlineFormatter dates = DeadlineFormatter.of(language);
        return String.format(java.util.Locale.ROOT, form, dates.date(a.earliest()), dates.date(b.earliest()));
    }
}
