/** The Danish calendar: holidays, working days, and dates that are known only in part. */
@NullMarked
package dk.inddrag.core.calendar;

import org.jspecify.annotations.NullMarked;
