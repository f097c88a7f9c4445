package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.core.catalogue.Rule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ItemReaderTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Nyt fra Aarhus Kommune</title><link>https://eksempel.dk</link>
            <description>Nyheder</description><language>da</language>
            <item><title>Børn &amp; unge høres</title><link>https://eksempel.dk/1</link><guid>nyt-1</guid>
            <description>&lt;p&gt;Byrådet &lt;script&gt;alert(1)&lt;/script&gt;spørger børnene.&lt;/p&gt;</description>
            <pubDate>Thu, 01 Jun 2023 23:30:00 +0000</pubDate><category>politik</category></item>
            </channel></rss>
            """;

    @TempDir
    private Path folder;

    private final ItemReader reader = ItemReader.of(Catalogue.bundled());

    @Test
    void a_markdown_file_says_what_it_is_in_its_head() throws IOException {
        write("sub/samtaler.md", """
                ---
                kind: evaluation
                publisher: Socialstyrelsen
                date: 2021-11
                audience: [staff, professional-lead]
                topics: børnesamtaler
                caveats: Kun tre kommuner
                link: https://eksempel.dk/rapport
                licence: CC BY 4.0
                ---
                # Bedre *samtaler*

                Man **lytter** til [barnet](https://eksempel.dk). <script>alert(1)</script>
                """);

        ReadItems read = reader.folder(folder);

        assertThat(read.problems()).isEmpty();
        Item item = read.items().get(0);
        assertThat(item.id()).isEqualTo("sub/samtaler");
        assertThat(item.kind()).isEqualTo(ItemKind.EVALUATION);
        assertThat(item.text().title()).isEqualTo("Bedre samtaler");
        assertThat(item.text().caveats()).containsExactly("Kun tre kommuner");
        assertThat(item.publisher().id()).isEqualTo("sbst");
        assertThat(item.date().orElseThrow()).hasToString("2021-11");
        assertThat(item.audience()).containsExactlyInAnyOrder(Role.STAFF, Role.PROFESSIONAL_LEAD);
        assertThat(item.links().get(0).target()).contains(URI.create("https://eksempel.dk/rapport"));
        assertThat(item.body())
                .contains("Man lytter til barnet.")
                .doesNotContain("alert")
                .doesNotContain("*");
        assertThat(item.provenance().source()).isEqualTo("sub/samtaler.md");
    }

    @Test
    void a_web_page_says_what_it_is_in_its_meta_tags() throws IOException {
        write("side.html", """
                <html lang="da"><head><title>Titel</title><meta name="description" content="Kort fortalt">
                <meta name="publisher" content="VIVE"><meta property="article:published_time"
                content="2022-03-04T10:00:00+01:00"><script>var x = "<b>";</script></head>
                <body><nav>Menu</nav><main><h1>Overskrift</h1><p>Første</p><p>Anden<br>linje</p></main></body></html>
                """);

        ReadItems read = reader.assuming(ItemKind.REPORT).folder(folder);

        assertThat(read.problems()).isEmpty();
        Item item = read.items().get(0);
        assertThat(item.text().title()).isEqualTo("Overskrift");
        assertThat(item.text().summary()).isEqualTo("Kort fortalt");
        assertThat(item.publisher().id()).isEqualTo("vive");
        assertThat(item.date().orElseThrow()).hasToString("2022-03-04");
        assertThat(item.body()).isEqualTo("Overskrift\nFørste\nAnden\nlinje");
    }

    @Test
    void a_json_file_holds_one_item_or_many() throws IOException {
        write("en.json", "{\"kind\":\"news\",\"title\":\"Én\",\"publisher\":\"KL\"}");
        write(
                "to.json",
                "[{\"id\":\"x\",\"kind\":\"news\",\"title\":\"To\",\"publisher\":\"KL\"},"
                        + "{\"kind\":\"news\",\"title\":\"Tre\",\"publisher\":\"KL\"}]");

        ReadItems read = reader.folder(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.items()).extracting(Item::id).containsExactly("en", "x", "to-2");
    }

    @Test
    void a_feed_becomes_news_of_the_day_in_denmark() throws IOException {
        write("feed.xml", RSS);

        ReadItems read = reader.folder(folder);

        assertThat(read.problems()).isEmpty();
        Item item = read.items().get(0);
        assertThat(item.id()).isEqualTo("nyt-1");
        assertThat(item.kind()).isEqualTo(ItemKind.NEWS);
        assertThat(item.text().title()).isEqualTo("Børn & unge høres");
        assertThat(item.text().summary()).isEqualTo("Byrådet spørger børnene.");
        assertThat(item.date().orElseThrow()).hasToString("2023-06-02");
        assertThat(item.topics()).containsExactly("politik");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws IOException {
        write("a.md", "---\nkind: bog\ndate: i går\naudience: konge\nlink: javascript:alert(1)\n---\n# Titel\n");

        ReadItems read = reader.folder(folder);

        assertThat(read.items()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("$.kind", "$.date", "$.audience", "$.link", "$.publisher");
    }

    @Test
    void what_is_no_text_too_large_or_broken_is_told_and_the_rest_is_read() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("binary.md"), noise);
        Files.write(folder.resolve("picture.png"), noise);
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.json").toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        write("broken.json", "{\"title\": ");
        write("deep.json", "[".repeat(100_000));
        write("yaml.md", "---\na: &a [x, x]\nb: &b [*a, *a\n---\ntekst");
        write("feed.rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + RSS.substring(39));
        write("good.json", "{\"kind\":\"news\",\"title\":\"God\",\"publisher\":\"KL\"}");

        ReadItems read = reader.folder(folder);

        assertThat(read.items()).extracting(Item::id).containsExactly("good");
        assertThat(read.problems())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("binary.md", "broken.json", "deep.json", "feed.rss", "huge.json", "yaml.md");
    }

    @Test
    void a_loop_of_links_ends() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Files.createSymbolicLink(folder.resolve("loop.md"), folder.resolve("loop.md"));
        write("a/b/god.json", "{\"kind\":\"news\",\"title\":\"God\",\"publisher\":\"KL\"}");

        assertThat(reader.folder(folder).items()).hasSize(1);
    }

    @Test
    void html_nested_a_hundred_thousand_deep_is_read() throws IOException {
        write("dyb.html", "<title>Dyb</title>" + "<div>".repeat(100_000) + "bund");

        ReadItems read = reader.assuming(ItemKind.NEWS).assumingPublisher("KL").folder(folder);

        assertThat(read.items()).hasSize(1);
    }

    @Test
    void a_feed_is_fetched_and_a_circle_of_redirections_ends() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] bytes = RSS.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.createContext("/circle", exchange -> {
            exchange.getResponseHeaders().add("Location", "/circle");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://localhost:" + server.getAddress().getPort();
            assertThat(reader.feed(URI.create(base + "/feed")).items()).hasSize(1);
            assertThatIOException().isThrownBy(() -> reader.feed(URI.create(base + "/circle")));
            assertThatIOException().isThrownBy(() -> reader.feed(URI.create("file:///etc/passwd")));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void files_are_read_in_the_order_of_their_names() throws IOException {
        write("b.md", "# b");
        write("a.md", "# a");

        assertThat(reader.files(folder))
                .extracting(file -> String.valueOf(file.getFileName()))
                .isEqualTo(List.of("a.md", "b.md"));
    }

    @Test
    void a_problem_of_the_file_names_its_rule() throws IOException {
        write("x.json", "{");

        assertThat(reader.folder(folder).problems()).extracting(Problem::rule).containsExactly(Rule.JSON);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
