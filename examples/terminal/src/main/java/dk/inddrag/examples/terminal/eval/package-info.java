/** Plays labelled conversations and writes down the answers, for scoring. */
@NullMarked
package dk.inddrag.examples.terminal.eval;

import org.jspecify.annotations.NullMarked;
