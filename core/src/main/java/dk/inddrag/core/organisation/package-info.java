/** Organisations and municipalities, with names and regions that hold from a date. */
@NullMarked
package dk.inddrag.core.organisation;

import org.jspecify.annotations.NullMarked;
