/** What goes before everything else: a child in danger, and data that must not be here. */
@NullMarked
package dk.inddrag.intake.internal.guard;

import org.jspecify.annotations.NullMarked;
