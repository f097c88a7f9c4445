/** Where a fact was read, and whether it was stated or interpreted. */
@NullMarked
package dk.inddrag.core.source;

import org.jspecify.annotations.NullMarked;
