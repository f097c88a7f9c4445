/**
 * Published content: the knowledge bank.
 *
 * <p>{@link dk.inddrag.content.OfferExtractor} reads offers from pages, {@link dk.inddrag.content.PageSources} fetches
 * them.
 */
@NullMarked
package dk.inddrag.content;

import org.jspecify.annotations.NullMarked;
