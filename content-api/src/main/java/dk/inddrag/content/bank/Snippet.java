package dk.inddrag.content.bank;

import java.util.List;
import java.util.Objects;

/**
 * A passage of an item, with the words marked that answer the search. It begins and ends between words, and holds no
 * markup: {@link #toHtml()} escapes everything that could be taken for some.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fragments the passage in pieces, marked ones and others, in the order of the text
 * @param fromStart whether the passage begins where the text does
 * @param toEnd whether the passage ends where the text does
 */
public record Snippet(List<Fragment> fragments, boolean fromStart, boolean toEnd) {

    /** Copies the fragments. */
    public Snippet {
        fragments = List.copyOf(fragments);
    }

    /**
     * A piece of a passage.
     *
     * @param text plain text, not null
     * @param marked whether it answers the search
     */
    public record Fragment(String text, boolean marked) {
        /** Checks for nulls. */
        public Fragment {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The passage as plain text.
     *
     * @return the text, with an ellipsis where the item goes on, not null
     */
    public String text() {
        StringBuilder text = new StringBuilder(fromStart ? "" : "… ");
        fragments.forEach(fragment -> text.append(fragment.text()));
        return text.append(toEnd ? "" : " …").toString();
    }

    /**
     * The passage as HTML, with {@code <mark>} around what is marked. It can stand in the text of any element.
     *
     * @return the HTML, not null
     */
    public String toHtml() {
        StringBuilder html = new StringBuilder(fromStart ? "" : "… ");
        for (Fragment fragment : fragments) {
            String escaped = escape(fragment.text());
            html.append(fragment.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        return html.append(toEnd ? "" : " …").toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
