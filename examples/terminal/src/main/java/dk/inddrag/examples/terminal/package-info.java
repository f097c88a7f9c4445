/** The assistant in a terminal. */
@NullMarked
package dk.inddrag.examples.terminal;

import org.jspecify.annotations.NullMarked;
