/**
 * Where a fact was read and how sure it is: sources, claims, and texts in two languages.
 */
@NullMarked
package dk.inddrag.core.source;

import org.jspecify.annotations.NullMarked;
