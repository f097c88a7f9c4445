package dk.inddrag.examples.terminal;

import dk.inddrag.core.deadline.Cutoff;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option {@code --at}: the moment as of which is answered. The clock then stands still. */
final class AtOption {
    /** The years of which the Danish calendar knows, both inclusive. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    @Option(names = "--at", paramLabel = "2023-06-01T09:00", descriptionKey = "option.at", converter = Reader.class)
    private @Nullable Instant at;

    boolean isGiven() {
        return at != null;
    }

    Clock clock(Clock machine) {
        return at == null ? machine : Clock.fixed(at, Cutoff.COPENHAGEN);
    }

    /**
     * Reads {@code 2023-06-01T09:00} or {@code 2023-06-01}, which is its first moment, in Danish time. Of an hour that
     * comes twice it is the first; an offset says which is meant, {@code 2023-10-29T02:30+01:00} the second.
     */
    static final class Reader implements ITypeConverter<Instant> {
        private static final Pattern OFFSET = Pattern.compile("T.*([-+]|Z$)");

        @Override
        public Instant convert(String text) {
            Instant moment = moment(text);
            int year = moment.atZone(Cutoff.COPENHAGEN).getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new UnusableValueException("year");
            }
            return moment;
        }

        private static Instant moment(String text) {
            int time = text.indexOf('T');
            try {
                if (time < 0) {
                    return LocalDate.parse(text).atStartOfDay(Cutoff.COPENHAGEN).toInstant();
                }
                return OFFSET.matcher(text).find()
                        ? OffsetDateTime.parse(text).toInstant()
                        : local(LocalDateTime.parse(text));
            } catch (DateTimeException e) {
                throw new UnusableValueException("");
            }
        }

        private static Instant local(LocalDateTime local) {
            if (Cutoff.COPENHAGEN.getRules().getValidOffsets(local).isEmpty()) {
                throw new UnusableValueException("skipped");
            }
            return local.atZone(Cutoff.COPENHAGEN).toInstant();
        }
    }
}
