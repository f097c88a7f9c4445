/**
 * Lints: what an editor should look at in a catalogue that breaks no rule.
 * {@link dk.inddrag.core.catalogue.lint.CatalogueLints} finds them.
 */
@NullMarked
package dk.inddrag.core.catalogue.lint;

import org.jspecify.annotations.NullMarked;
