package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Page;
import dk.inddrag.content.times.TimeFlag;
import java.time.LocalDate;
import java.util.List;

/** Chooses the year on a page without a date of its own: weekdays that are written must fit. */
final class WeekdayYears {
    private WeekdayYears() {}

    static LocalDate fit(Page page, List<Block> content, LocalDate reference, boolean stated) {
        if (stated || misfits(page, content, reference) == 0) {
            return reference;
        }
        LocalDate best = reference;
        long fewest = misfits(page, content, reference);
        for (int years : new int[] {1, -1}) {
            LocalDate other = reference.plusYears(years);
            long misfits = misfits(page, content, other);
            if (misfits < fewest) {
                fewest = misfits;
                best = other;
            }
        }
        return best;
    }

    private static long misfits(Page page, List<Block> content, LocalDate reference) {
        return Sentences.of(page.text(), content, reference).stream()
                .flatMap(sentence -> sentence.times().stream())
                .filter(mention -> mention.expression().has(TimeFlag.WEEKDAY_MISMATCH)
                        && mention.expression().has(TimeFlag.YEAR_INFERRED))
                .count();
    }
}
