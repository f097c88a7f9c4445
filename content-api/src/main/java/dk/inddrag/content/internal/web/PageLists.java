package dk.inddrag.content.internal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pages that an RSS or Atom feed or a sitemap lists. The parser reads no entities from elsewhere. */
public final class PageLists {
    private PageLists() {}

    /** The addresses, each once, in the order of the list. */
    public static List<URI> in(byte[] xml, URI base) {
        Document document;
        try {
            document = Jsoup.parse(new ByteArrayInputStream(xml), null, base.toString(), Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<URI> addresses = new LinkedHashSet<>();
        for (Element each : document.select("item > link, url > loc, sitemap > loc")) {
            add(addresses, base, each.text());
        }
        for (Element each : document.select("entry > link[href]")) {
            String rel = each.attr("rel");
            if (rel.isEmpty() || rel.equals("alternate")) {
                add(addresses, base, each.attr("href"));
            }
        }
        return new ArrayList<>(addresses);
    }

    private static void add(Set<URI> addresses, URI base, String text) {
        try {
            URI address = base.resolve(new URI(text.strip()));
            if (!text.isBlank() && address.isAbsolute()) {
                addresses.add(address);
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // What is no address leads to no page; the others still do.
            return;
        }
    }
}
