/** What is new on the pages that are watched. */
@NullMarked
package dk.inddrag.content.watch;

import org.jspecify.annotations.NullMarked;
