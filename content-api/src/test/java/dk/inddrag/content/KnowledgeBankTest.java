package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemBuilder;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Reason;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Snippet;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Language;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBankTest {
    private static final Instant START = Instant.parse("2024-06-01T10:00:00Z");
    private static final Organisation PUBLISHER =
            Catalogue.bundled().organisations().get(0);

    @TempDir
    private Path folder;

    private final KnowledgeBank bank = KnowledgeBank.inMemory(clock(START));

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_bundled_bank_holds_what_the_catalogue_names() {
        bank.add(BundledItems.of(Catalogue.bundled()));

        assertThat(ids("evaluering af bedre børneinddragelse"))
                .first()
                .isEqualTo("publication/evaluering-bedre-boerneinddragelse");
        Item evaluation =
                bank.item("publication/evaluering-bedre-boerneinddragelse").orElseThrow();
        assertThat(evaluation.kind()).isEqualTo(ItemKind.EVALUATION);
        assertThat(evaluation.text().caveats()).hasSize(1);
        assertThat(evaluation.text(Language.ENGLISH).title()).startsWith("Evaluation of");
        assertThat(evaluation.publisherName().danish()).isEqualTo("VIVE");
    }

    @Test
    void a_page_bears_the_name_its_publisher_had_then() {
        bank.add(BundledItems.of(Catalogue.bundled()));

        assertThat(bank.item("source/nyhed-2021").orElseThrow().publisherName().danish())
                .isEqualTo("Socialstyrelsen");
        assertThat(bank.item("source/nyhed-2023").orElseThrow().publisherName().danish())
                .isEqualTo("Social- og Boligstyrelsen");
    }

    @Test
    void an_answer_about_knowledge_holds_no_offers() {
        bank.add(BundledItems.of(Catalogue.bundled()));

        assertThat(bank.best("har I forskning om inddragelse af børn?", 3))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(hit -> assertThat(hit.item().kind()).isNotEqualTo(ItemKind.OFFER_PAGE));
        assertThat(bank.best("kvantefysik og rumfart", 3)).isEmpty();
        // That they are about children, as all the others are, is no answer.
        assertThat(bank.best("børnepanel", 3)).isEmpty();
        assertThat(bank.best("fn børnekonvention artikel 12", 3)).isEmpty();
        assertThat(bank.best("hvad siger evalueringen af bedre børneinddragelse", 3))
                .isNotEmpty();
    }

    @Test
    void a_compound_and_its_words_apart_find_each_other() {
        bank.add(item("a", "Frist for tilmelding"), item("b", "Tilmeldingsfristen er udskudt"));

        assertThat(ids("tilmeldingsfrist")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("frist for tilmelding")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("tilmeldings frist")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void each_hit_says_why_it_was_found() {
        bank.add(item("a", "Børnesamtaler i praksis"), item("b", "Social- og Boligstyrelsens guide til plejefamilier"));

        assertThat(hits("børnesamtalen").get(0).reasons())
                .extracting(Reason::match)
                .contains(Reason.Match.WORD);
        assertThat(hits("samtale").get(0).reasons()).extracting(Reason::asked).contains("samtale");
        assertThat(hits("Servicestyrelsen"))
                .anySatisfy(hit -> assertThat(hit.reasons()).anySatisfy(reason -> {
                    assertThat(reason.match()).isEqualTo(Reason.Match.SYNONYM);
                    assertThat(reason.asked()).isEqualTo("Servicestyrelsen");
                }));
        assertThat(hits("plejefamillie").get(0).reasons())
                .contains(new Reason("plejefamillie", Reason.Match.SPELLING, "plejefamilie"));
    }

    @Test
    void what_was_probably_meant_is_told_in_danish_letters() {
        bank.add(item("a", "Familierådslagning"), item("b", "Børneinddragelse"));

        assertThat(bank.search(Search.of("familieraadslagnnig nu")).didYouMean())
                .contains("familierådslagning nu");
        assertThat(bank.search(Search.of("familierådslagning")).didYouMean()).isEmpty();
    }

    @Test
    void words_in_quotation_marks_must_stand_in_a_row() {
        bank.add(item("a", "Et center uden mure"), item("b", "Mure uden om et center"));

        assertThat(ids("center uden mure")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("\"center uden mure\"")).containsExactly("a");
        assertThat(ids("”center uden mure”")).containsExactly("a");
    }

    @Test
    void a_passage_never_cuts_a_word_and_never_holds_markup() {
        String body = "Ord <b>og</b> <script>alert('x')</script> børneinddragelse & mere. ".repeat(60);
        bank.add(builder("a", "<img src=x onerror=alert(1)>").body(body).build());

        Snippet snippet = hits("inddragelse").get(0).snippet();

        assertThat(snippet.fragments())
                .filteredOn(Snippet.Fragment::marked)
                .extracting(Snippet.Fragment::text)
                .isNotEmpty()
                .containsOnly("børneinddragelse");
        String html = snippet.toHtml();
        assertThat(html).contains("<mark>børneinddragelse</mark>").contains("&lt;script&gt;");
        assertThat(html.replace("<mark>", "").replace("</mark>", ""))
                .doesNotContain("<")
                .doesNotContain(">");
        assertThat(body).contains(snippet.text().replace("… ", "").replace(" …", ""));
    }

    @Test
    void an_item_keeps_the_moment_it_first_came() {
        bank.add(item("a", "Første udgave"));
        KnowledgeBank later = KnowledgeBank.in(folder, clock(START));
        later.add(item("a", "Første udgave"));
        later.close();
        try (KnowledgeBank again = KnowledgeBank.in(folder, clock(START.plus(Duration.ofDays(7))))) {
            again.add(item("a", "Anden udgave"), item("b", "Noget nyt"));

            assertThat(again.newSince(START, 10)).extracting(Item::id).containsExactly("b");
            assertThat(again.newSince(START.minusMillis(1), 10))
                    .extracting(Item::id)
                    .containsExactly("b", "a");
        }
    }

    @Test
    void a_bank_in_a_folder_is_there_again_and_belongs_to_one_program() {
        try (KnowledgeBank first = KnowledgeBank.in(folder, clock(START))) {
            first.add(item("a", "Anbragte børn"));
            assertThatThrownBy(() -> KnowledgeBank.in(folder, clock(START)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("Only one program");
        }
        try (KnowledgeBank again = KnowledgeBank.in(folder, clock(START))) {
            assertThat(again.search(Search.of("anbragt barn")).hits()).hasSize(1);
        }
    }

    @Test
    void other_synonyms_are_at_work_as_soon_as_the_bank_is_opened_with_them() {
        try (KnowledgeBank first = KnowledgeBank.in(folder, clock(START), Synonyms.none())) {
            first.add(item("a", "Frugtordning"));
            assertThat(first.search(Search.of("æblekasse")).hits()).isEmpty();
        }
        Synonyms own = Synonyms.parse("frugt: frugtordning, æblekasse");
        try (KnowledgeBank again = KnowledgeBank.in(folder, clock(START), own)) {
            assertThat(again.search(Search.of("æblekasse")).hits()).hasSize(1);
            assertThat(again.size()).isEqualTo(1);
        }
    }

    @Test
    void synonyms_that_cannot_be_read_tell_all_lines_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Synonyms.parse("a: x, y\nno colon\na: p, q\nb: alone"))
                .withMessageContaining("line 2")
                .withMessageContaining("line 3")
                .withMessageContaining("line 4");
    }

    @Test
    void searches_see_all_or_nothing_of_a_rebuild() throws InterruptedException {
        List<Item> old = items("gammel", 200);
        List<Item> fresh = items("ny", 300);
        bank.add(old);
        Thread rebuilding = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                bank.rebuild(fresh);
                bank.rebuild(old);
            }
        });
        rebuilding.start();
        while (rebuilding.isAlive()) {
            SearchResult result = bank.search(Search.all().count(Facet.KIND));
            assertThat(result.total()).isIn(200L, 300L);
        }
        rebuilding.join();
    }

    @Test
    @Timeout(60)
    void hostile_words_get_a_bounded_answer() {
        bank.add(items("børnesamtale", 50));
        List<String> hostile = List.of(
                "+-&&||!(){}[]^\"~*?:\\/",
                "title:* OR *:* AND NOT [* TO *]",
                "/(a+)+$/ (x*)*y",
                "\"\"\"\"\" \" børnesamtale \"",
                "børne".repeat(20_000),
                "a".repeat(1_000_000),
                "\u0000\uD800\uDFFF\u202E\uFFFF",
                "' ; DROP TABLE items; --",
                String.join(
                        " ",
                        IntStream.range(0, 10_000)
                                .mapToObj(i -> "ord" + i + "børnesamtale")
                                .toList()));
        for (String words : hostile) {
            SearchResult result = bank.search(Search.of(words));
            assertThat(result.hits()).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(bank.search(Search.of("børnesamtale ".repeat(10_000))).cut()).isTrue();
        assertThat(bank.search(Search.of("børnesamtale ".repeat(10_000))).hits())
                .hasSize(10);
    }

    @Test
    void a_word_of_a_million_letters_in_an_item_harms_nothing() {
        bank.add(builder("a", "Lang")
                .body("x".repeat(1_000_000) + " børnesamtale")
                .build());

        assertThat(ids("børnesamtale")).containsExactly("a");
        assertThat(hits("børnesamtale").get(0).snippet().text()).isNotEmpty();
    }

    @Test
    void a_page_too_deep_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Search.all().page(9_999, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Search.all().page(-1, 2));
    }

    private List<Hit> hits(String words) {
        return bank.search(Search.of(words)).hits();
    }

    private List<String> ids(String words) {
        return hits(words).stream().map(hit -> hit.item().id()).toList();
    }

    private static List<Item> items(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> item(word + i, word + " nummer " + i))
                .toList();
    }

    private static Item item(String id, String title) {
        return builder(id, title).build();
    }

    private static ItemBuilder builder(String id, String title) {
        return Item.builder(id, ItemKind.REPORT, ItemText.of(title, ""), PUBLISHER);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
