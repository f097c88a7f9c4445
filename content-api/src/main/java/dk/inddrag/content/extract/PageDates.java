package dk.inddrag.content.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of the page itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param published when it was published, if it says so
 * @param updated when it was changed, in the order of the page, not null
 * @param opensOn when registration or application opens, if it says so
 */
public record PageDates(
        Optional<Extracted<LocalDate>> published,
        List<Extracted<LocalDate>> updated,
        Optional<Extracted<LocalDate>> opensOn) {
    /** Copies the list. */
    public PageDates {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(opensOn, "opensOn");
        updated = List.copyOf(updated);
    }
}
