/**
 * Deadlines as objects: what was announced and when, what replaced it, and whether a moment is in time.
 */
@NullMarked
package dk.inddrag.core.deadline;

import org.jspecify.annotations.NullMarked;
