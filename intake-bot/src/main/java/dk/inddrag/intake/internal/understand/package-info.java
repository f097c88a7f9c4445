/** From words to facts. */
@NullMarked
package dk.inddrag.intake.internal.understand;

import org.jspecify.annotations.NullMarked;
