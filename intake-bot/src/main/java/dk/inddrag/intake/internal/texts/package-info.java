/** The files that people who do not program keep: what the assistant understands, guards and says. */
@NullMarked
package dk.inddrag.intake.internal.texts;

import org.jspecify.annotations.NullMarked;
