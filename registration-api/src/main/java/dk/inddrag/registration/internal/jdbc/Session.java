package dk.inddrag.registration.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs statements on a connection. Used by one thread. */
interface Session {

    <T> List<T> query(Sql sql, Sql.Row<T> row) throws SQLException;

    /** Runs several statements, in order. */
    void update(List<Sql> all) throws SQLException;

    /** A statement, and what is done with each row of its answer. */
    record Asked(Sql sql, RowReader reader) {}

    /** Takes one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Statements that are kept and used again, each by itself: for a database in the same process. */
    final class Kept implements Session {
        private final Connection connection;
        private final Map<String, PreparedStatement> statements;

        Kept(Connection connection, Map<String, PreparedStatement> statements) {
            this.connection = connection;
            this.statements = statements;
        }

        private PreparedStatement statement(Sql sql) throws SQLException {
            PreparedStatement kept = statements.get(sql.text());
            if (kept == null) {
                kept = connection.prepareStatement(sql.text());
                statements.put(sql.text(), kept);
            }
            sql.bind(kept, 1);
            return kept;
        }

        @Override
        public <T> List<T> query(Sql sql, Sql.Row<T> row) throws SQLException {
            return rows(statement(sql), row);
        }

        @Override
        public void update(List<Sql> all) throws SQLException {
            for (Sql sql : all) {
                statement(sql).executeUpdate();
            }
        }
    }

    /** Statements that go together in one round trip: for a database across a network, whose driver keeps them. */
    final class Together implements Session {
        private final Connection connection;

        Together(Connection connection) {
            this.connection = connection;
        }

        @Override
        public <T> List<T> query(Sql sql, Sql.Row<T> row) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                sql.bind(statement, 1);
                return rows(statement, row);
            }
        }

        void rollBack() throws SQLException {
            connection.rollback();
        }

        /** Asks several things, in order. */
        void query(List<Asked> all) throws SQLException {
            try (PreparedStatement statement =
                    statement(all.stream().map(Asked::sql).toList())) {
                boolean answered = statement.execute();
                for (Asked asked : all) {
                    if (!answered) {
                        throw new SQLException("A question without an answer");
                    }
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            asked.reader().read(rows);
                        }
                    }
                    answered = statement.getMoreResults();
                }
            }
        }

        @Override
        public void update(List<Sql> all) throws SQLException {
            if (all.isEmpty()) {
                return;
            }
            try (PreparedStatement statement = statement(all)) {
                statement.execute();
            }
        }

        private PreparedStatement statement(List<Sql> all) throws SQLException {
            StringBuilder text = new StringBuilder();
            all.forEach(sql -> text.append(sql.text()).append(';'));
            PreparedStatement statement = connection.prepareStatement(text.toString());
            int next = 1;
            for (Sql sql : all) {
                next = sql.bind(statement, next);
            }
            return statement;
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Sql.Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        }
        return rows;
    }
}
