package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.core.Extent;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something lasts. The pattern has no repetition without a bound but that of digits and blanks. */
final class Durations {
    private static final Map<String, Integer> NUMBERS =
            Map.of("en", 1, "et", 1, "to", 2, "tre", 3, "fire", 4, "fem", 5, "seks", 6, "halvanden", 0);
    private static final String NUMBER = "(\\d{1,3}|en|et|to|tre|fire|fem|seks|halvanden)";
    private static final Pattern DURATION =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(ca\\.? ?)?" + NUMBER + "(?: ?(?:-|–|til|eller) ?" + NUMBER + ")? ?"
                    + "(minutters?|timers?|times|dages?|dags|måneders?|måned|ugers?|uge)(?![\\p{L}])"
                    + "( ?(?:\\+|og|plus) ?(?:en|1) opfølgningsdag)?");
    private static final int MOST = 999;

    private Durations() {}

    static Optional<Extracted<Extent>> in(Sentence sentence) {
        Matcher found = DURATION.matcher(sentence.words().toLowerCase(Locale.ROOT));
        while (found.find()) {
            boolean ofTime = sentence.times().stream()
                    .anyMatch(m ->
                            m.start() < sentence.start() + found.end() && sentence.start() + found.start() < m.end());
            Optional<Extent> extent = ofTime ? Optional.empty() : extent(found);
            if (extent.isPresent() && found.end() <= sentence.words().length()) {
                return Optional.of(new Extracted<>(
                        extent.get(),
                        new Evidence(
                                sentence.start() + found.start(), sentence.start() + found.end(), sentence.words()),
                        Confidence.MEDIUM));
            }
        }
        return Optional.empty();
    }

    private static Optional<Extent> extent(Matcher found) {
        String unit = found.group(4);
        int factor = unit.startsWith("time") ? 60 : unit.startsWith("uge") ? 7 : 1;
        boolean half = "halvanden".equals(found.group(2));
        int least = half ? factor * 3 / 2 : factor * number(found.group(2));
        int most = found.group(3) == null ? least : factor * number(found.group(3));
        if (found.group(5) != null && unit.startsWith("dag")) {
            least++;
            most++;
        }
        ChronoUnit counted = unit.startsWith("m") && !unit.startsWith("min")
                ? ChronoUnit.MONTHS
                : unit.startsWith("dag") || unit.startsWith("uge") ? ChronoUnit.DAYS : ChronoUnit.MINUTES;
        return least < 1 || most < least || most > MOST * 60
                ? Optional.empty()
                : Optional.of(new Extent(least, most, counted, found.group(1) != null));
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : NUMBERS.containsKey(text) ? NUMBERS.get(text) : Integer.parseInt(text);
    }
}
