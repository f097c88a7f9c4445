package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyBankTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Organisation PUBLISHER =
            Catalogue.bundled().organisations().get(0);

    @TempDir
    private Path folder;

    @Test
    void two_search_at_once_while_a_third_adds() {
        try (KnowledgeBank writing = KnowledgeBank.in(folder, CLOCK)) {
            writing.add(item("a", "Bisidder til børn"));
            try (KnowledgeBank one = KnowledgeBank.readOnly(folder);
                    KnowledgeBank two = KnowledgeBank.readOnly(folder)) {
                assertThat(ids(one, "bisidder")).containsExactly("a");
                writing.add(item("b", "Bisidder til unge"));

                assertThat(ids(one, "bisidder")).containsExactlyInAnyOrder("a", "b");
                assertThat(ids(two, "bisidder")).containsExactlyInAnyOrder("a", "b");
                writing.remove("a");
                assertThat(two.size()).isEqualTo(1);
                assertThat(two.item("a")).isEmpty();
            }
        }
    }

    @Test
    void a_search_sees_all_or_nothing_of_what_another_program_adds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        AtomicBoolean done = new AtomicBoolean();
        try (KnowledgeBank writing = KnowledgeBank.in(folder, CLOCK)) {
            Callable<Integer> search = () -> {
                int wrong = 0;
                try (KnowledgeBank reading = KnowledgeBank.readOnly(folder)) {
                    while (!done.get()) {
                        wrong += reading.search(Search.of("forældre")).total() % 10 == 0 ? 0 : 1;
                    }
                }
                return wrong;
            };
            List<Future<Integer>> wrong = List.of(threads.submit(search), threads.submit(search));
            for (int step = 0; step < 20; step++) {
                int first = step * 10;
                writing.add(IntStream.range(first, first + 10)
                        .mapToObj(i -> item("i" + i, "Samtaler med forældre"))
                        .toList());
            }
            done.set(true);
            for (Future<Integer> each : wrong) {
                assertThat(each.get()).isZero();
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    @Test
    void nothing_in_the_folder_is_written() throws IOException {
        try (KnowledgeBank writing = KnowledgeBank.in(folder, CLOCK)) {
            writing.add(item("a", "Bisidder til børn"));
        }
        Map<Path, FileTime> before = files();

        try (KnowledgeBank reading = KnowledgeBank.readOnly(folder)) {
            assertThat(ids(reading, "bisidder")).containsExactly("a");
            assertThat(reading.similar("a", 10)).isEmpty();
            assertThatThrownBy(() -> reading.add(item("b", "Noget nyt")))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("read only");
            assertThatThrownBy(() -> reading.remove("a")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> reading.rebuild(List.of())).isInstanceOf(UnsupportedOperationException.class);
        }

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_folder_without_a_bank_is_told_and_not_made() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> KnowledgeBank.readOnly(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
        assertThatThrownBy(() -> KnowledgeBank.readOnly(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("holds none");
        assertThat(missing).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_bank_of_other_synonyms_must_be_opened_for_writing_first() throws Exception {
        try (KnowledgeBank writing = KnowledgeBank.in(folder, CLOCK)) {
            writing.add(item("a", "Bisidder til børn"));
        }
        Synonyms others = Synonyms.parse("ven: bisidder, ledsager");

        assertThatThrownBy(() -> KnowledgeBank.readOnly(folder, others))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("other synonyms");
        KnowledgeBank.in(folder, CLOCK, others).close();
        try (KnowledgeBank reading = KnowledgeBank.readOnly(folder, others)) {
            assertThat(ids(reading, "ledsager")).containsExactly("a");
        }
    }

    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    private static Item item(String id, String title) {
        return Item.builder(id, ItemKind.NEWS, ItemText.of(title, ""), PUBLISHER)
                .build();
    }

    private static List<String> ids(KnowledgeBank bank, String words) {
        return bank.search(Search.of(words)).hits().stream()
                .map(Hit::item)
                .map(Item::id)
                .toList();
    }
}
