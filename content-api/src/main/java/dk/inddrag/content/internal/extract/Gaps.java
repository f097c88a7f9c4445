package dk.inddrag.content.internal.extract;

import java.util.Locale;
import java.util.Set;

/** What the words between two dates, or between a date and a word, do. */
final class Gaps {
    private static final int LONGEST_JOIN = 40;
    private static final Set<String> JOINING = LinkWords.of("joining");
    private static final Set<String> VERBS = LinkWords.of("verb");
    private static final Set<String> BETWEEN = LinkWords.of("beside-verb");
    private static final Set<String> BACK = LinkWords.of("back");

    private Gaps() {}

    /** Whether a list of dates goes on across it: <i>A og B, A · Hold 2: B</i>. */
    static boolean joins(String gap) {
        String open = withoutBrackets(gap);
        return open.length() <= LONGEST_JOIN
                && open.indexOf('(') < 0
                && only(open, JOINING, true)
                && (open.strip().length() > 0);
    }

    /** What stands in a pair of brackets of its own describes the date before it: "1. april (forårsholdet) eller …". */
    private static String withoutBrackets(String gap) {
        int open = gap.indexOf('(');
        int close = gap.indexOf(')');
        boolean pair = open >= 0 && close > open && close < gap.length() - 1;
        return pair ? gap.substring(0, open) + gap.substring(close + 1) : gap;
    }

    /** Whether it holds a verb that gives what stands before it the date after it. */
    static boolean isVerb(String gap) {
        if (gap.length() > LONGEST_JOIN) {
            return false;
        }
        String[] words = words(gap);
        boolean verb = false;
        for (String word : words) {
            verb |= VERBS.contains(word);
            if (!word.isEmpty() && !BETWEEN.contains(word) && !VERBS.contains(word)) {
                return false;
            }
        }
        return verb || gap.strip().equals(":");
    }

    /** Whether a date may belong to the word after it. */
    static boolean leadsBack(String gap) {
        return only(gap, BACK, false) && gap.indexOf('.') < 0 && gap.indexOf(',') < 0;
    }

    private static boolean only(String gap, Set<String> allowed, boolean numbers) {
        for (String word : words(gap)) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 2;
            if (!word.isEmpty() && !allowed.contains(word) && !(numbers && number)) {
                return false;
            }
        }
        return true;
    }

    static String[] words(String gap) {
        return gap.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    }
}
