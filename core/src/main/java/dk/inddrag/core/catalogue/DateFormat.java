package dk.inddrag.core.catalogue;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The format of dates and times in a catalogue file. The hints say whether the form is wrong or the day. */
final class DateFormat {

    private static final String PART = "((early|mid|late) )?[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|W[0-9]{2}|[a-z]+))?";
    private static final Pattern PARTIAL_DATE = Pattern.compile(PART + "(/" + PART + ")?");
    private static final Pattern CUTOFF = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z?");

    private DateFormat() {}

    static Value<PartialDate> partialDate(Node n) {
        return n.parsed(PartialDate::parse, DateFormat::partialDateHint);
    }

    static Value<Cutoff> cutoff(Node n) {
        return n.parsed(
                text -> inForm(CUTOFF, text, any -> Cutoff.parse(any, Cutoff.COPENHAGEN)), DateFormat::cutoffHint);
    }

    /** A moment, in universal time with a Z or else in Danish time; of an hour that comes twice, the first. */
    static Value<Instant> instant(Node n) {
        return n.parsed(text -> inForm(INSTANT, text, DateFormat::parseInstant), DateFormat::instantHint);
    }

    private static Instant parseInstant(String text) {
        if (text.endsWith("Z")) {
            // Not Instant.parse, which on Java 17 does not do without seconds.
            return LocalDateTime.parse(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
        }
        LocalDateTime local = LocalDateTime.parse(text);
        if (Cutoff.COPENHAGEN.getRules().getValidOffsets(local).isEmpty()) {
            throw new DateTimeException("The clocks skip " + text);
        }
        return local.atZone(Cutoff.COPENHAGEN).toInstant();
    }

    private static <T> T inForm(Pattern form, String text, Function<String, T> parser) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("Not in the form " + form + ": " + text);
        }
        return parser.apply(text);
    }

    private static LocalizedText partialDateHint(String text) {
        if (!PARTIAL_DATE.matcher(text).matches()) {
            return new LocalizedText(
                    "Måske sådan: 2023-11-08, 2023-10, 2020-autumn, 2021, \"early 2022\" eller 2021/2024?",
                    "Maybe like this: 2023-11-08, 2023-10, 2020-autumn, 2021, \"early 2022\" or 2021/2024?");
        }
        int slash = text.indexOf('/');
        boolean endsExist =
                slash > 0 && isPartialDate(text.substring(0, slash)) && isPartialDate(text.substring(slash + 1));
        return endsExist
                ? new LocalizedText(
                        "Perioden slutter, før den begynder. Måske er datoerne byttet om?",
                        "The period ends before it begins. Maybe the dates are the wrong way round?")
                : noSuchDay();
    }

    private static LocalizedText cutoffHint(String text) {
        if (!CUTOFF.matcher(text).matches()) {
            return new LocalizedText(
                    "Måske sådan: 2021-12-17 eller 2023-06-09T10:00?",
                    "Maybe like this: 2021-12-17 or 2023-06-09T10:00?");
        }
        if (!exists(text.substring(0, 10), LocalDate::parse)) {
            return noSuchDay();
        }
        return exists(text.substring(11), LocalTime::parse)
                ? skipped()
                : new LocalizedText(
                        "Det klokkeslæt findes ikke. Måske kun dagen, hvis fristen går til midnat?",
                        "There is no such time. Maybe the day alone, if the deadline is at midnight?");
    }

    private static LocalizedText instantHint(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return new LocalizedText(
                    "Måske sådan: 2023-09-01T09:00 i dansk tid eller 2023-09-01T07:00:00Z?",
                    "Maybe like this: 2023-09-01T09:00 in Danish time or 2023-09-01T07:00:00Z?");
        }
        if (!exists(text.substring(0, 10), LocalDate::parse)) {
            return noSuchDay();
        }
        return exists(text.substring(11).replace("Z", ""), LocalTime::parse)
                ? skipped()
                : new LocalizedText(
                        "Det klokkeslæt findes ikke. Måske 00:00 den næste dag?",
                        "There is no such time. Maybe 00:00 on the next day?");
    }

    private static LocalizedText skipped() {
        return new LocalizedText(
                "Det klokkeslæt findes ikke den dag, for uret stilles frem. Måske en time før eller efter?",
                "There is no such time on that day, because the clocks go forward. Maybe an hour earlier or later?");
    }

    private static LocalizedText noSuchDay() {
        return new LocalizedText(
                "Den dato findes ikke i kalenderen. Måske en anden dag?",
                "There is no such date in the calendar. Maybe another day?");
    }

    private static boolean isPartialDate(String text) {
        return exists(text, PartialDate::parse);
    }

    private static boolean exists(String text, Function<String, ?> parser) {
        try {
            return parser.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
