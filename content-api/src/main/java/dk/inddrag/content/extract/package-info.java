/**
 * What is read out of a published page: values, each with the place it was read at and how sure the reading is.
 *
 * <p>An {@link dk.inddrag.content.extract.OfferDraft} is a draft. It changes nothing until an editor says so.
 */
@NullMarked
package dk.inddrag.content.extract;

import org.jspecify.annotations.NullMarked;
