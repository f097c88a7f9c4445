/** The forms in which items are written and read: JSON, front matter, pages and feeds. */
@NullMarked
package dk.inddrag.content.internal.items;

import org.jspecify.annotations.NullMarked;
