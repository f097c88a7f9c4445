package dk.inddrag.content.internal.wordlist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the forms, base forms and tags of a dictionary in the automaton format "FSA5" of Jan Daciuk. */
final class TaggedForms {
    private static final int FINAL = 1;
    private static final int LAST = 2;
    private static final int NEXT = 4;
    private static final int ARCS = 8;
    private static final int LONGEST = 512;

    private final byte[] automaton;
    private final int targetBytes;
    private final Consumer consumer;
    private final byte[] path = new byte[LONGEST];

    private TaggedForms(byte[] automaton, Consumer consumer) {
        this.automaton = automaton;
        this.targetBytes = automaton[7] & 15;
        this.consumer = consumer;
    }

    static void read(byte[] automaton, Consumer consumer) throws IOException {
        if (automaton.length < ARCS
                || automaton[0] != '\\'
                || automaton[4] != 5
                || (automaton[5] != '_' && automaton[5] != '+')) {
            throw new IOException("Not a dictionary in format FSA5");
        }
        TaggedForms forms = new TaggedForms(automaton, consumer);
        // The first arc is empty; the second leads to the root.
        int root = forms.target(forms.after(ARCS));
        forms.walk(root, 0);
    }

    private void walk(int node, int depth) {
        int arc = node;
        while (true) {
            path[depth] = automaton[arc];
            int flags = automaton[arc + 1];
            if ((flags & FINAL) != 0) {
                accept(depth + 1);
            }
            int target = target(arc);
            if (target != ARCS) {
                walk(target, depth + 1);
            }
            if ((flags & LAST) != 0) {
                return;
            }
            arc = after(arc);
        }
    }

    private int after(int arc) {
        return (automaton[arc + 1] & NEXT) != 0 ? arc + 2 : arc + 1 + targetBytes;
    }

    private int target(int arc) {
        if ((automaton[arc + 1] & NEXT) != 0) {
            return arc + 2;
        }
        int target = 0;
        for (int i = targetBytes; i > 0; i--) {
            target = (target << 8) | (automaton[arc + i] & 0xFF);
        }
        return ARCS + (target >>> 3);
    }

    /** An entry is FORM + LETTER ENDING + TAG; the letter tells how many bytes the ending replaces ('A' is none). */
    private void accept(int length) {
        int first = 0;
        while (first < length && path[first] != '+') {
            first++;
        }
        int second = first + 1;
        while (second < length && path[second] != '+') {
            second++;
        }
        if (second >= length) {
            return;
        }
        int kept = first - (path[first + 1] - 'A');
        String form = new String(path, 0, first, StandardCharsets.UTF_8);
        byte[] base = new byte[kept + second - first - 2];
        System.arraycopy(path, 0, base, 0, kept);
        System.arraycopy(path, first + 2, base, kept, second - first - 2);
        String tag = new String(path, second + 1, length - second - 1, StandardCharsets.UTF_8);
        consumer.accept(form, new String(base, StandardCharsets.UTF_8), tag);
    }

    /** Takes one reading of a form. */
    interface Consumer {
        void accept(String form, String base, String tag);
    }
}
