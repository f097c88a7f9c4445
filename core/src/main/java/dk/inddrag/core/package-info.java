/**
 * The language of the domain: offers, whom they are for, how one gets a place, and the catalogue that holds them.
 *
 * <p>Start with {@link dk.inddrag.core.catalogue.Catalogue#bundled()}, and ask an offer for its status:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.bundled();
 * Offer offer = catalogue.offer(OfferId.of("temamoede-2023")).orElseThrow();
 * OfferStatus status = offer.statusAt(clock.instant());
 * }</pre>
 */
@NullMarked
package dk.inddrag.core;

import org.jspecify.annotations.NullMarked;
