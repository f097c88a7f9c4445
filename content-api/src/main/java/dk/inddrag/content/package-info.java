/**
 * Published content: the knowledge bank, and the offers that stand on pages.
 *
 * <p>{@link dk.inddrag.content.KnowledgeBank} keeps what there is to know and finds it. What it holds and answers is in
 * {@code dk.inddrag.content.bank}; Danish words, times and phrases have packages of their own.
 *
 * <p>{@link dk.inddrag.content.PageSources} fetches pages, {@link dk.inddrag.content.OfferExtractor} reads offers from
 * them, {@link dk.inddrag.content.PageWatch} tells what is new.
 */
@NullMarked
package dk.inddrag.content;

import org.jspecify.annotations.NullMarked;
