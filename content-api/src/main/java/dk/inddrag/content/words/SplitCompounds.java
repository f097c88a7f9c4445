package dk.inddrag.content.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands compounds that are written in several words: with a hanging hyphen, or apart where they should be one. */
final class SplitCompounds {
    private static final int LONGEST_JOIN = 3;
    private static final int SHORTEST_LAST = 3;
    private static final int SHORTEST_MISSPELT = 6;

    private final Splitter splitter;

    SplitCompounds(Splitter splitter) {
        this.splitter = splitter;
    }

    /** Reads neighbours as one compound, see {@link DanishWords#join}. */
    Optional<Word> join(List<Word> words, DanishWords danish) {
        if (words.size() < 2 || words.size() > LONGEST_JOIN) {
            return Optional.empty();
        }
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        if (last.folded().length() < SHORTEST_LAST) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            joined.append(word.text());
        }
        Reading reading = danish.word(joined).reading();
        if (!reading.known() && !isMadeOf(reading, words)) {
            if (words.size() > 2
                    || !isMisspeltModifier(first)
                    || !last.reading().known()) {
                return Optional.empty();
            }
            reading = misspeltCompound(first, last);
        }
        return Optional.of(new Word(joined.toString(), first.start(), last.end(), reading));
    }

    /** Whether the parts of a compound are the parts of the words it was joined from. */
    private boolean isMadeOf(Reading compound, List<Word> words) {
        List<String> stems = new ArrayList<>(compound.parts().size());
        for (Word word : words.subList(0, words.size() - 1)) {
            List<Splitter.Part> parts = splitter.readModifier(word.folded());
            if (parts == null) {
                return false;
            }
            parts.forEach(part -> stems.add(part.stem()));
        }
        splitter.headParts(words.get(words.size() - 1).reading()).forEach(part -> stems.add(part.stem()));
        return compound.isCompound() && stems.equals(compound.partStems());
    }

    private static boolean isMisspeltModifier(Word word) {
        return !word.reading().known()
                && !word.isCompound()
                && word.folded().length() >= SHORTEST_MISSPELT
                && word.folded().endsWith("s")
                && Character.isLowerCase(word.text().charAt(0));
    }

    private Reading misspeltCompound(Word first, Word last) {
        String modifier = first.folded().substring(0, first.folded().length() - 1);
        List<Splitter.Part> parts = new ArrayList<>();
        parts.add(new Splitter.Part(
                first.parts().get(0).substring(0, first.parts().get(0).length() - 1), modifier));
        parts.addAll(splitter.headParts(last.reading()));
        return Splitter.compound(first.folded() + last.folded(), first.folded() + last.stem(), parts, false);
    }

    /** Lends words with a hanging hyphen the last part of the compound that follows. */
    void lendHeads(List<Word> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            Word word = words.get(i);
            if (Folding.isHyphen(word.text().charAt(word.text().length() - 1))) {
                words.set(i, lendHead(word, words, i));
            }
        }
    }

    private Word lendHead(Word word, List<Word> words, int at) {
        // The lender is the next compound: børne- og ungechef, børne-, unge- og familiechef.
        for (int i = at + 1; i < words.size() && i <= at + LONGEST_JOIN; i++) {
            Word lender = words.get(i);
            if (lender.isCompound()
                    && !Folding.isHyphen(lender.text().charAt(lender.text().length() - 1))) {
                List<Splitter.Part> parts = splitter.readModifier(word.folded());
                if (parts == null) {
                    return word;
                }
                int last = lender.parts().size() - 1;
                String head = lender.partStems().get(last);
                parts.add(new Splitter.Part(lender.parts().get(last), head));
                Reading reading = Splitter.compound(word.folded(), word.folded() + head, parts, false);
                return new Word(word.text(), word.start(), word.end(), reading);
            }
        }
        return word;
    }
}
