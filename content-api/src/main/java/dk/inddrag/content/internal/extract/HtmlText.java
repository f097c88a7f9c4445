package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The readable text of an HTML document. The tree is walked without recursion, so that depth costs no stack. */
final class HtmlText {
    private static final Set<String> UNREAD =
            Set.of("script", "style", "noscript", "template", "svg", "head", "select", "iframe");
    private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "form", "dialog");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "nav",
            "footer",
            "aside",
            "form",
            "hr",
            "br",
            "body",
            "caption",
            "legend",
            "fieldset");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "legend");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "search", "banner", "dialog");
    private static final List<String> ASIDE_NAMES = List.of(
            "cookie",
            "breadcrumb",
            "related",
            "relateret",
            "sidebar",
            "share",
            "social-media",
            "newsletter",
            "menu",
            "site-footer",
            "site-header",
            "skip-link",
            "pagination");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int open = -1;
    private int asideDepth;
    private int delDepth;
    private Block.Kind kind = Block.Kind.TEXT;

    private HtmlText() {}

    static HtmlText of(Element body) {
        HtmlText reading = new HtmlText();
        reading.walk(body);
        reading.endBlock();
        return reading;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether it stands in a menu, a footer or the like. */
    static boolean isAside(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (startsAside(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAside(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("main")) {
            return false;
        }
        if (ASIDE.contains(element.normalName())
                || ASIDE_ROLES.contains(element.attr("role"))
                || (element.normalName().equals("header")
                        && element.closest("main,article") == null
                        && element.selectFirst("h1") == null)) {
            return true;
        }
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1
                && names.length() < 500
                && ASIDE_NAMES.stream().anyMatch(names::contains);
    }

    @SuppressWarnings("ReferenceEquality") // The very node the walk began at is meant, not one like it.
    private void walk(Element root) {
        @Nullable Node at = root;
        boolean down = true;
        while (at != null) {
            if (down) {
                boolean into = enter(at);
                if (into && at.childNodeSize() > 0) {
                    at = at.childNode(0);
                    continue;
                }
                if (into) {
                    leave(at);
                }
            }
            if (at == root) {
                return;
            }
            Node next = at.nextSibling();
            if (next != null) {
                at = next;
                down = true;
            } else {
                at = at.parent();
                down = false;
                if (at != null) {
                    leave(at);
                }
            }
        }
    }

    /** Whether to go into what stands below. */
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (UNREAD.contains(name) || element.hasAttr("hidden")) {
            return false;
        }
        if (BLOCKS.contains(name)) {
            endBlock();
            kind = HEADINGS.contains(name)
                    ? Block.Kind.HEADING
                    : name.equals("li") || name.equals("dd") ? Block.Kind.ITEM : kind(name);
        } else if ((name.equals("td") || name.equals("th")) && open >= 0) {
            append(text.charAt(text.length() - 1) == ':' ? " " : ": ");
        } else if (isStruck(name)) {
            delDepth++;
            append(" ~~");
        }
        if (startsAside(element)) {
            asideDepth++;
        }
        return true;
    }

    private static boolean isStruck(String name) {
        return name.equals("del") || name.equals("s") || name.equals("strike");
    }

    private Block.Kind kind(String name) {
        // A paragraph inside an item is still the item.
        return kind == Block.Kind.ITEM && (name.equals("p") || name.equals("div") || name.equals("br"))
                ? Block.Kind.ITEM
                : Block.Kind.TEXT;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (BLOCKS.contains(element.normalName())) {
            endBlock();
            kind = Block.Kind.TEXT;
        } else if (isStruck(element.normalName()) && delDepth > 0) {
            delDepth--;
            append("~~ ");
        }
        if (startsAside(element)) {
            asideDepth--;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\u00ad';
            if (!blank) {
                if (open < 0) {
                    open = text.length();
                }
                text.append(c);
            } else if (c != '\u00ad' && c != '\u200b' && open >= 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void endBlock() {
        if (open < 0) {
            return;
        }
        while (text.length() > open && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > open) {
            Block.Kind read = kind == Block.Kind.TEXT && isBold() ? Block.Kind.HEADING : kind;
            blocks.add(new Block(open, text.length(), read, asideDepth > 0));
            text.append('\n');
        }
        open = -1;
    }

    /** Many pages write their small headings as short paragraphs. */
    private boolean isBold() {
        return TextPages.isHeading(text, open, text.length());
    }
}
