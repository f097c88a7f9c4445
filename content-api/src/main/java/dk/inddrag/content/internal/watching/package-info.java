/** How pages are compared with what they were, and how that is kept. */
@NullMarked
package dk.inddrag.content.internal.watching;

import org.jspecify.annotations.NullMarked;
