/**
 * Makes the bundled dictionary while the library is built. Not part of the jar.
 *
 * <p>The sources are the Danish word lists inside {@code org.languagetool:language-da} and the readable list of our own,
 * {@code domain-lexicon.txt}.
 */
@NullMarked
package dk.inddrag.content.internal.wordlist;

import org.jspecify.annotations.NullMarked;
