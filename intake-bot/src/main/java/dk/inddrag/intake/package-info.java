/**
 * The intake assistant: one ordinary sentence in, the right offer out, with its true deadline at that moment and the
 * reason.
 *
 * <pre>{@code
 * IntakeAssistant assistant = IntakeAssistant.create(Catalogue.bundled());
 * Conversation conversation = Conversation.start("c-1", Language.DANISH);
 * Turn turn = assistant.respond(conversation, "vi er tre rådgivere, er det for sent?", clock.instant());
 * }</pre>
 */
@NullMarked
package dk.inddrag.intake;

import org.jspecify.annotations.NullMarked;
