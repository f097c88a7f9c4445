package dk.inddrag.content.times;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints expressions as the corpus files write them. */
final class ExpressionText {

    private static final Map<TimeFlag, String> FLAGS = Map.of(
            TimeFlag.YEAR_INFERRED, "year?",
            TimeFlag.MONTH_INFERRED, "month?",
            TimeFlag.WEEKDAY_MISMATCH, "weekday!",
            TimeFlag.RELATIVE, "relative",
            TimeFlag.APPROXIMATE, "approx",
            TimeFlag.MISSPELT, "misspelt",
            TimeFlag.NO_SUCH_DAY, "no-such-day",
            TimeFlag.END_OF_DAY, "24:00");

    private ExpressionText() {}

    static String of(List<TimeExpression> expressions) {
        return expressions.isEmpty()
                ? "-"
                : expressions.stream().map(ExpressionText::of).collect(Collectors.joining(" ; "));
    }

    static String of(TimeExpression expression) {
        StringBuilder text = new StringBuilder(expression.text().replace("\n", "\\n")).append(" =>");
        if (expression.bound() != TimeBound.NONE) {
            text.append(' ').append(expression.bound());
        }
        text.append(' ')
                .append(expression.date() == null ? "none" : expression.date().toString());
        if (expression.time() != null) {
            text.append(' ').append(expression.time());
        }
        if (expression.endTime() != null) {
            text.append('-').append(expression.endTime());
        }
        TimeOffset offset = expression.offset();
        if (offset != null) {
            text.append(' ')
                    .append(offset.amount())
                    .append(' ')
                    .append(offset.workingDays() ? "working " : "")
                    .append(offset.unit().toString().toLowerCase(Locale.ROOT));
            text.append(' ').append(offset.side().name().toLowerCase(Locale.ROOT));
            text.append(offset.anchor() == null ? "" : " " + offset.anchor());
        }
        for (TimeFlag flag : expression.flags()) {
            text.append(' ').append(FLAGS.get(flag));
        }
        return text.toString();
    }
}
