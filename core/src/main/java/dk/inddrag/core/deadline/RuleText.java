package dk.inddrag.core.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** Prints and checks the text form of rules. */
final class RuleText {

    private RuleText() {}

    static String of(DeadlineRule.Days rule) {
        String unit = switch (rule.unit()) {
            case DAYS -> "day";
            case WORKING_DAYS -> "working day";
            case WEEKS -> "week";
        };
        return counted(rule.count(), unit)
                + side(rule.side())
                + rule.anchor().text()
                + rule.time().map(at -> " at " + at).orElse("")
                + switch (rule.rolling()) {
                    case NONE -> "";
                    case FORWARD -> " rolled forward";
                    case BACK -> " rolled back";
                };
    }

    static String of(DeadlineRule.Elapsed rule) {
        Duration time = rule.time();
        boolean hours = isInHours(time);
        return counted(hours ? time.toHours() : time.toMinutes(), hours ? "hour" : "minute")
                + side(rule.side())
                + rule.anchor().text();
    }

    static String of(DeadlineRule.FirstOf rule) {
        return rule.rules().stream().map(DeadlineRule::toString).collect(Collectors.joining(" or ", "first of ", ""));
    }

    static String of(Reminders reminders) {
        List<Integer> counts = reminders.workingDays();
        return listed(counts, " and ") + (isOne(counts) ? " working day" : " working days") + " before at "
                + reminders.time();
    }

    /** Whether the duration is told in hours. */
    static boolean isInHours(Duration time) {
        return !time.isZero() && time.toMinutesPart() == 0;
    }

    /** Whether the words for these counts stand in the singular. */
    static boolean isOne(List<Integer> counts) {
        return counts.equals(List.of(1));
    }

    /** 5, 3 and 1. */
    static String listed(List<Integer> counts, String lastJoint) {
        List<String> texts = counts.stream().map(String::valueOf).toList();
        int last = texts.size() - 1;
        return last == 0 ? texts.get(0) : String.join(", ", texts.subList(0, last)) + lastJoint + texts.get(last);
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String side(DeadlineRule.Side side) {
        return switch (side) {
            case BEFORE -> " before ";
            case AFTER -> " after ";
        };
    }

    static void checkCount(long count) {
        if (count < 0 || count > DeadlineRule.LARGEST_COUNT) {
            throw new IllegalArgumentException("A rule counts from 0 to " + DeadlineRule.LARGEST_COUNT + ", not "
                    + count + ". Maybe the other side of the anchor is meant");
        }
    }

    static void checkTime(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("A rule has a time in whole minutes, not " + time + ". Maybe "
                    + time.withSecond(0).withNano(0));
        }
    }
}
