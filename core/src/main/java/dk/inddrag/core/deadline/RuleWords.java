package dk.inddrag.core.deadline;

import dk.inddrag.core.source.Language;
import java.util.stream.Collectors;

/** Rules in words. */
final class RuleWords {

    static final RuleWords DANISH = new RuleWords(Language.DANISH);
    static final RuleWords ENGLISH = new RuleWords(Language.ENGLISH);

    private final Words words;

    private RuleWords(Language language) {
        this.words = new Words(language);
    }

    String of(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Days days) {
            return days(days);
        }
        if (rule instanceof DeadlineRule.Elapsed elapsed) {
            return elapsed(elapsed);
        }
        DeadlineRule.FirstOf firstOf = (DeadlineRule.FirstOf) rule;
        return firstOf.rules().stream()
                .map(this::of)
                .collect(Collectors.joining(
                        words.pick("; eller ", "; or "),
                        words.pick("det, der kommer først: ", "whichever comes first: "),
                        ""));
    }

    String of(Reminders reminders) {
        return RuleText.listed(reminders.workingDays(), words.pick(" og ", " and "))
                + " "
                + (RuleText.isOne(reminders.workingDays())
                        ? words.pick("arbejdsdag før, ", "working day before, ")
                        : words.pick("arbejdsdage før, ", "working days before, "))
                + words.time(reminders.time());
    }

    private String days(DeadlineRule.Days rule) {
        String counted = rule.count() == 0
                ? words.pick("samme dag som ", "on the day of ")
                : switch (rule.unit()) {
                            case DAYS -> words.days(rule.count());
                            case WORKING_DAYS -> words.workingDays(rule.count());
                            case WEEKS -> words.weeks(rule.count());
                        }
                        + side(rule.side());
        return counted
                + rule.anchor().label().in(words.language())
                + rule.time().map(at -> " " + words.time(at)).orElse("")
                + switch (rule.rolling()) {
                    case NONE -> "";
                    case FORWARD ->
                        words.pick(
                                "; er der lukket den dag, så den næste arbejdsdag",
                                "; if closed that day, the next working day");
                    case BACK ->
                        words.pick(
                                "; er der lukket den dag, så arbejdsdagen før",
                                "; if closed that day, the working day before");
                };
    }

    private String elapsed(DeadlineRule.Elapsed rule) {
        String anchor = rule.anchor().label().in(words.language());
        if (rule.time().isZero()) {
            return words.pick("ved ", "at ") + anchor;
        }
        String counted = RuleText.isInHours(rule.time())
                ? words.hours(rule.time().toHours())
                : words.minutes(rule.time().toMinutes());
        return counted + side(rule.side()) + anchor;
    }

    private String side(DeadlineRule.Side side) {
        return switch (side) {
            case BEFORE -> words.pick(" før ", " before ");
            case AFTER -> words.pick(" efter ", " after ");
        };
    }
}
