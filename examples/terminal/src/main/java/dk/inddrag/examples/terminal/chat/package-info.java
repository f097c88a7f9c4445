/** A conversation in a terminal. */
@NullMarked
package dk.inddrag.examples.terminal.chat;

import org.jspecify.annotations.NullMarked;
