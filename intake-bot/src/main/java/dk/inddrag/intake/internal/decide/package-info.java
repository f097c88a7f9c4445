/** From facts to the offer that fits, or to the question that helps most. */
@NullMarked
package dk.inddrag.intake.internal.decide;

import org.jspecify.annotations.NullMarked;
