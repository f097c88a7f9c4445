package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a date is there for.
 *
 * @param type what it is
 * @param kind of a deadline, else null
 * @param cue the words that say so, or null
 * @param confidence how sure that is
 */
record Use(Type type, @Nullable DeadlineKind kind, @Nullable CueHit cue, Confidence confidence) {
    enum Type {
        DEADLINE,
        OPENING,
        /** A value that no longer holds. */
        OLD,
        EVENT,
        /** None of these. */
        OTHER
    }

    static Use of(Type type) {
        return new Use(type, null, null, Confidence.MEDIUM);
    }

    static Use deadline(DeadlineKind kind, @Nullable CueHit cue, Confidence confidence) {
        return new Use(Type.DEADLINE, kind, cue, confidence);
    }
}
