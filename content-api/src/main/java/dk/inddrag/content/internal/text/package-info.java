/** What the search and the synonyms both know of text. */
@NullMarked
package dk.inddrag.content.internal.text;

import org.jspecify.annotations.NullMarked;
