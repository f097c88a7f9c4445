package dk.inddrag.core.deadline;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Season;
import dk.inddrag.core.calendar.Third;
import dk.inddrag.core.source.Language;

/**
 * Tells a partial date in words, and no more of it than is known: {@code oktober 2023}, {@code efteråret 2020},
 * {@code primo 2022}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PartialDateFormatter {

    private final Words words;

    private PartialDateFormatter(Words words) {
        this.words = words;
    }

    /**
     * A formatter for a language.
     *
     * @param language the language, not null
     * @return the formatter, not null
     */
    public static PartialDateFormatter of(Language language) {
        return new PartialDateFormatter(new Words(language));
    }

    /**
     * The date in words, with its year.
     *
     * @param date the date, not null
     * @return the words, not null
     */
    public String format(PartialDate date) {
        if (date instanceof PartialDate.Day day) {
            return words.date(day.date());
        }
        if (date instanceof PartialDate.Month month) {
            return words.month(month.month());
        }
        if (date instanceof PartialDate.Week week) {
            return words.pick("uge ", "week ") + week.week() + words.pick(" i ", " of ") + week.year();
        }
        if (date instanceof PartialDate.SeasonOfYear season) {
            return season(season);
        }
        if (date instanceof PartialDate.Part part) {
            return third(part.third()) + " " + format(part.whole());
        }
        if (date instanceof PartialDate.Range range) {
            return range(range);
        }
        return date.toString();
    }

    private String season(PartialDate.SeasonOfYear season) {
        String year = season.season() == Season.WINTER
                ? season.year() + "/" + (season.year() + 1)
                : Integer.toString(season.year());
        String word = switch (season.season()) {
            case SPRING -> words.pick("foråret", "spring");
            case SUMMER -> words.pick("sommeren", "summer");
            case AUTUMN -> words.pick("efteråret", "autumn");
            case WINTER -> words.pick("vinteren", "winter");
        };
        return word + " " + year;
    }

    private String third(Third third) {
        return switch (third) {
            case EARLY -> words.pick("primo", "early");
            case MID -> words.pick("medio", "mid");
            case LATE -> words.pick("ultimo", "late");
        };
    }

    private String range(PartialDate.Range range) {
        if (range.from() instanceof PartialDate.Month from
                && range.through() instanceof PartialDate.Month through
                && from.month().getYear() == through.month().getYear()) {
            return words.month(from.month().getMonth()) + words.pick(" til ", " to ") + words.month(through.month());
        }
        return format(range.from()) + words.pick(" til ", " to ") + format(range.through());
    }
}
