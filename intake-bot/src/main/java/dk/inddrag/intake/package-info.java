/** The assistant: one message in, text and actions out, with the conversation as a value. */
@NullMarked
package dk.inddrag.intake;

import org.jspecify.annotations.NullMarked;
