/**
 * Fetching of published pages: what came of it, and the rules it keeps.
 *
 * <p>Nothing is fetched unless it is asked for.
 */
@NullMarked
package dk.inddrag.content.source;

import org.jspecify.annotations.NullMarked;
