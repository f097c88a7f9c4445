package dk.inddrag.core.holiday;

import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day of the year on which offices are closed, whatever day of the week it is: a public holiday, or a day closed by
 * custom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, stable over the years, no comma or line break in it, not null
 * @param on the date, not null
 * @param years the years in which it holds, not null
 * @param basis why offices are closed, not null
 * @param name the name, no comma or line break in it, not null
 * @param source where this was read, no comma or line break in it, not null
 */
public record ClosedDay(String id, YearlyDate on, Years years, Basis basis, LocalizedText name, String source) {

    /** Why offices are closed on a day. */
    public enum Basis {
        /** A public holiday, by law (helligdag). */
        HOLIDAY,
        /** Custom or agreement, different from one municipality to another. */
        CUSTOM
    }

    /**
     * Checks for nulls, and that the texts fit into a table.
     *
     * @throws IllegalArgumentException if a text is blank or holds a comma or a line break
     */
    public ClosedDay {
        checkCell(id);
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(basis, "basis");
        checkCell(name.danish());
        checkCell(name.english());
        checkCell(source);
    }

    private static void checkCell(String text) {
        if (text.isBlank()
                || !text.strip().equals(text)
                || text.chars().anyMatch(c -> c == ',' || c == '\n' || c == '\r')) {
            throw new IllegalArgumentException("A text of a closed day must not be blank, and have no comma, no line"
                    + " break and no space around it: \"" + text + "\". Maybe shorter");
        }
    }

    /**
     * The date in a year.
     *
     * @param year the year
     * @return the date; empty where this day does not hold in that year
     */
    public Optional<LocalDate> in(int year) {
        return years.contains(year) ? Optional.of(on.in(year)) : Optional.empty();
    }

    /**
     * Whether a date is this day.
     *
     * @param date the date, not null
     * @return true where it is, in a year in which this day holds
     */
    public boolean isOn(LocalDate date) {
        return years.contains(date.getYear()) && on.in(date.getYear()).equals(date);
    }

    /**
     * The name, and that it is no public holiday where it is none.
     *
     * @return {@code Langfredag} or {@code Grundlovsdag (lukket efter skik)}, not null
     */
    public LocalizedText description() {
        return switch (basis) {
            case HOLIDAY -> name;
            case CUSTOM ->
                new LocalizedText(name.danish() + " (lukket efter skik)", name.english() + " (closed by custom)");
        };
    }
}
