/** Danish words: how they are spelled, bent and joined, and what they mean for an offer. */
@NullMarked
package dk.inddrag.content.words;

import org.jspecify.annotations.NullMarked;
