package dk.inddrag.examples.terminal;

import dk.inddrag.core.deadline.Cutoff;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --at}: the moment as of which is answered. The clock then stands still. */
final class AtOption {
    @Option(names = "--at", paramLabel = "2023-06-01T09:00", descriptionKey = "option.at", converter = Reader.class)
    private @Nullable Instant at;

    boolean isGiven() {
        return at != null;
    }

    Clock clock(Clock machine) {
        return at == null ? machine : Clock.fixed(at, Cutoff.COPENHAGEN);
    }

    /** Reads {@code 2023-06-01T09:00} or {@code 2023-06-01}, which is its first moment, in Danish time. */
    static final class Reader implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                LocalDateTime local =
                        text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
                boolean exists =
                        !Cutoff.COPENHAGEN.getRules().getValidOffsets(local).isEmpty();
                if (exists && local.getYear() >= 1 && local.getYear() <= 9999) {
                    return local.atZone(Cutoff.COPENHAGEN).toInstant();
                }
            } catch (DateTimeException e) {
                // Told below.
            }
            throw new TypeConversionException("no such moment");
        }
    }
}
