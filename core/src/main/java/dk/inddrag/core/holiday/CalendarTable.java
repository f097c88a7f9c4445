package dk.inddrag.core.holiday;

import dk.inddrag.core.source.LocalizedText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of closed days: one row each, all problems told at once. */
final class CalendarTable {

    private static final List<String> COLUMNS =
            List.of("id", "basis", "on", "from", "until", "danish", "english", "source");
    private static final String HEADER = String.join(",", COLUMNS);

    private final List<String> problems = new ArrayList<>();

    private CalendarTable() {}

    static List<ClosedDay> parse(String text) {
        CalendarTable table = new CalendarTable();
        List<ClosedDay> days = table.read(text.lines().toList());
        if (!table.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", table.problems));
        }
        return days;
    }

    static String print(List<ClosedDay> days) {
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        for (ClosedDay day : days) {
            int first = day.years().first();
            int last = day.years().last();
            table.append(String.join(
                            ",",
                            day.id(),
                            word(day.basis()),
                            day.on().toString(),
                            first == DanishCalendar.KNOWN.first() ? "" : Integer.toString(first),
                            last == DanishCalendar.KNOWN.last() ? "" : Integer.toString(last),
                            day.name().danish(),
                            day.name().english(),
                            day.source()))
                    .append('\n');
        }
        return table.toString();
    }

    private static String word(ClosedDay.Basis basis) {
        return switch (basis) {
            case HOLIDAY -> "holiday";
            case CUSTOM -> "custom";
        };
    }

    private List<ClosedDay> read(List<String> lines) {
        List<ClosedDay> days = new ArrayList<>();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            // A table saved by a spreadsheet begins with a byte order mark.
            String line =
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                header = true;
                if (!line.strip().equals(HEADER)) {
                    problem(i, "the head of the table must be the names of the columns", line, "Maybe " + HEADER);
                }
                continue;
            }
            ClosedDay day = row(i, List.of(line.split(",", -1)));
            if (day != null) {
                days.add(day);
            }
        }
        if (!header) {
            problem(0, "there is no table", "", "Maybe begin with " + HEADER);
        }
        return days;
    }

    private @Nullable ClosedDay row(int line, List<String> fields) {
        if (fields.size() != COLUMNS.size()) {
            problem(
                    line,
                    "a row has " + COLUMNS.size() + " fields",
                    Integer.toString(fields.size()),
                    "Maybe a comma too few, or one inside a name");
            return null;
        }
        int before = problems.size();
        String id = field(line, fields, 0);
        ClosedDay.Basis basis = basis(line, fields.get(1));
        YearlyDate on = attempt(line, () -> YearlyDate.parse(fields.get(2)));
        Years known = DanishCalendar.KNOWN;
        Integer first = year(line, fields.get(3), known.first());
        Integer last = year(line, fields.get(4), known.last());
        Years years = first == null || last == null ? null : attempt(line, () -> new Years(first, last));
        String danish = field(line, fields, 5);
        String english = field(line, fields, 6);
        String source = field(line, fields, 7);
        return problems.size() > before || basis == null || on == null || years == null
                ? null
                : new ClosedDay(id, on, years, basis, new LocalizedText(danish, english), source);
    }

    private String field(int line, List<String> fields, int column) {
        String text = fields.get(column).strip();
        if (text.isEmpty()) {
            problem(line, "the field " + COLUMNS.get(column) + " must not be empty", "", "Maybe it was forgotten");
        }
        return text;
    }

    private ClosedDay.@Nullable Basis basis(int line, String word) {
        for (ClosedDay.Basis basis : ClosedDay.Basis.values()) {
            if (word(basis).equals(word.strip())) {
                return basis;
            }
        }
        problem(line, "the basis must be one of two words", word, "Maybe holiday or custom");
        return null;
    }

    private @Nullable Integer year(int line, String text, int whenEmpty) {
        String year = text.strip();
        if (year.isEmpty()) {
            return whenEmpty;
        }
        if (year.matches("[0-9]{4}") && DanishCalendar.KNOWN.contains(Integer.parseInt(year))) {
            return Integer.valueOf(year);
        }
        problem(line, "a year must be from 1900 to 2199", text, "Maybe leave it empty");
        return null;
    }

    private <T> @Nullable T attempt(int line, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add("Line " + (line + 1) + ": " + e.getMessage());
            return null;
        }
    }

    private void problem(int line, String rule, String value, String hint) {
        problems.add("Line " + (line + 1) + ": " + rule + ": \"" + value + "\". " + hint);
    }
}
