/** What a person sees and writes: text that is safe to show, in the letters the terminal has, and lines that are read. */
@NullMarked
package dk.inddrag.examples.terminal.screen;

import org.jspecify.annotations.NullMarked;
