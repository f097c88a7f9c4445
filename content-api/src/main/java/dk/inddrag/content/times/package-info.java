/**
 * Finds when things happen in Danish text: dates, deadlines, times of day, weeks, seasons and holidays, as people write
 * them. Start at {@link dk.inddrag.content.times.DanishTimes}.
 */
@NullMarked
package dk.inddrag.content.times;

import org.jspecify.annotations.NullMarked;
