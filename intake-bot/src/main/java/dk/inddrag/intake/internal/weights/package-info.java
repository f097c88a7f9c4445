/** What a message is about as a whole, by the weights of its words. */
@NullMarked
package dk.inddrag.intake.internal.weights;

import org.jspecify.annotations.NullMarked;
