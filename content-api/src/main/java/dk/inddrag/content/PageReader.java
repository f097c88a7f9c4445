package dk.inddrag.content;

import dk.inddrag.content.extract.Page;
import dk.inddrag.content.internal.extract.HtmlPages;
import dk.inddrag.content.internal.extract.TextPages;
import dk.inddrag.content.internal.web.Charsets;
import dk.inddrag.content.source.Fetched;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/** Makes pages of what was fetched. */
public final class PageReader {
    private PageReader() {}

    /**
     * A page of plain text: each line is a block. Lines at its head that begin with {@code #} are about the text and not
     * of it; {@code # source:} gives its address.
     *
     * @param text the text, not null
     * @return the page, not null
     */
    public static Page ofText(String text) {
        return TextPages.of(Objects.requireNonNull(text, "text"), Optional.empty());
    }

    /**
     * A page of HTML. Menus, footers, forms and related items are marked as aside; scripts and what is hidden are left
     * out.
     *
     * @param html the document, well-formed or not, not null
     * @param address where it was read, to which its links are relative, not null
     * @return the page, not null
     */
    public static Page ofHtml(String html, Optional<URI> address) {
        return HtmlPages.of(Objects.requireNonNull(html, "html"), address);
    }

    /**
     * A page of HTML in bytes.
     *
     * @param html the document, not null
     * @param charset the charset that was sent along; empty to look for a byte order mark or what the document says of
     *     itself, and to take UTF-8 else
     * @param address where it was read, not null
     * @return the page, not null
     * @throws java.nio.charset.UnsupportedCharsetException if this machine does not know the charset
     */
    public static Page ofHtml(byte[] html, Optional<String> charset, Optional<URI> address) {
        return HtmlPages.of(html, charset.orElse(null), address);
    }

    /**
     * A page that was fetched: HTML if it looks like it, else plain text. What is plainly UTF-8 is read as that, whatever
     * the server says.
     *
     * @param content the page, not null
     * @return the page, not null
     */
    public static Page of(Fetched.Content content) {
        byte[] bytes = content.raw().toArray();
        Optional<String> charset = Charsets.of(bytes, content.charset());
        return isHtml(bytes)
                ? HtmlPages.of(bytes, charset.orElse(null), Optional.of(content.address()))
                : TextPages.of(
                        new String(bytes, Charset.forName(charset.orElse("UTF-8"))), Optional.of(content.address()));
    }

    private static boolean isHtml(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '<') {
                return true;
            } else if (!Character.isWhitespace(b) && b != (byte) 0xef && b != (byte) 0xbb && b != (byte) 0xbf) {
                return false;
            }
        }
        return false;
    }
}
