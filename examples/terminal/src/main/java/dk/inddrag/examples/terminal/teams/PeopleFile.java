package dk.inddrag.examples.terminal.teams;

import dk.inddrag.core.Role;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the seats of a team: on each line a role, and after semicolons the name and the work e-mail address of whoever
 * takes the seat, where they are known. Empty lines, and lines that begin with {@code #}, are passed over.
 */
public final class PeopleFile {

    private PeopleFile() {}

    /** A line that is no seat. Its message holds nothing of what was written. */
    public static final class BrokenLineException extends Exception {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        private final int line;

        BrokenLineException(int line) {
            super("Line " + line + " is no seat");
            this.line = line;
        }

        /** The number of the line, 1 is the first. */
        public int line() {
            return line;
        }
    }

    /** The seats, in the order of the lines. */
    public static List<Seat> seats(List<String> lines) throws BrokenLineException {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                seats.add(seat(line, i + 1));
            }
        }
        return seats;
    }

    private static Seat seat(String line, int number) throws BrokenLineException {
        String[] fields = line.split(";", -1);
        Role role = Words.role(fields[0]).orElseThrow(() -> new BrokenLineException(number));
        if (fields.length == 1 || String.join("", fields).strip().equals(fields[0].strip())) {
            return Seat.unnamed(role);
        }
        if (fields.length != 3) {
            throw new BrokenLineException(number);
        }
        try {
            return new Seat(role, Optional.of(new Participant(fields[1].strip(), fields[2].strip())));
        } catch (IllegalArgumentException e) {
            throw new BrokenLineException(number);
        }
    }
}
