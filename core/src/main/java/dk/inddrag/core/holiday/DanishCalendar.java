package dk.inddrag.core.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of Danish offices: every day but Saturdays, Sundays, public holidays, and the days closed by custom.
 *
 * <p>{@link #standard()} has the public holidays as they are by law, and 5 June, 24 and 31 December as closed by custom.
 * A municipality with other customs puts its own in their place: {@link #withCustom(List)}, or a whole file of its own:
 * {@link #parse(String)}. Saturdays count as closed in all years, as they do in offices today.
 *
 * <p>The file is a table with commas: {@code id,basis,on,from,until,danish,english,source}; lines that begin with
 * {@code #} are notes. The bundled one, {@code danish-calendar.csv} beside this class, says what the columns mean.
 *
 * <p>Immutable and thread-safe. Knows the years from 1900 to 2199.
 */
public final class DanishCalendar {

    /** The years this calendar knows. */
    public static final Years KNOWN = new Years(1900, 2199);

    private static final DanishCalendar STANDARD = read();

    private final List<ClosedDay> closedDays;

    private DanishCalendar(List<ClosedDay> closedDays) {
        this.closedDays = closedDays;
    }

    /**
     * The bundled calendar.
     *
     * @return the calendar, not null
     */
    public static DanishCalendar standard() {
        return STANDARD;
    }

    /**
     * A calendar with other closed days.
     *
     * @param closedDays the days, in the order in which they are to be told, not null
     * @return the calendar, not null
     * @throws IllegalArgumentException if two days have the same id in the same year
     */
    public static DanishCalendar of(List<ClosedDay> closedDays) {
        List<ClosedDay> copy = List.copyOf(closedDays);
        for (int i = 0; i < copy.size(); i++) {
            for (ClosedDay earlier : copy.subList(0, i)) {
                if (earlier.id().equals(copy.get(i).id())
                        && earlier.years().overlaps(copy.get(i).years())) {
                    throw new IllegalArgumentException("A closed day has one date in a year, but \"" + earlier.id()
                            + "\" stands twice. Maybe limit the years of one of them");
                }
            }
        }
        return new DanishCalendar(copy);
    }

    /**
     * Reads a calendar from the text of a file, in the form given in the description of this type.
     *
     * @param text the text, not null
     * @return the calendar, not null
     * @throws IllegalArgumentException if something in it is wrong; the message has one line for each problem, with the
     *     line of the file, the value, and a hint
     */
    public static DanishCalendar parse(String text) {
        return of(CalendarTable.parse(text));
    }

    /**
     * This calendar with other days closed by custom. The public holidays stay.
     *
     * @param custom the days that take the place of all that are closed by custom now; none for an office that is open on
     *     all days but public holidays and weekends
     * @return the calendar, not null
     * @throws IllegalArgumentException if one of the days is given as a public holiday, or two have the same id in the
     *     same year
     */
    public DanishCalendar withCustom(List<ClosedDay> custom) {
        for (ClosedDay day : custom) {
            if (day.basis() != ClosedDay.Basis.CUSTOM) {
                throw new IllegalArgumentException("A municipality can close on other days, but not make a public"
                        + " holiday: \"" + day.id() + "\". Maybe closed by custom is meant");
            }
        }
        return of(Stream.concat(
                        closedDays.stream().filter(day -> day.basis() == ClosedDay.Basis.HOLIDAY), custom.stream())
                .toList());
    }

    /**
     * All closed days that come every year.
     *
     * @return an unmodifiable list, in the order of the file
     */
    public List<ClosedDay> closedDays() {
        return closedDays;
    }

    /**
     * The closed days of a year by their dates. Two can share a date: Constitution Day 2022 was a Whit Sunday.
     *
     * @param year the year, from 1900 to 2199
     * @return an unmodifiable map, the earliest date first, with the days of a date in the order of the file
     * @throws DateTimeException if the year is outside that range
     */
    public SortedMap<LocalDate, List<ClosedDay>> closedDaysIn(int year) {
        checkKnown(year);
        return closedDays.stream()
                .filter(day -> day.years().contains(year))
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(day -> day.on().in(year), TreeMap::new, Collectors.toUnmodifiableList()),
                        Collections::unmodifiableSortedMap));
    }

    /**
     * The closed days that a date is, weekends apart.
     *
     * @param date the date, in a year from 1900 to 2199, not null
     * @return an unmodifiable list in the order of the file, empty for most dates
     * @throws DateTimeException if the year is outside that range
     */
    public List<ClosedDay> closedDaysOn(LocalDate date) {
        checkKnown(date.getYear());
        return closedDays.stream().filter(day -> day.isOn(date)).toList();
    }

    /**
     * Whether a date is a public holiday. Not every Sunday is one in this sense, and no day closed by custom.
     *
     * @param date the date, in a year from 1900 to 2199, not null
     * @return true where it is
     * @throws DateTimeException if the year is outside that range
     */
    public boolean isPublicHoliday(LocalDate date) {
        return closedDaysOn(date).stream().anyMatch(day -> day.basis() == ClosedDay.Basis.HOLIDAY);
    }

    /**
     * Whether offices are open on a date.
     *
     * @param date the date, in a year from 1900 to 2199, not null
     * @return false on Saturdays, Sundays and closed days
     * @throws DateTimeException if the year is outside that range
     */
    public boolean isWorkingDay(LocalDate date) {
        checkKnown(date.getYear());
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && closedDays.stream().noneMatch(day -> day.isOn(date));
    }

    /**
     * A date, moved to a working day if it is none.
     *
     * @param date the date, not null
     * @param rolling where to, not null
     * @return the date itself where it is a working day or is not to be rolled
     * @throws DateTimeException if a year outside 1900 to 2199 is met
     */
    public LocalDate roll(LocalDate date, Rolling rolling) {
        if (rolling == Rolling.NONE) {
            return date;
        }
        LocalDate rolled = date;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(rolling == Rolling.FORWARD ? 1 : -1);
        }
        return rolled;
    }

    /**
     * The date some working days after or before another. The date from which is counted does not count itself: one
     * working day after a Friday is most often the Monday, and so is one working day after the Saturday.
     *
     * @param date the date from which to count, a working day or not, not null
     * @param workingDays how many, negative for before
     * @return a working day; the date itself, whatever it is, where the number is zero
     * @throws DateTimeException if a year outside 1900 to 2199 is met
     */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate reached = date;
        for (long left = Math.abs((long) workingDays); left > 0; left--) {
            reached = roll(reached.plusDays(step), step > 0 ? Rolling.FORWARD : Rolling.BACK);
        }
        return reached;
    }

    private static void checkKnown(int year) {
        if (!KNOWN.contains(year)) {
            throw new DateTimeException("The calendar knows the years from " + KNOWN.first() + " to " + KNOWN.last()
                    + ", not " + year + ". Maybe the date is mistyped");
        }
    }

    private static DanishCalendar read() {
        try (InputStream in = DanishCalendar.class.getResourceAsStream("danish-calendar.csv")) {
            return parse(new String(
                    Objects.requireNonNull(in, "danish-calendar.csv").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DanishCalendar that && closedDays.equals(that.closedDays);
    }

    @Override
    public int hashCode() {
        return closedDays.hashCode();
    }

    /**
     * The text of a file with this calendar, which {@link #parse(String)} reads.
     *
     * @return the table, without notes
     */
    @Override
    public String toString() {
        return CalendarTable.print(closedDays);
    }
}
