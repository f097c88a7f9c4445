/**
 * The catalogue: all that is known of the centre and its offers, and the file it is kept in.
 *
 * <p>The file is JSON that a person can read and edit; its schema is {@code catalogue.schema.json} beside this package.
 * {@link dk.inddrag.core.catalogue.Catalogue#bundled()} is the catalogue that comes with the library,
 * {@link dk.inddrag.core.catalogue.CatalogueReader} reads others.
 */
@NullMarked
package dk.inddrag.core.catalogue;

import org.jspecify.annotations.NullMarked;
