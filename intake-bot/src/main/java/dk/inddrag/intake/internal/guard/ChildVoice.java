package dk.inddrag.intake.internal.guard;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hears whether a child or young person under 18 speaks of itself. */
final class ChildVoice {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("otte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("tretten", 13),
            Map.entry("fjorten", 14),
            Map.entry("femten", 15),
            Map.entry("seksten", 16),
            Map.entry("sytten", 17),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17));
    private static final Set<String> SELF = Set.of("jeg", "i", "im", "i'm", "aeg", "jaj", "jai", "a", "mig");
    private static final Set<String> BE = Set.of("er", "am", "bliver", "blir", "fylder", "m", "turning");
    private static final Set<String> BETWEEN =
            Set.of("snart", "kun", "naesten", "lige", "only", "almost", "just", "selv", "en", "a");
    private static final Set<String> AFTER = Set.of("aar", "years", "year", "yo", "aars", "og", "and", "men", "but");
    private static final Set<String> NO_AGE_AFTER = Set.of(
            "aar", "years", "dage", "uger", "maaneder", "timer", "kommuner", "kolleger", "ansatte", "medarbejdere");

    private ChildVoice() {}

    static boolean speaks(AnalyzedText text, int signs, boolean adult) {
        if (adult) {
            return false;
        }
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (tellsAge(text, words, i) || tellsGrade(text, words, i)) {
                return true;
            }
        }
        return signs >= 2;
    }

    /** <i>jeg er 14</i>, <i>er 12 og …</i>, <i>bliver snart 17</i>, <i>naar man er elleve (det er jeg)</i>. */
    private static boolean tellsAge(AnalyzedText text, List<Word> words, int at) {
        int age = number(words.get(at).folded());
        if (age < 6 || age > 17) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && BETWEEN.contains(words.get(before).folded())) {
            before--;
        }
        if (before < 0 || text.sentenceOf(before) != text.sentenceOf(at)) {
            return false;
        }
        String verb = words.get(before).folded();
        String subject = before > 0 && text.sentenceOf(before - 1) == text.sentenceOf(at)
                ? words.get(before - 1).folded()
                : "";
        boolean glued = verb.equals("im") || verb.equals("i'm");
        boolean aboutSelf = glued || (BE.contains(verb) && (SELF.contains(subject) || subject.isEmpty()));
        boolean confirmed = BE.contains(verb) && saysItIsMe(words, at);
        if (!aboutSelf && !confirmed) {
            return false;
        }
        // "jeg er 12 år i faget", "vi er 12 kommuner": a number of something else.
        String next = at + 1 < words.size() && text.sentenceOf(at + 1) == text.sentenceOf(at)
                ? words.get(at + 1).folded()
                : "";
        String second = at + 2 < words.size() ? words.get(at + 2).folded() : "";
        boolean inTheTrade = NO_AGE_AFTER.contains(next) && second.equals("i");
        boolean years = AFTER.contains(next) && !inTheTrade;
        return confirmed || next.isEmpty() || years || (!NO_AGE_AFTER.contains(next) && isSmall(next));
    }

    private static boolean isSmall(String word) {
        return word.length() <= 3;
    }

    private static boolean saysItIsMe(List<Word> words, int at) {
        for (int i = at + 1; i + 2 < words.size() && i <= at + 3; i++) {
            if (words.get(i).folded().equals("det")
                    && words.get(i + 1).folded().equals("er")
                    && words.get(i + 2).folded().equals("jeg")) {
                return true;
            }
        }
        return false;
    }

    /** <i>jeg går i 7.</i>, <i>jeg går i 5. klasse</i>, <i>I'm in 6th grade</i>. */
    private static boolean tellsGrade(AnalyzedText text, List<Word> words, int at) {
        if (at < 2) {
            return false;
        }
        String folded = words.get(at).folded();
        String digits = folded.replaceAll("(th|rd|nd|st)$", "");
        int grade = number(digits);
        boolean ordinal = Set.of(
                        "foerste", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende",
                        "tiende")
                .contains(folded);
        if (!ordinal && (grade < 0 || grade > 10)) {
            return false;
        }
        if (!words.get(at - 1).folded().equals("i")
                && !words.get(at - 1).folded().equals("in")) {
            return false;
        }
        String verb = words.get(at - 2).folded();
        String subject = at >= 3 ? words.get(at - 3).folded() : "";
        boolean self = SELF.contains(subject) || subject.isEmpty();
        boolean goes = verb.equals("gaar") || verb.equals("im") || verb.equals("i'm") || verb.equals("am");
        boolean sentence = text.sentenceOf(at) == text.sentenceOf(at - 2);
        return goes && sentence && (self || verb.startsWith("i"));
    }

    private static int number(String folded) {
        if (!folded.isEmpty() && folded.length() <= 2 && folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(folded);
        }
        return NUMBERS.getOrDefault(folded, -1);
    }
}
