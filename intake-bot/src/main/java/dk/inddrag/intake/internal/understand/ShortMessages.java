package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.phrases.PhraseShelf;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.Optional;

/** What words mean when they are all that is written: <i>hvornår?</i> */
final class ShortMessages {

    private static final int LONGEST = 6;

    private final PhraseBook<Fact> book;

    ShortMessages(PhraseShelf shelf, TextFiles files) {
        PhraseBook.Builder<Fact> builder = PhraseBook.builder(shelf);
        files.sections("vocabulary/short.txt", (heading, phrase) -> builder.add(Vocabulary.fact(heading), phrase));
        this.book = builder.build();
    }

    Optional<Fact> in(AnalyzedText text) {
        int words = text.words().size();
        return words > LONGEST
                ? Optional.empty()
                : book.find(text).stream()
                        .filter(match -> match.first() == 0 && match.last() == words - 1)
                        .findFirst()
                        .map(PhraseMatch::sense);
    }
}
