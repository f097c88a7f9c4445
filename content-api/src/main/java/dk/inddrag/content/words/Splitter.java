package dk.inddrag.content.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Understands one word: its base form, and what it is put together of.
 *
 * <p>A word of the dictionary is read as the dictionary says, compounds included: they were taken apart when the
 * dictionary was built. Any other word is taken apart here, into the cheapest row of modifiers and one last part. A
 * modifier that is a compound itself counts once.
 */
final class Splitter {
    /** Longer words are never taken apart: the longest in use has about fifty letters. */
    static final int LONGEST = 64;

    private final Automaton automaton;

    Splitter(Automaton automaton) {
        this.automaton = automaton;
    }

    boolean isKnown(String folded) {
        return !folded.isEmpty() && folded.length() <= LONGEST && automaton.wordCode(folded) != Automaton.NONE;
    }

    Reading read(String text, String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return simple(text, folded, folded, false);
        }
        int code = automaton.wordCode(folded);
        if (code != Automaton.NONE) {
            return readKnown(text, folded, code);
        }
        List<Part> parts = new ArrayList<>(4);
        String head = split(folded, parts, true);
        if (head != null) {
            return compound(folded, head, parts, false);
        }
        int apostrophe = folded.indexOf('\'');
        if (apostrophe > 0) {
            String owner = folded.substring(0, apostrophe);
            return simple(text, folded, read(owner, owner).stem(), false);
        }
        return simple(text, folded, Endings.strip(folded), false);
    }

    /**
     * Understands what stands before a hanging hyphen: {@code børne-} as a part before another word.
     *
     * @return null if it is no such part
     */
    @Nullable
    List<Part> readModifier(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return null;
        }
        List<Part> parts = new ArrayList<>(2);
        return addModifier(folded, parts) ? parts : null;
    }

    static Reading compound(String folded, String stem, List<Part> parts, boolean known) {
        String[] texts = new String[parts.size()];
        String[] stems = new String[parts.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = parts.get(i).text();
            stems[i] = parts.get(i).stem();
        }
        return new Reading(folded, stem, List.of(texts), List.of(stems), known);
    }

    /** The parts of a word as they would stand last in a compound. */
    List<Part> headParts(Reading reading) {
        List<Part> parts = new ArrayList<>(reading.parts().size());
        if (!reading.isCompound() && reading.known()) {
            addWord(headBase(reading.folded()), parts);
        } else {
            for (int i = 0; i < reading.parts().size(); i++) {
                parts.add(new Part(reading.parts().get(i), reading.partStems().get(i)));
            }
        }
        return parts;
    }

    private String headBase(String folded) {
        int node = automaton.walk(folded, 0, folded.length());
        int code = automaton.headCode(node);
        return code == Automaton.NONE ? folded : automaton.base(folded, 0, folded.length(), code);
    }

    private Reading readKnown(String text, String folded, int code) {
        String base = automaton.base(folded, 0, folded.length(), code);
        if (automaton.headLength(code) == 0) {
            String own = automaton.has(code, Automaton.LITERAL) ? text : DanishLetters.unfoldAsTyped(text, folded);
            return simple(own, folded, base, true);
        }
        List<Part> parts = new ArrayList<>(4);
        addCompound(base, code, parts);
        return compound(folded, base, parts, true);
    }

    private static Reading simple(String text, String folded, String stem, boolean known) {
        String lower = text.equals(folded) ? text : text.toLowerCase(Locale.ROOT);
        return new Reading(folded, stem, List.of(lower), List.of(stem), known);
    }

    /** Adds the parts of a base form. */
    private void addWord(String base, List<Part> parts) {
        int code = automaton.wordCode(base);
        if (code == Automaton.NONE) {
            parts.add(new Part(DanishLetters.unfold(base), base));
            return;
        }
        boolean literal = automaton.has(code, Automaton.LITERAL);
        int head = automaton.headLength(code);
        String stem = automaton.base(base, 0, base.length(), code);
        if (head == 0) {
            parts.add(new Part(literal ? base : DanishLetters.unfold(base), stem));
        } else {
            addCompound(stem, code, parts);
        }
    }

    private void addCompound(String base, int code, List<Part> parts) {
        int seam = base.length() - automaton.headLength(code);
        String modifier = base.substring(0, seam);
        if (!addModifier(modifier, parts)) {
            parts.add(new Part(
                    automaton.has(code, Automaton.LITERAL) ? modifier : DanishLetters.unfold(modifier), modifier));
        }
        String head = base.substring(seam);
        if (automaton.has(code, Automaton.SIMPLE)) {
            parts.add(new Part(DanishLetters.unfold(head), head));
        } else {
            addWord(head, parts);
        }
    }

    /** Adds the parts of what stands before another part; false if the dictionary does not know it as such. */
    private boolean addModifier(String modifier, List<Part> parts) {
        int node = automaton.walk(modifier, 0, modifier.length());
        int code = node == Automaton.NONE ? Automaton.NONE : automaton.code(node, Automaton.MODIFIER);
        if (code == Automaton.NONE) {
            return split(modifier, parts, false) != null;
        }
        String base = automaton.base(modifier, 0, modifier.length(), code);
        if (automaton.has(code, Automaton.SIMPLE)) {
            parts.add(new Part(DanishLetters.unfold(base), base));
            return true;
        }
        int word = automaton.wordCode(base);
        if (word != Automaton.NONE && automaton.headLength(word) > 0) {
            addCompound(automaton.base(base, 0, base.length(), word), word, parts);
            return true;
        }
        String stem = word == Automaton.NONE ? base : automaton.base(base, 0, base.length(), word);
        parts.add(new Part(automaton.has(code, Automaton.LITERAL) ? base : DanishLetters.unfold(base), stem));
        return true;
    }

    /**
     * Takes a word apart that the dictionary does not hold.
     *
     * @param ends  whether the word ends in a last part, and is not itself something before another part
     * @return the base form of the whole, or null if there is no credible way; then no part is added
     */
    @Nullable
    private String split(String folded, List<Part> parts, boolean ends) {
        CheapestSplit split = CheapestSplit.of(folded, ends, automaton);
        if (split == null) {
            return null;
        }
        int start = 0;
        for (int end : split.modifierEnds()) {
            addModifier(folded.substring(start, end), parts);
            start = end;
        }
        if (!ends) {
            return folded;
        }
        String head = automaton.base(folded, start, folded.length(), split.headCode());
        addWord(head, parts);
        return folded.substring(0, start) + head;
    }

    /** One part of a word: its text and its stem. */
    record Part(String text, String stem) {}
}
