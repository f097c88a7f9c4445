/** From a decision to words, in Danish and English. */
@NullMarked
package dk.inddrag.intake.internal.say;

import org.jspecify.annotations.NullMarked;
