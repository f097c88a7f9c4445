package dk.inddrag.content.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * An automaton of all words that are few slips away from one word and begin with the same letter. A slip is a letter too
 * many, too few or another one, or two neighbours that changed places.
 *
 * <p>Lucene has such an automaton, but takes milliseconds to make it, ten times as long as the search for which it is made.
 * Here a state is a few rows of bits, as Wu and Manber have it: bit i of row e says that i letters of the word can be read
 * with e slips.
 */
final class Slips {
    static final int LONGEST = 40;
    private static final int LAST_LETTER = 0x7F;

    private final String word;
    private final int most;
    /** For each letter where it stands in the word: bit i for the letter after i others. */
    private final long[] places = new long[LAST_LETTER + 1];

    private final Automaton automaton = new Automaton();
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    private Slips(String word, int most) {
        this.word = word;
        this.most = most;
        for (int i = 0; i < word.length(); i++) {
            places[word.charAt(i)] |= 1L << i;
        }
    }

    /** Whether there is an automaton for a word: a folded one in Latin letters, not very long. */
    static boolean areKnownOf(String folded) {
        return !folded.isEmpty()
                && folded.length() <= LONGEST
                && folded.chars().allMatch(letter -> letter > 0 && letter <= LAST_LETTER);
    }

    /**
     * The words that are near.
     *
     * @param folded a word of which slips are known
     * @param most how many slips, 1 or 2
     */
    static CompiledAutomaton of(String folded, int most) {
        return new Slips(folded.substring(1), most).compile(folded.charAt(0));
    }

    private CompiledAutomaton compile(char first) {
        automaton.createState();
        int start = number(closed(new State(1, 0, 0, 0, 0)));
        automaton.addTransition(0, start, first);
        automaton.finishState();
        String letters = word.chars()
                .distinct()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (int i = 0; i < states.size(); i++) {
            addTransitions(i + 1, states.get(i), letters);
        }
        automaton.finishState();
        return new CompiledAutomaton(automaton, true, false, automaton.getNumStates() + 1, true);
    }

    private void addTransitions(int from, State state, String letters) {
        // What is no letter of the word leads to one and the same state, whatever it is.
        int other = number(step(state, 0));
        int next = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            addRange(from, other, next, letter - 1);
            addRange(from, number(step(state, places[letter])), letter, letter);
            next = letter + 1;
        }
        addRange(from, other, next, LAST_LETTER);
    }

    private void addRange(int from, int to, int first, int last) {
        if (to > 0 && first <= last) {
            automaton.addTransition(from, to, first, last);
        }
    }

    /** The state of the automaton, 0 for none: nothing near can begin like that. */
    private int number(State state) {
        if (state.isDead()) {
            return 0;
        }
        Integer seen = numbers.get(state);
        if (seen != null) {
            return seen;
        }
        int number = automaton.createState();
        automaton.setAccept(number, state.isEnd(word.length()));
        numbers.put(state, number);
        states.add(state);
        return number;
    }

    private State step(State from, long letter) {
        long none = (from.none & letter) << 1;
        // A letter too many or another one, or the second of two that changed places.
        long one = ((from.one & letter) << 1) | from.none | (from.none << 1) | ((from.turnedOne & letter) << 2);
        long two = ((from.two & letter) << 1) | from.one | (from.one << 1) | ((from.turnedTwo & letter) << 2);
        // The letter after the next came first.
        long turnedOne = from.none & (letter >> 1);
        long turnedTwo = from.one & (letter >> 1);
        return closed(new State(none, one, two, turnedOne, turnedTwo));
    }

    /** With the letters that are too few, within the word and the slips there may be. */
    private State closed(State state) {
        long all = (1L << (word.length() + 1)) - 1;
        long one = (state.one | (state.none << 1)) & all;
        long two = (state.two | (one << 1)) & all;
        return new State(state.none & all, one, most > 1 ? two : 0, state.turnedOne, most > 1 ? state.turnedTwo : 0);
    }

    /** What can have been read, with no, one and two slips; and where the first of two that changed places was. */
    private record State(long none, long one, long two, long turnedOne, long turnedTwo) {
        boolean isDead() {
            return (none | one | two | turnedOne | turnedTwo) == 0;
        }

        boolean isEnd(int length) {
            return (((none | one | two) >>> length) & 1) != 0;
        }
    }
}
