/** The search inside the process, on Lucene. Nothing outside sees that it is. */
@NullMarked
package dk.inddrag.content.internal.search;

import org.jspecify.annotations.NullMarked;
