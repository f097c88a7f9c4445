/** What the knowledge centre offers, to whom, and how to get it; start at the catalogue. */
@NullMarked
package dk.inddrag.core;

import org.jspecify.annotations.NullMarked;
