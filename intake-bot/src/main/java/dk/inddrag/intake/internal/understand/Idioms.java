package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.phrases.PhraseShelf;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.BitSet;
import java.util.List;

/** Ways of speaking in which a word does not mean what it means elsewhere: in <i>jeg leder efter</i> nobody is a manager. */
final class Idioms {

    private final PhraseBook<String> book;

    private Idioms(PhraseBook<String> book) {
        this.book = book;
    }

    static Idioms read(PhraseShelf shelf, TextFiles files) {
        PhraseBook.Builder<String> book = PhraseBook.builder(shelf);
        files.sections("vocabulary/idioms.txt", (heading, phrase) -> book.add(heading.replace(' ', ':'), phrase));
        return new Idioms(book.build());
    }

    /** The ways of speaking of a message. */
    List<PhraseMatch<String>> find(AnalyzedText text) {
        return book.find(text);
    }

    /** The matches without those that are only an idiom's; a longer phrase with an idiom in it means what it says. */
    static List<PhraseMatch<Fact>> meant(List<PhraseMatch<String>> idioms, List<PhraseMatch<Fact>> matches) {
        return idioms.isEmpty()
                ? matches
                : matches.stream()
                        .filter(match -> idioms.stream().noneMatch(idiom -> isOnlyOf(idiom, match)))
                        .toList();
    }

    /** The indexes of the words that speak of no need, though they would elsewhere. */
    static BitSet ofNoNeed(List<PhraseMatch<String>> idioms) {
        BitSet words = new BitSet();
        for (PhraseMatch<String> idiom : idioms) {
            if (idiom.sense().startsWith(FactKind.NEED.id())) {
                words.set(idiom.first(), idiom.last() + 1);
            }
        }
        return words;
    }

    /** A heading is a kind of fact, or a kind with a value. */
    private static boolean isOnlyOf(PhraseMatch<String> idiom, PhraseMatch<Fact> match) {
        String kind = match.sense().kind().id();
        boolean ofItsSense = idiom.sense().equals(kind)
                || idiom.sense().equals(kind + ":" + match.sense().value());
        boolean longer = match.contains(idiom) && match.last() - match.first() > idiom.last() - idiom.first();
        return ofItsSense && idiom.overlaps(match) && !longer;
    }
}
