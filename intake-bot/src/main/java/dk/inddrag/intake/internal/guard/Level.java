package dk.inddrag.intake.internal.guard;

import dk.inddrag.intake.conversation.Alert;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message as a whole may be to the guard. */
enum Level {
    NO_CASE(null),
    CONCERN(Alert.SAFETY_CONCERN),
    CHILD(Alert.SAFETY_CHILD),
    ACUTE(Alert.SAFETY_ACUTE);

    private final @Nullable Alert alert;

    Level(@Nullable Alert alert) {
        this.alert = alert;
    }

    static Level ofHeading(String heading) {
        return Arrays.stream(values())
                .filter(level -> level.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No such level: \"" + heading + "\". Maybe [concern], [child], [acute] or [no case]."));
    }

    /** How the level is called in the files. */
    String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Optional<Alert> alert() {
        return Optional.ofNullable(alert);
    }
}
