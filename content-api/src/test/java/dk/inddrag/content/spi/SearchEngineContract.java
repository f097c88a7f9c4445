package dk.inddrag.content.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.FacetCount;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemBuilder;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine behind a knowledge bank does. A test of an engine inherits this. */
public interface SearchEngineContract {
    Organisation AGENCY = organisation("sbst", "Socialstyrelsen", "Social- og Boligstyrelsen");
    Organisation VIVE = organisation("vive", "VIVE");

    AtomicReference<SearchEngine> ENGINE = new AtomicReference<>();

    SearchEngine open();

    @BeforeEach
    default void fill() {
        ENGINE.set(open());
        engine().update(
                        List.of(
                                item("a", "Rapport om børnesamtaler", AGENCY)
                                        .date(PartialDate.parse("2021-11-11"))
                                        .audience(Set.of(Role.STAFF))
                                        .topics(List.of("samtaler"))
                                        .addedAt(Instant.parse("2024-01-01T00:00:00Z"))
                                        .build(),
                                item("b", "Plejefamilier i Danmark", VIVE)
                                        .date(PartialDate.parse("2023"))
                                        .addedAt(Instant.parse("2024-02-01T00:00:00Z"))
                                        .build(),
                                item("c", "Samtaler og retssikkerhed", VIVE)
                                        .date(PartialDate.parse("2022-06/2023-02"))
                                        .audience(Set.of(Role.STAFF, Role.HEAD))
                                        .addedAt(Instant.parse("2024-03-01T00:00:00Z"))
                                        .build()),
                        List.of());
    }

    @AfterEach
    default void closeEngine() {
        engine().close();
    }

    @Test
    default void what_was_taken_in_is_found_at_once() {
        assertThat(ids(Search.of("samtaler"))).containsExactlyInAnyOrder("a", "c");
        assertThat(engine().size()).isEqualTo(3);
    }

    @Test
    default void an_item_comes_back_as_it_was_taken_in() {
        Item item = item("d", "Alt på én gang", AGENCY)
                .body("Tekst\nmed linjer")
                .authors(List.of("A. Forfatter"))
                .licence("CC BY 4.0")
                .date(PartialDate.parse("early 2022"))
                .build();
        engine().update(List.of(item), List.of());

        assertThat(engine().item("d")).contains(item);
    }

    @Test
    default void an_item_of_the_same_id_takes_the_place_of_the_old() {
        engine().update(List.of(item("a", "Noget helt andet", VIVE).build()), List.of());

        assertThat(ids(Search.of("børnesamtaler"))).doesNotContain("a");
        assertThat(ids(Search.of("noget helt andet"))).contains("a");
        assertThat(engine().size()).isEqualTo(3);
    }

    @Test
    default void what_was_removed_is_gone_and_unknown_ids_are_passed_over() {
        engine().update(List.of(), List.of("a", "nobody"));

        assertThat(engine().item("a")).isEmpty();
        assertThat(ids(Search.of("samtaler"))).containsExactly("c");
    }

    @Test
    default void everything_is_replaced_in_one_step() {
        engine().replaceAll(List.of(item("z", "Et nyt begyndelsespunkt", VIVE).build())
                .iterator());

        assertThat(ids(Search.all())).containsExactly("z");
    }

    @Test
    default void a_replacement_that_breaks_off_leaves_everything_as_it_was() {
        Iterator<Item> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Item next() {
                throw new IllegalStateException("the source is gone");
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> engine().replaceAll(broken));

        assertThat(ids(Search.all())).containsExactlyInAnyOrder("a", "b", "c");
        engine().update(List.of(item("d", "Det går videre", VIVE).build()), List.of());
        assertThat(engine().size()).isEqualTo(4);
    }

