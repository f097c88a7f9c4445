package dk.inddrag.core.deadline;

import dk.inddrag.core.source.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** The words that all formatters of dates and deadlines share. They do not depend on the locale data of the JVM. */
record Words(Language language) {

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

    Words {
        Objects.requireNonNull(language, "language");
    }

    String pick(String danish, String english) {
        return switch (language) {
            case DANISH -> danish;
            case ENGLISH -> english;
        };
    }

    String month(Month month) {
        return (language == Language.DANISH ? DANISH_MONTHS : ENGLISH_MONTHS).get(month.getValue() - 1);
    }

    String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + pick(". ", " ") + month(date.getMonth());
    }

    String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    String time(LocalTime time) {
        return switch (language) {
            case DANISH -> {
                String minutes = time.getMinute() == 0 && time.getSecond() == 0 ? "" : "." + two(time.getMinute());
                yield "kl. " + time.getHour() + minutes + (time.getSecond() == 0 ? "" : "." + two(time.getSecond()));
            }
            case ENGLISH ->
                "at " + two(time.getHour()) + ":" + two(time.getMinute())
                        + (time.getSecond() == 0 ? "" : ":" + two(time.getSecond()));
        };
    }

    String workingDays(long count) {
        return counted(count, pick("arbejdsdag", "working day"), pick("arbejdsdage", "working days"));
    }

    String weeks(long count) {
        return counted(count, pick("uge", "week"), pick("uger", "weeks"));
    }

    String days(long count) {
        return counted(count, pick("dag", "day"), pick("dage", "days"));
    }

    String hours(long count) {
        return counted(count, pick("time", "hour"), pick("timer", "hours"));
    }

    String minutes(long count) {
        return counted(count, pick("minut", "minute"), pick("minutter", "minutes"));
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
