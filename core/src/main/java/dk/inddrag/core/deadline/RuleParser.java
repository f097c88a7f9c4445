package dk.inddrag.core.deadline;

import dk.inddrag.core.holiday.Rolling;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the text form of one rule, word by word. */
final class RuleParser {

    private static final Pattern WORD = Pattern.compile("[^\\s,]+|,");
    private static final String EXAMPLE = "5 working days before start at 12:00 rolled back";

    private final String text;
    private final List<MatchResult> words;
    private int next;

    RuleParser(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().toList();
    }

    DeadlineRule rule() {
        DeadlineRule rule;
        if (skip("first")) {
            expect("of");
            List<DeadlineRule> rules = new ArrayList<>(List.of(single()));
            while (skip("or")) {
                rules.add(single());
            }
            if (rules.size() == 1) {
                throw unexpected("\"or\" and another rule");
            }
            rule = new DeadlineRule.FirstOf(rules);
        } else {
            rule = single();
        }
        expectEnd();
        return rule;
    }

    Reminders reminders() {
        List<Integer> counts = new ArrayList<>(List.of(count()));
        while (skip(",")) {
            counts.add(count());
        }
        if (skip("and")) {
            counts.add(count());
        }
        expect("working");
        expectDays();
        expect("before");
        expect("at");
        LocalTime time = time();
        expectEnd();
        return built(() -> new Reminders(counts, time));
    }

    private DeadlineRule single() {
        int count = count();
        int unitAt = next;
        String unit = word();
        next++;
        return switch (unit) {
            case "minute", "minutes" -> elapsed(unitAt, Duration.ofMinutes(count));
            case "hour", "hours" -> elapsed(unitAt, Duration.ofHours(count));
            case "day", "days" -> days(count, DeadlineRule.Unit.DAYS);
            case "week", "weeks" -> days(count, DeadlineRule.Unit.WEEKS);
            case "working" -> {
                expectDays();
                yield days(count, DeadlineRule.Unit.WORKING_DAYS);
            }
            default -> {
                next = unitAt;
                throw unexpected("days, working days, weeks, hours or minutes");
            }
        };
    }

    private DeadlineRule elapsed(int unitAt, Duration time) {
        if (time.toMinutes() > DeadlineRule.LARGEST_COUNT) {
            next = unitAt - 1;
            throw unexpected("at most " + DeadlineRule.LARGEST_COUNT + " minutes");
        }
        return new DeadlineRule.Elapsed(time, side(), anchor());
    }

    private DeadlineRule days(int count, DeadlineRule.Unit unit) {
        DeadlineRule.Side side = side();
        Anchor anchor = anchor();
        Optional<LocalTime> time = skip("at") ? Optional.of(time()) : Optional.empty();
        Rolling rolling = Rolling.NONE;
        if (skip("rolled")) {
            if (skip("forward")) {
                rolling = Rolling.FORWARD;
            } else {
                expect("back", "forward or back");
                rolling = Rolling.BACK;
            }
        }
        return new DeadlineRule.Days(count, unit, side, anchor, time, rolling);
    }

    private int count() {
        String word = word();
        if (!word.matches("[0-9]{1,5}")) {
            throw unexpected("a number from 0 to " + DeadlineRule.LARGEST_COUNT);
        }
        next++;
        return Integer.parseInt(word);
    }

    private DeadlineRule.Side side() {
        if (skip("before")) {
            return DeadlineRule.Side.BEFORE;
        }
        expect("after", "before or after");
        return DeadlineRule.Side.AFTER;
    }

    private Anchor anchor() {
        for (Anchor anchor : Anchor.values()) {
            if (skip(anchor.text())) {
                return anchor;
            }
        }
        throw unexpected(Arrays.stream(Anchor.values()).map(Anchor::text).collect(Collectors.joining(", ")));
    }

    private LocalTime time() {
        String word = word();
        if (!word.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw unexpected("a time from 00:00 to 23:59");
        }
        next++;
        return LocalTime.parse(word);
    }

    private void expectDays() {
        if (!skip("day")) {
            expect("days");
        }
    }

    private void expect(String word) {
        expect(word, "\"" + word + "\"");
    }

    private void expect(String word, String expected) {
        if (!skip(word)) {
            throw unexpected(expected);
        }
    }

    private void expectEnd() {
        if (next < words.size()) {
            throw unexpected("the end of the rule");
        }
    }

    private boolean skip(String word) {
        boolean here = word().equals(word);
        if (here) {
            next++;
        }
        return here;
    }

    /** The word that comes next; empty at the end. */
    private String word() {
        return next < words.size() ? words.get(next).group() : "";
    }

    private <T> T built(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException(e.getMessage(), text, 0, e);
        }
    }

    private DateTimeParseException unexpected(String expected) {
        boolean atEnd = next >= words.size();
        int place = atEnd ? text.length() : words.get(next).start();
        return new DateTimeParseException(
                "The rule \"" + text + "\" has " + (atEnd ? "its end" : "\"" + word() + "\"") + " at place "
                        + (place + 1) + ", where there must be " + expected + ". Maybe like this: " + EXAMPLE,
                text,
                place);
    }
}
