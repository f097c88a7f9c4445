package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.Locale;
import java.util.Optional;

/** Hears the words that steer the conversation, where they are all that is written. */
public final class Commands {

    /** More words than this are a message, whatever they begin with. */
    private static final int LONGEST = 6;

    private final PhraseBook<Command> book;

    /**
     * The commands of a file.
     *
     * @param danish the analysis of words
     * @param files the files
     */
    public Commands(DanishWords danish, TextFiles files) {
        PhraseBook.Builder<Command> builder = PhraseBook.builder(danish);
        files.sections(
                "vocabulary/commands.txt",
                (heading, phrase) -> builder.add(
                        Command.valueOf(heading.toUpperCase(Locale.ROOT).replace('-', '_')), phrase));
        this.book = builder.build();
    }

    /**
     * The command that a message is.
     *
     * @param text the message
     * @return the command; empty where the message is something else
     */
    public Optional<Command> in(AnalyzedText text) {
        if (text.text().length() > 80) {
            return Optional.empty();
        }
        int words = text.words().size();
        if (words == 0 || words > LONGEST) {
            return Optional.empty();
        }
        // The most exact comes first.
        return book.find(text).stream()
                .filter(match -> match.first() == 0 && match.last() == words - 1)
                .findFirst()
                .map(PhraseMatch::sense);
    }
}
