package dk.inddrag.intake.internal.guard;

import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the file {@code personal.txt}, by their headings. */
final class PersonalWords {

    private static final String FILE = "guard/personal.txt";

    private final Map<String, Set<String>> sections = new HashMap<>();

    PersonalWords(TextFiles files) {
        files.sections(
                FILE,
                (heading, line) ->
                        sections.computeIfAbsent(heading, h -> new TreeSet<>()).add(line.toLowerCase(Locale.ROOT)));
    }

    Set<String> of(String heading) {
        Set<String> words = sections.get(heading);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no heading [" + heading + "]");
        }
        return words;
    }

    /** Finds any of the words under a heading; letters must not go on after it. */
    Pattern anyOf(String heading) {
        // One look at the first letter saves going through the words at each place where none of them begins.
        return Pattern.compile(
                "(?=[" + firstLetters(heading) + "])(?iu)(?<!\\p{L})(?:" + alternatives(heading) + ")(?!\\p{L})");
    }

    private String firstLetters(String heading) {
        return of(heading).stream()
                .map(word -> word.startsWith("*") ? "\\p{L}" : firstLetter(word))
                .distinct()
                .collect(Collectors.joining());
    }

    /** Both letters, small and capital, are looked up faster than one that may be either. */
    private static String firstLetter(String word) {
        String small = Character.toString(word.codePointAt(0));
        return Pattern.quote(small + small.toUpperCase(Locale.ROOT));
    }

    String alternatives(String heading) {
        return of(heading).stream()
                .map(word ->
                        word.startsWith("*") ? "\\p{L}{2,30}" + Pattern.quote(word.substring(1)) : Pattern.quote(word))
                .collect(Collectors.joining("|"));
    }
}
