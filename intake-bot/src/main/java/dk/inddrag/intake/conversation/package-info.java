/**
 * A conversation and its turns, as values: what was understood, what was answered, what a host is asked to do.
 */
@NullMarked
package dk.inddrag.intake.conversation;

import org.jspecify.annotations.NullMarked;