    @Test
    default void an_update_that_breaks_off_leaves_everything_as_it_was() {
        Iterable<Item> broken = () -> Stream.<Supplier<Item>>of(
                        () -> item("a", "Noget helt andet", VIVE).build(), () -> {
                            throw new IllegalStateException("the source is gone");
                        })
                .map(Supplier::get)
                .iterator();

        assertThatIllegalStateException().isThrownBy(() -> engine().update(broken, List.of("b")));

        assertThat(ids(Search.all())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(ids(Search.of("noget helt andet"))).isEmpty();
    }

    @Test
    default void of_two_items_with_the_same_id_the_later_counts() {
        Item first = item("d", "Det første", VIVE).build();
        Item second = item("d", "Det andet", VIVE).build();

        engine().update(List.of(first, second), List.of());
        assertThat(engine().item("d")).contains(second);

        engine().replaceAll(List.of(second, first).iterator());
        assertThat(engine().item("d")).contains(first);
        assertThat(engine().size()).isEqualTo(1);
    }

    @Test
    default void an_old_name_of_the_publisher_narrows_down_like_the_new_one() {
        assertThat(ids(Search.all().only(Facet.PUBLISHER, "Social- og Boligstyrelsen")))
                .containsExactly("a");
        assertThat(ids(Search.all().only(Facet.PUBLISHER, "socialstyrelsen"))).containsExactly("a");
        assertThat(ids(Search.all().only(Facet.PUBLISHER, "sbst"))).containsExactly("a");
    }

    @Test
    default void facets_count_what_was_found() {
        SearchResult result =
                engine().search(Search.of("samtaler").count(Facet.PUBLISHER, Facet.YEAR, Facet.AUDIENCE, Facet.TOPIC));

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.exact()).isTrue();
        assertThat(result.facets().get(Facet.PUBLISHER))
                .containsExactly(new FacetCount("sbst", 1), new FacetCount("vive", 1));
        assertThat(result.facets().get(Facet.YEAR))
                .containsExactly(new FacetCount("2021", 1), new FacetCount("2022", 1), new FacetCount("2023", 1));
        assertThat(result.facets().get(Facet.AUDIENCE))
                .containsExactly(new FacetCount("staff", 2), new FacetCount("head", 1));
        assertThat(result.facets().get(Facet.TOPIC)).containsExactly(new FacetCount("samtaler", 1));
    }

    @Test
    default void a_partial_date_is_found_on_every_day_it_can_mean() {
        assertThat(ids(Search.all()
                        .publishedFrom(LocalDate.of(2023, 2, 28))
                        .publishedThrough(LocalDate.of(2023, 2, 28))))
                .containsExactlyInAnyOrder("b", "c");
        assertThat(ids(Search.all().publishedFrom(LocalDate.of(2023, 3, 1)))).containsExactly("b");
        assertThat(ids(Search.all().publishedThrough(LocalDate.of(2021, 11, 11))))
                .containsExactly("a");
        assertThat(ids(Search.all().publishedThrough(LocalDate.of(2021, 11, 10))))
                .isEmpty();
    }

    @Test
    default void the_newest_and_the_last_added_can_come_first() {
        assertThat(ids(Search.all().inOrder(Search.Order.NEWEST))).containsExactly("b", "c", "a");
        assertThat(ids(Search.all().inOrder(Search.Order.ADDED))).containsExactly("c", "b", "a");
        assertThat(ids(Search.all().addedAfter(Instant.parse("2024-01-01T00:00:00Z"))))
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    default void pages_follow_each_other_without_gap() {
        Search all = Search.all().inOrder(Search.Order.ADDED);

        assertThat(ids(all.page(0, 2))).containsExactly("c", "b");
        assertThat(ids(all.page(2, 2))).containsExactly("a");
        assertThat(ids(all.page(4, 2))).isEmpty();
        assertThat(engine().search(all.page(0, 0)).total()).isEqualTo(3);
    }

    @Test
    default void an_item_is_not_like_itself_and_nothing_is_like_what_is_not_there() {
        assertThat(engine().similar("a", Search.all()).hits())
                .extracting(hit -> hit.item().id())
                .doesNotContain("a");
        assertThat(engine().similar("nobody", Search.all()).hits()).isEmpty();
    }

    private static SearchEngine engine() {
        return ENGINE.get();
    }

    private static List<String> ids(Search search) {
        return engine().search(search).hits().stream()
                .map(hit -> hit.item().id())
                .toList();
    }

    private static ItemBuilder item(String id, String title, Organisation publisher) {
        return Item.builder(id, ItemKind.REPORT, ItemText.of(title, ""), publisher);
    }

    private static Organisation organisation(String id, String... names) {
        List<DatedName> dated = Arrays.stream(names)
                .map(name -> new DatedName(new LocalizedText(name, name), List.of(), Optional.empty(), "test"))
                .toList();
        return new Organisation(id, dated, Optional.empty(), Optional.empty(), List.of());
    }
}
