/** The research and practice behind the offers. */
@NullMarked
package dk.inddrag.core.knowledge;

import org.jspecify.annotations.NullMarked;
