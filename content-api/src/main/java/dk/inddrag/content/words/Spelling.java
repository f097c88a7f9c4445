package dk.inddrag.content.words;

import java.util.OptionalInt;

/**
 * Tells whether one word may be a slip for another.
 *
 * <p>Only long words may be misspelt: from 5 letters on by one slip, from 9 letters on by two, counted on the word that
 * was meant, folded. A slip is a letter too many, too few or wrong, or two neighbours that changed places; a letter
 * written twice instead of once, or once instead of twice, is half a slip. The first letter must be right, unless the
 * first two changed places. Digits are never slips. A letter without its Danish sign ({@code a} for {@code å}) is a slip
 * or half a slip like any other.
 *
 * <p>This class is immutable and thread-safe. It knows no words; {@link DanishWords#mayMean} does.
 */
public final class Spelling {
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 9;
    private static final int LONGEST = 64;
    private static final int SLIP = 2;
    private static final int HALF_SLIP = 1;

    private Spelling() {}

    /**
     * Tells whether a typed word is a word that was meant, or close to it.
     *
     * @param typed  the folded word as typed, not null
     * @param meant  the folded word that may have been meant, not null
     * @return true if the words are equal, or if the typed word can come from the other by the slips allowed; false if
     *     either is longer than 64 letters and they are not equal
     * @see Folding#fold
     */
    public static boolean isNear(CharSequence typed, CharSequence meant) {
        return halfSlips(typed, meant).isPresent();
    }

    /**
     * Counts the slips between a typed word and one that was meant, to tell which of several is nearest.
     *
     * @param typed  the folded word as typed, not null
     * @param meant  the folded word that may have been meant, not null
     * @return the slips in halves, 0 for equal words; empty if the words are not {@linkplain #isNear near}
     */
    public static OptionalInt halfSlips(CharSequence typed, CharSequence meant) {
        if (CharSequence.compare(typed, meant) == 0) {
            return OptionalInt.of(0);
        }
        int most = SLIP * slipsAllowed(meant);
        int difference = Math.abs(typed.length() - meant.length());
        if (most == 0
                || difference * HALF_SLIP > most
                || typed.length() > LONGEST
                || meant.length() > LONGEST
                || !startsAlike(typed, meant)) {
            return OptionalInt.empty();
        }
        int distance = distance(typed, meant, most);
        return distance <= most && sameDigits(typed, meant) ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /** Whether a word is another without its Danish signs: a for å or æ, o for ø. */
    static boolean isBare(String typed, String meant) {
        return typed.length() >= ONE_SLIP_FROM && bare(typed).equals(bare(meant));
    }

    private static String bare(String folded) {
        return folded.replace("aa", "a").replace("ae", "a").replace("oe", "o");
    }

    /**
     * Tells how many slips are allowed for a word.
     *
     * @param meant  the folded word that may have been meant, not null
     * @return the number of slips, from 0 to 2
     */
    public static int slipsAllowed(CharSequence meant) {
        if (meant.length() >= TWO_SLIPS_FROM) {
            return 2;
        }
        return meant.length() >= ONE_SLIP_FROM ? 1 : 0;
    }

    private static boolean startsAlike(CharSequence typed, CharSequence meant) {
        if (typed.length() < 2 || meant.length() < 2) {
            return false;
        }
        return typed.charAt(0) == meant.charAt(0)
                || (typed.charAt(0) == meant.charAt(1) && typed.charAt(1) == meant.charAt(0));
    }

    private static boolean sameDigits(CharSequence typed, CharSequence meant) {
        int t = nextDigit(typed, 0);
        int m = nextDigit(meant, 0);
        while (t < typed.length() && m < meant.length() && typed.charAt(t) == meant.charAt(m)) {
            t = nextDigit(typed, t + 1);
            m = nextDigit(meant, m + 1);
        }
        return t == typed.length() && m == meant.length();
    }

    /** Where the next digit stands, or the end. */
    private static int nextDigit(CharSequence word, int from) {
        int at = from;
        while (at < word.length() && !Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The Damerau-Levenshtein distance in half slips, or more than the most as soon as it is more. */
    private static int distance(CharSequence typed, CharSequence meant, int most) {
        int width = meant.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 1; j < width; j++) {
            last[j] = last[j - 1] + dropCost(meant, j - 1);
        }
        for (int i = 1; i <= typed.length(); i++) {
            char t = typed.charAt(i - 1);
            row[0] = last[0] + dropCost(typed, i - 1);
            int least = row[0];
            for (int j = 1; j < width; j++) {
                char m = meant.charAt(j - 1);
                int cost = last[j - 1] + (t == m ? 0 : SLIP);
                cost = Math.min(cost, last[j] + dropCost(typed, i - 1));
                cost = Math.min(cost, row[j - 1] + dropCost(meant, j - 1));
                if (i > 1 && j > 1 && t == meant.charAt(j - 2) && typed.charAt(i - 2) == m) {
                    cost = Math.min(cost, before[j - 2] + SLIP);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return least;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[width - 1];
    }

    private static int dropCost(CharSequence word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1) ? HALF_SLIP : SLIP;
    }
}
