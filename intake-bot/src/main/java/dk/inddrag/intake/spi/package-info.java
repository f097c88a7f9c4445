/** What an embedder may add to the assistant: listeners, and another mind to understand with. */
@NullMarked
package dk.inddrag.intake.spi;

import org.jspecify.annotations.NullMarked;
