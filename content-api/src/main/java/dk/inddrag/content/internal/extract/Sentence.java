package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.times.TimeExpression;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the content of a page.
 *
 * @param text the text of the whole page
 * @param start inclusive
 * @param end exclusive
 * @param block the block it stands in
 * @param heading the heading above, or null
 * @param times the time expressions in it, with places in the page
 */
record Sentence(
        String text,
        int start,
        int end,
        Block block,
        @Nullable Block heading,
        List<Mention> times) {

    String words() {
        return text.substring(start, end);
    }

    boolean opensBlock() {
        return start == block.start();
    }

    Evidence evidence(Mention mention) {
        return new Evidence(mention.start(), mention.end(), words());
    }

    Evidence evidence() {
        return new Evidence(start, end, words());
    }

    String between(int from, int to) {
        return from < to ? text.substring(from, to) : "";
    }

    /** The expressions that are a day or a stretch of days. */
    List<Mention> days() {
        return times.stream().filter(Mention::isDays).toList();
    }

    /** A time expression and its place in the page. */
    record Mention(TimeExpression expression, int start, int end) {
        boolean isDays() {
            PartialDate date = expression.date();
            return date instanceof PartialDate.Day
                    || (date instanceof PartialDate.Range range
                            && range.from() instanceof PartialDate.Day
                            && range.through() instanceof PartialDate.Day);
        }

        /** The time of day at which a stretch of days ends, if it is told; one at its beginning only is none. */
        @Nullable
        LocalTime closingTime() {
            LocalTime time = expression.time();
            if (expression.endTime() != null || time == null) {
                return expression.endTime();
            }
            String text = expression.text();
            int from = text.length();
            while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
                from--;
            }
            String last = text.substring(from);
            boolean isTime = !last.isEmpty()
                    && last.length() <= 2
                    && (Integer.parseInt(last) == time.getMinute() || Integer.parseInt(last) == time.getHour());
            return isTime ? time : null;
        }

        boolean isRange() {
            return expression.date() instanceof PartialDate.Range;
        }
    }
}
