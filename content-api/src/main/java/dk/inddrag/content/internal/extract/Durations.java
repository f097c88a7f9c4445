package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.core.Extent;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long something lasts. The pattern has no repetition without a bound but that of digits and blanks. */
final class Durations {
    private static final Map<String, String> NUMBERS = LinkWords.pairs("number");
    private static final Map<String, String> UNITS = LinkWords.pairs("unit");
    private static final String NUMBER = "(\\d{1,3}|" + any(NUMBERS.keySet()) + ")";
    private static final Pattern DURATION = Pattern.compile("(?<![\\p{L}\\p{N}.,])((?:" + any(LinkWords.of("about"))
            + ") ?)?" + NUMBER + "(?: ?(?:-|–|" + any(LinkWords.of("one-to-another")) + ") ?" + NUMBER + ")? ?("
            + any(UNITS.keySet()) + ")(?![\\p{L}])( ?(?:\\+|" + any(LinkWords.of("and-one-more")) + ") ?" + NUMBER
            + " (?:"
            + any(LinkWords.of("day-that-follows-up")) + "))?");
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
        ChronoUnit unit = ChronoUnit.valueOf(UNITS.get(found.group(4)));
        int factor = unit == ChronoUnit.HOURS ? 60 : unit == ChronoUnit.WEEKS ? 7 : 1;
        int first = number(found.group(2));
        // Halvanden: one and a half.
        int least = first == 0 ? factor * 3 / 2 : factor * first;
        int most = found.group(3) == null ? least : factor * number(found.group(3));
        if (found.group(5) != null && unit == ChronoUnit.DAYS) {
            least++;
            most++;
        }
        ChronoUnit counted = switch (unit) {
            case HOURS -> ChronoUnit.MINUTES;
            case WEEKS -> ChronoUnit.DAYS;
            default -> unit;
        };
        return least < 1 || most < least || most > MOST * 60
                ? Optional.empty()
                : Optional.of(new Extent(least, most, counted, found.group(1) != null));
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(NUMBERS.getOrDefault(text, text));
    }

    /** One of some words, the longest tried first. */
    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
