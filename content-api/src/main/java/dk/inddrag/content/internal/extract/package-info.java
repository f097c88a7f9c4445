/** How the values of a page are found. */
@NullMarked
package dk.inddrag.content.internal.extract;

import org.jspecify.annotations.NullMarked;
