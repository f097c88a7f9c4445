/**
 * Finds the phrases of a vocabulary in a text, by the words' stems and parts rather than their letters.
 */
@NullMarked
package dk.inddrag.content.phrases;

import org.jspecify.annotations.NullMarked;
