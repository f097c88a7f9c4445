package dk.inddrag.content.internal.items;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A Markdown file: fields in its head, text below. */
final class MarkdownPage {
    private static final String FENCE = "---";
    private static final LoadSettings YAML = LoadSettings.builder()
            .setLabel("front matter")
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(10)
            .setCodePointLimit(100_000)
            .build();

    private MarkdownPage() {}

    static Map<String, Object> fields(String file) throws FrontMatterException {
        String text = file.replace("\r\n", "\n");
        Map<String, Object> fields = new LinkedHashMap<>();
        String body = text;
        int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        if (end >= 0) {
            addHead(fields, text.substring(FENCE.length() + 1, end + 1));
            int after = text.indexOf('\n', end + 1);
            body = after < 0 ? "" : text.substring(after + 1);
        }
        Node document = Parser.builder().build().parse(body);
        if (!fields.containsKey("title")) {
            FirstHeading heading = new FirstHeading();
            document.accept(heading);
            fields.put("title", heading.text.toString().strip());
        }
        // By way of HTML, so that whatever a Markdown file may hold becomes plain text in one way only.
        String html = HtmlRenderer.builder().build().render(document);
        fields.put("body", HtmlPage.plainText(Jsoup.parse(html).body()));
        return fields;
    }

    private static void addHead(Map<String, Object> fields, String head) throws FrontMatterException {
        try {
            if (new Load(YAML).loadFromString(head) instanceof Map<?, ?> read) {
                read.forEach((key, value) -> {
                    if (value != null) {
                        fields.put(String.valueOf(key), value);
                    }
                });
            }
        } catch (YamlEngineException e) {
            throw new FrontMatterException(e);
        }
    }

    /** Gathers the text of the first heading. */
    private static final class FirstHeading extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private boolean found;
        private boolean inside;

        @Override
        public void visit(Heading heading) {
            if (!found) {
                found = true;
                inside = true;
                visitChildren(heading);
                inside = false;
            }
        }

        @Override
        public void visit(Text part) {
            if (inside) {
                text.append(part.getLiteral());
            }
        }
    }
}
