/**
 * Danish words: how they are spelled, bent and joined.
 *
 * <p>{@link dk.inddrag.content.words.DanishWords} reads a text as words; {@link dk.inddrag.content.words.Folding} makes
 * spellings comparable and {@link dk.inddrag.content.words.Spelling} tells whether one word may be a slip for another.
 */
@NullMarked
package dk.inddrag.content.words;

import org.jspecify.annotations.NullMarked;
