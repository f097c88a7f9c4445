/**
 * The Danish calendar: public holidays, days closed by custom, working days.
 */
@NullMarked
package dk.inddrag.core.holiday;

import org.jspecify.annotations.NullMarked;
