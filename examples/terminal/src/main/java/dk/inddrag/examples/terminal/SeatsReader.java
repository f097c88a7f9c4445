package dk.inddrag.examples.terminal;

import dk.inddrag.core.Role;
import dk.inddrag.examples.terminal.teams.Words;
import dk.inddrag.registration.Seat;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads unnamed seats: {@code medarbejder=5}. */
final class SeatsReader implements ITypeConverter<SeatsReader.Seats> {
    private static final int MOST = 1000;

    /** So many seats of one role. */
    record Seats(Role role, int number) {
        List<Seat> all() {
            return Collections.nCopies(number, Seat.unnamed(role));
        }
    }

    @Override
    public Seats convert(String text) {
        int equals = text.lastIndexOf('=');
        String number = text.substring(equals + 1).strip();
        if (equals < 1 || !number.matches("[1-9][0-9]{0,3}") || Integer.parseInt(number) > MOST) {
            throw new TypeConversionException("not a role and a number");
        }
        Role role = Words.role(text.substring(0, equals))
                .orElseThrow(() -> new TypeConversionException("not a role and a number"));
        return new Seats(role, Integer.parseInt(number));
    }

    /** Reads one role: {@code nøgleperson}. */
    static final class RoleReader implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return Words.role(text).orElseThrow(() -> new TypeConversionException("not a role"));
        }
    }
}
