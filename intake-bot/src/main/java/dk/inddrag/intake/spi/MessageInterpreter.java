package dk.inddrag.intake.spi;

import dk.inddrag.intake.conversation.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * Another mind that may be asked what a message means: a language model behind a municipality's own gateway, say. None
 * comes with the library.
 *
 * <p>It is asked only where the assistant's own vocabulary finds nothing to go on, and only after the guard: a message that
 * raised an alert, holds personal data, or may be about a child in need is never shown to it. What it answers is checked:
 * only roles, needs, kinds and ids of offers that the catalogue has, and numbers of people, are taken; all else is left
 * out, dates too. It chooses no words of the reply.
 *
 * <p>It is called by the thread that answers, and by many at once. Whoever waits here keeps a person waiting, so it should
 * have a limit of its own. What it throws is logged by its type, and the answer is what it would have been without it.
 */
@FunctionalInterface
public interface MessageInterpreter {

    /**
     * What a message means.
     *
     * @param message the message, at most 10,000 characters, not null
     * @param today the day it was written, for relative times, not null
     * @return facts of the kinds {@code ROLE}, {@code NEED}, {@code KIND}, {@code OFFER} and {@code SIZE}, not null; others
     *     are left out
     */
    List<Fact> interpret(String message, LocalDate today);
}
