package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Page;
import dk.inddrag.content.extract.PageLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML as a page. */
public final class HtmlPages {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SCRIPT_LIMIT = 200_000;

    private HtmlPages() {}

    /** The page of a document, with the charset it names, or else the one given. */
    public static Page of(byte[] html, @Nullable String charset, Optional<URI> address) {
        try {
            return of(Jsoup.parse(new ByteArrayInputStream(html), charset, base(address)), address);
        } catch (IOException e) {
            // The bytes are in memory; jsoup only declares what streams can throw.
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a text in HTML. */
    public static Page of(String html, Optional<URI> address) {
        return of(Jsoup.parse(html, base(address)), address);
    }

    private static String base(Optional<URI> address) {
        return address.map(URI::toString).orElse("");
    }

    private static Page of(Document document, Optional<URI> address) {
        Page.Head head = head(document, address);
        HtmlText text = HtmlText.of(document.body());
        List<PageLink> links = new ArrayList<>();
        for (Element link : document.select("a[href]")) {
            String label = link.text().trim();
            if (!label.isEmpty() && !HtmlText.isAside(link)) {
                links.add(new PageLink(label, Addresses.parse(link.absUrl("href"))));
            }
        }
        List<Block> blocks = text.blocks();
        return new Page(text.text(), blocks, links, head);
    }

    private static Page.Head head(Document document, Optional<URI> address) {
        Optional<String> title = meta(document, Set.of("og:title", "twitter:title"));
        return new Page.Head(
                address,
                title.or(() -> Optional.of(document.title().trim()).filter(t -> !t.isEmpty())),
                day(meta(document, Set.of("article:published_time", "dcterms.issued", "dc.date", "publish-date")))
                        .or(() -> inScript(document, "datePublished")),
                day(meta(document, Set.of("article:modified_time", "og:updated_time", "dcterms.modified")))
                        .or(() -> inScript(document, "dateModified")));
    }

    private static Optional<String> meta(Document document, Set<String> names) {
        for (Element meta : document.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            String content = meta.attr("content").trim();
            if (names.contains(name.toLowerCase(java.util.Locale.ROOT)) && !content.isEmpty()) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    /** The first value of a name in JSON-LD; the rest of what stands there is not needed. */
    private static Optional<LocalDate> inScript(Document document, String name) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            String json = script.data();
            int at = json.length() > SCRIPT_LIMIT ? -1 : json.indexOf('"' + name + '"');
            if (at >= 0) {
                int end = Math.min(json.length(), at + name.length() + 40);
                Optional<LocalDate> day = day(Optional.of(json.substring(at, end)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Optional<String> text) {
        return text.flatMap(value -> {
            var found = ISO_DAY.matcher(value);
            try {
                return found.find() ? Optional.of(LocalDate.parse(found.group())) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
