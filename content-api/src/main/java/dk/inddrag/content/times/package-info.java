/** Danish expressions of time, read as dates and clock times. */
@NullMarked
package dk.inddrag.content.times;

import org.jspecify.annotations.NullMarked;
