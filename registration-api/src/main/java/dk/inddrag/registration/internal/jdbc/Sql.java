package dk.inddrag.registration.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its values.
 *
 * @param text the statement, with a question mark for each value
 * @param values the values: texts, whole numbers or null
 */
record Sql(String text, List<@Nullable Object> values) {

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Sql of(String text, @Nullable Object... values) {
        // Not List.of, which knows no null.
        return new Sql(text, Arrays.asList(values));
    }

    int bind(PreparedStatement statement, int first) throws SQLException {
        int index = first;
        for (@Nullable Object value : values) {
            statement.setObject(index, value);
            index++;
        }
        return index;
    }

    static Optional<Integer> integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public String toString() {
        return text;
    }
}
