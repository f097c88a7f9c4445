/** What must not be kept: how it is told in a text. */
@NullMarked
package dk.inddrag.core.privacy;

import org.jspecify.annotations.NullMarked;
