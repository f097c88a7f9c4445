package dk.inddrag.content.words;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest row of modifiers, and perhaps one last part, that a word can be: each part costs, and costs more the less it is
 * known as a part.
 */
final class CheapestSplit {
    private static final int PART_COST = 10;
    private static final int DOUBTFUL_COST = 6;
    /** How much doubt two parts may give, and each further part. */
    private static final int MOST_DOUBT = 9;

    private static final int MORE_DOUBT = 2;
    private static final int NEVER = 1 << 20;

    private final Automaton automaton;
    private final String folded;
    private final boolean ends;
    /** For each place what the modifiers before it cost, and where the last of them begins. */
    private final int[] cost;

    private final int[] from;
    private int total = NEVER;
    private int headStart;
    private int headCode = Automaton.NONE;

    private CheapestSplit(String folded, boolean ends, Automaton automaton) {
        this.automaton = automaton;
        this.folded = folded;
        this.ends = ends;
        cost = new int[folded.length() + 1];
        from = new int[folded.length() + 1];
        Arrays.fill(cost, NEVER);
        cost[0] = 0;
        headStart = folded.length();
    }

    /**
     * Splits a word.
     *
     * @param ends  whether the word ends in a last part, and is not itself something before another part
     * @return null if there is no credible way
     */
    static @Nullable CheapestSplit of(String folded, boolean ends, Automaton automaton) {
        CheapestSplit split = new CheapestSplit(folded, ends, automaton);
        for (int start = 0; start < folded.length(); start++) {
            if (split.cost[start] < NEVER) {
                split.addPartsFrom(start);
            }
        }
        if (!ends) {
            split.total = split.cost[folded.length()];
        }
        return split.isCredible() ? split : null;
    }

    private void addPartsFrom(int start) {
        int length = folded.length();
        int node = Automaton.ROOT;
        for (int end = start + 1; end <= length; end++) {
            node = automaton.step(node, folded.charAt(end - 1));
            if (node == Automaton.NONE) {
                return;
            }
            if (end == length && start > 0 && ends) {
                addHead(start, automaton.headCode(node));
            }
            int modifier = automaton.code(node, Automaton.MODIFIER);
            if (modifier != Automaton.NONE && (end < length || (start > 0 && !ends))) {
                int sum = cost[start] + cost(modifier);
                if (sum < cost[end]) {
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
    }

    private void addHead(int start, int code) {
        if (code != Automaton.NONE && cost[start] + cost(code) < total) {
            total = cost[start] + cost(code);
            headStart = start;
            headCode = code;
        }
    }

    private int cost(int code) {
        int known = PART_COST + automaton.rarity(code);
        return automaton.has(code, Automaton.DOUBTFUL) ? known + DOUBTFUL_COST : known;
    }

    /** Whether the parts are, on the whole, such as people put together. */
    private boolean isCredible() {
        if (total >= NEVER) {
            return false;
        }
        int parts = modifierEnds().length + (ends ? 1 : 0);
        return total - parts * PART_COST <= MOST_DOUBT + (parts - 2) * MORE_DOUBT;
    }

    /** Where each modifier ends, the first first; the last part begins at the last of them. */
    int[] modifierEnds() {
        int count = 0;
        for (int end = headStart; end > 0; end = from[end]) {
            count++;
        }
        int[] all = new int[count];
        for (int end = headStart; end > 0; end = from[end]) {
            all[--count] = end;
        }
        return all;
    }

    /** The code of the last part. */
    int headCode() {
        return headCode;
    }
}
