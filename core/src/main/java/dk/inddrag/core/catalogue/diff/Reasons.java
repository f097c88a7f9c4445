package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.source.Claim;
import java.util.Optional;

/** Compares where values come from, apart from the values. */
final class Reasons {

    private Reasons() {}

    /** Whether two claims differ in their source or interpretation; a claim that came or went is told by its value. */
    static <T> boolean differ(Optional<Claim<T>> before, Optional<Claim<T>> after) {
        return before.isPresent()
                && after.isPresent()
                && !(before.get().source().equals(after.get().source())
                        && before.get().interpretation().equals(after.get().interpretation()));
    }
}
