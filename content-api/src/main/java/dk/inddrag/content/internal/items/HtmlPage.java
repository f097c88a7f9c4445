package dk.inddrag.content.internal.items;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A web page: fields in its meta tags, text in its body. */
final class HtmlPage {
    private static final String NO_TEXT = "script, style, noscript, template, iframe, nav, footer, form, svg";

    private HtmlPage() {}

    static Map<String, Object> fields(String html) {
        Document page = Jsoup.parse(html);
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", first(meta(page, "og:title"), text(page, "h1"), page.title()));
        put(fields, "kind", meta(page, "inddrag:kind"));
        put(fields, "summary", first(meta(page, "description"), meta(page, "og:description")));
        put(
                fields,
                "publisher",
                first(meta(page, "publisher"), meta(page, "dc.publisher"), meta(page, "og:site_name")));
        put(
                fields,
                "date",
                day(first(meta(page, "article:published_time"), meta(page, "dc.date"), meta(page, "date"))));
        put(fields, "language", page.select("html").attr("lang"));
        put(fields, "licence", first(meta(page, "dc.rights"), meta(page, "licence")));
        put(fields, "link", page.select("link[rel=canonical]").attr("href"));
        put(fields, "authors", page.select("meta[name=author]").eachAttr("content"));
        put(fields, "topics", split(meta(page, "keywords")));
        put(fields, "audience", split(meta(page, "inddrag:audience")));
        put(fields, "caveats", page.select("meta[name=inddrag:caveat]").eachAttr("content"));
        Element main = page.selectFirst("main, article");
        put(fields, "body", plainText(main == null ? page.body() : main));
        return fields;
    }

    /** The text of an element, a line for each block, without scripts and what else is no text. */
    static String plainText(Element element) {
        Element copy = element.clone();
        copy.select(NO_TEXT).remove();
        StringBuilder text = new StringBuilder();
        NodeVisitor visitor = (Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
                text.append('\n');
            }
        };
        NodeTraversor.traverse(visitor, copy);
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private static String meta(Document page, String name) {
        String named = page.select("meta[name=" + name + "]").attr("content");
        return named.isEmpty() ? page.select("meta[property=" + name + "]").attr("content") : named;
    }

    private static String text(Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.text();
    }

    private static String first(String... values) {
        return Arrays.stream(values)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The day of a moment: {@code 2023-06-01} of {@code 2023-06-01T10:00:00+02:00}. */
    private static String day(String moment) {
        return moment.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? moment.substring(0, 10) : moment;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static void put(Map<String, Object> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }
}
