package dk.inddrag.registration;

import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.registration.internal.texts.OneLine;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody needs to be able to take part: data on health (GDPR article 9). They are kept apart from the places, are
 * shown only to those who ask for them, and are deleted the day after the run's last day.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints none of it.
 *
 * @param access what the way in, the room or the material must be like; empty where nothing is needed
 * @param dietary what the food must be like; empty where nothing is needed
 */
public record Needs(Optional<String> access, Optional<String> dietary) {

    /** The longest text of a field, in letters. */
    public static final int MOST_LETTERS = 200;

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if both are empty, or one is blank, longer than {@value #MOST_LETTERS} letters, has a
     *     line break, or what looks like a CPR number
     */
    public Needs {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(dietary, "dietary");
        if (access.isEmpty() && dietary.isEmpty()) {
            throw new IllegalArgumentException("Needs say something. Maybe they are to be removed");
        }
        // The texts are data on health and stay out of the messages.
        Stream.of(access, dietary).flatMap(Optional::stream).forEach(Needs::check);
    }

    private static void check(String text) {
        if (text.isBlank() || text.length() > MOST_LETTERS || !OneLine.is(text)) {
            throw new IllegalArgumentException(
                    "A need is a line of 1 to " + MOST_LETTERS + " letters. Maybe a few words suffice");
        }
        if (CprNumber.isIn(text)) {
            throw new IllegalArgumentException("A need has no CPR number in it. Maybe it was pasted along");
        }
    }

    @Override
    public String toString() {
        return "Needs[…]";
    }
}
