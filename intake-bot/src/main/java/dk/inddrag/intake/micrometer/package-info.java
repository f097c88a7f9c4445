/** Counts what the assistant does as Micrometer metrics, for those who use Micrometer. */
@NullMarked
package dk.inddrag.intake.micrometer;

import org.jspecify.annotations.NullMarked;
