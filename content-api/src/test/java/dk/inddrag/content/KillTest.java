package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Search;
import dk.inddrag.core.catalogue.Catalogue;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that fills a bank, at random moments. {@code -Dinddrag.kills=50} is the long form. */
class KillTest {
    private static final int BATCH = 20;
    private static final int KILLS = Integer.getInteger("inddrag.kills", 3);
    private static final long SEED = Long.getLong("inddrag.seed", 20261122L);

    @TempDir
    private Path folder;

    @Test
    void a_kill_at_any_moment_leaves_every_item_that_was_acknowledged() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Path bank = folder.resolve("bank");
        for (int kill = 0; kill < KILLS; kill++) {
            Path acknowledged = folder.resolve("acknowledged-" + kill);
            Process filler = fill(bank, kill, acknowledged);
            while (filler.isAlive() && !Files.exists(acknowledged)) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(400));
            filler.destroyForcibly().waitFor();
            check(bank, acknowledged, kill);
        }
    }

    private static void check(Path folder, Path acknowledged, int kill) throws IOException {
        String seed = "seed " + SEED + ", kill " + kill;
        assertThat(acknowledged).as(seed).exists();
        List<String> batches = new ArrayList<>(Files.readAllLines(acknowledged));
        // The last line may be half written.
        batches.removeIf(line -> !line.endsWith("."));
        try (KnowledgeBank bank = KnowledgeBank.in(folder, Clock.systemUTC())) {
            for (String batch : batches) {
                String name = batch.substring(0, batch.length() - 1);
                for (Item item : items(name)) {
                    assertThat(bank.item(item.id())).as(seed + ", " + item.id()).isPresent();
                }
            }
            assertThat(bank.size() % BATCH).as(seed + ": whole batches only").isZero();
            long found = bank.search(Search.of("batch").count(Facet.KIND)).total();
            assertThat(found).as(seed).isEqualTo(bank.size()).isGreaterThanOrEqualTo((long) batches.size() * BATCH);
        }
    }

    private static Process fill(Path bank, int kill, Path acknowledged) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filler.class.getName(),
                        bank.toString(),
                        "kill-" + kill,
                        acknowledged.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<Item> items(String batch) {
        return IntStream.range(0, BATCH)
                .mapToObj(i -> Item.builder(
                                batch + "/" + i,
                                ItemKind.REPORT,
                                ItemText.of("Batch " + batch, "nummer " + i),
                                Catalogue.bundled().organisations().get(0))
                        .body("Tekst om børneinddragelse og samtaler. ".repeat(20))
                        .build())
                .toList();
    }

    /** The process that is killed. */
    static final class Filler {
        private Filler() {}

        public static void main(String[] args) throws IOException {
            try (KnowledgeBank bank = KnowledgeBank.in(Path.of(args[0]), Clock.systemUTC());
                    Writer out =
                            new OutputStreamWriter(Files.newOutputStream(Path.of(args[2])), StandardCharsets.UTF_8)) {
                for (int batch = 0; batch < 1_000_000; batch++) {
                    String name = args[1] + "-" + batch;
                    bank.add(items(name));
                    out.write(name + ".\n");
                    out.flush();
                }
            }
        }
    }
}
