package dk.inddrag.content.source;

import java.net.URI;

/** Where pages come from. Implementations are thread-safe. */
@FunctionalInterface
public interface PageSource {
    /**
     * Fetches a page.
     *
     * @param address its address, not null
     * @param known what an earlier fetch gave; with {@link Validators#NONE} the page is sent in any case, not null
     * @return what came of it, not null
     */
    Fetched fetch(URI address, Validators known);
}
