/**
 * Dates as people write them: a day where one is known, and honest partial dates where it is not.
 */
@NullMarked
package dk.inddrag.core.calendar;

import org.jspecify.annotations.NullMarked;
