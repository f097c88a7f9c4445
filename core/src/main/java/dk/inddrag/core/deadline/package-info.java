/** Deadlines as they were announced, and what they mean at a given moment. */
@NullMarked
package dk.inddrag.core.deadline;

import org.jspecify.annotations.NullMarked;
