/**
 * What changed between two versions of a catalogue, in words: {@link dk.inddrag.core.catalogue.diff.CatalogueDiff}.
 */
@NullMarked
package dk.inddrag.core.catalogue.diff;

import org.jspecify.annotations.NullMarked;
