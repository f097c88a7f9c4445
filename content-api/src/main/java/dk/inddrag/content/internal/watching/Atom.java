package dk.inddrag.content.internal.watching;

import dk.inddrag.content.watch.PageChange;
import dk.inddrag.core.source.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** News as an Atom feed (RFC 4287). */
public final class Atom {
    private Atom() {}

    /** The feed. Ids are made of page, news and time, so that the same news is the same entry. */
    public static String of(List<PageChange> changes, String title, Language language, Instant at) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(language.tag())
                .append("\">\n");
        element(xml, "  ", "id", id("feed " + title));
        element(xml, "  ", "title", title);
        element(xml, "  ", "updated", at.toString());
        xml.append("  <author><name>Inddrag</name></author>\n");
        for (PageChange change : changes) {
            String text = change.text().in(language);
            xml.append("  <entry>\n");
            element(
                    xml,
                    "    ",
                    "id",
                    id(change.page() + " " + change.kind() + " " + change.text().danish() + " " + change.at()));
            element(xml, "    ", "title", text);
            element(xml, "    ", "updated", change.at().toString());
            xml.append("    <link href=\"")
                    .append(escaped(change.page().toString()))
                    .append("\"/>\n");
            xml.append("    <category term=\"")
                    .append(change.kind()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'))
                    .append("\"/>\n");
            element(xml, "    ", "summary", text);
            xml.append("  </entry>\n");
        }
        return xml.append("</feed>\n").toString();
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void element(StringBuilder xml, String indent, String name, String text) {
        xml.append(indent)
                .append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default ->
                    safe.appendCodePoint(
                            (c < 0x20 && c != '\n' && c != '\t')
                                            || (c >= 0xd800 && c <= 0xdfff)
                                            || c == 0xfffe
                                            || c == 0xffff
                                    ? '\ufffd'
                                    : c);
            }
        });
        return safe.toString();
    }
}
