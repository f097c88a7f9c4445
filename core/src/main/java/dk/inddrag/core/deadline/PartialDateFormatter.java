package dk.inddrag.core.deadline;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.calendar.Season;
import dk.inddrag.core.calendar.Third;
import dk.inddrag.core.source.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Tells a partial date in words, and no more of it than is known: {@code oktober 2023}, {@code efteråret 2020},
 * {@code primo 2022}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PartialDateFormatter {

    private static final List<String> DANISH_MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Language language;

    private PartialDateFormatter(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * A formatter for a language.
     *
     * @param language the language, not null
     * @return the formatter, not null
     */
    public static PartialDateFormatter of(Language language) {
        return new PartialDateFormatter(language);
    }

    /**
     * The date in words, with its year.
     *
     * @param date the date, not null
     * @return the words, not null
     */
    public String format(PartialDate date) {
        boolean danish = language == Language.DANISH;
        if (date instanceof PartialDate.Day day) {
            return day(day.date());
        }
        if (date instanceof PartialDate.Month month) {
            return month(month.month());
        }
        if (date instanceof PartialDate.Week week) {
            return (danish ? "uge " : "week ") + week.week() + (danish ? " i " : " of ") + week.year();
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

    private String day(LocalDate day) {
        return day.getDayOfMonth() + (language == Language.DANISH ? ". " : " ") + month(YearMonth.from(day));
    }

    private String month(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    private String name(Month month) {
        return (language == Language.DANISH ? DANISH_MONTHS : ENGLISH_MONTHS).get(month.getValue() - 1);
    }

    private String season(PartialDate.SeasonOfYear season) {
        String year = season.season() == Season.WINTER
                ? season.year() + "/" + (season.year() + 1)
                : Integer.toString(season.year());
        if (language == Language.ENGLISH) {
            return season.season().text() + " " + year;
        }
        String word = switch (season.season()) {
            case SPRING -> "foråret";
            case SUMMER -> "sommeren";
            case AUTUMN -> "efteråret";
            case WINTER -> "vinteren";
        };
        return word + " " + year;
    }

    private String third(Third third) {
        return switch (third) {
            case EARLY -> language == Language.DANISH ? "primo" : "early";
            case MID -> language == Language.DANISH ? "medio" : "mid";
            case LATE -> language == Language.DANISH ? "ultimo" : "late";
        };
    }

    private String range(PartialDate.Range range) {
        if (range.from() instanceof PartialDate.Month from
                && range.through() instanceof PartialDate.Month through
                && from.month().getYear() == through.month().getYear()) {
            return name(from.month().getMonth())
                    + (language == Language.DANISH ? " til " : " to ")
                    + month(through.month());
        }
        return format(range.from()) + (language == Language.DANISH ? " til " : " to ") + format(range.through());
    }
}
