package dk.inddrag.content.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.times.DanishTimes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jazzer on what reads the texts of others. The ordinary build makes the same few runs each time; the profile
 * {@code fuzz} goes on for ten minutes each and finds its own way. A text that takes ten seconds counts as a failure.
 */
@DisabledOnOs(value = OS.LINUX, architectures = "aarch64", disabledReason = "Jazzer has no library for it")
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Jazzer reads no newer classes of the JDK")
final class FuzzingTest {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);

    @ParameterizedTest
    @CsvSource({"DanishTimesFuzz, 400, 400", "OfferExtractorFuzz, 40, 700"})
    void no_text_makes_reading_fail_or_take_long(String target, int runs, int longest, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path dictionary = Files.write(folder.resolve("words.dict"), dictionary());
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Path log = folder.resolve("log");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx900m",
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        classPath,
                        "com.code_intelligence.jazzer.Jazzer",
                        "--cp=" + classPath,
                        "--target_class=dk.inddrag.content.fuzz." + target,
                        "--instrumentation_includes=dk.inddrag.content.times.**:dk.inddrag.content.internal.extract.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-dict=" + dictionary,
                        "-max_len=" + longest,
                        "-timeout=10",
                        SECONDS == 0 ? "-runs=" + runs : "-max_total_time=" + SECONDS,
                        SECONDS == 0 ? "-seed=20261122" : "-print_final_stats=1",
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(jazzer.waitFor(SECONDS + 300L, TimeUnit.SECONDS)).isTrue();
        } finally {
            jazzer.destroyForcibly();
        }
        List<String> told = Files.readAllLines(log, StandardCharsets.ISO_8859_1);

        assertThat(jazzer.exitValue())
                .as(() -> String.join("\n", told.subList(Math.max(0, told.size() - 40), told.size())))
                .isZero();
        assertThat(told).anyMatch(line -> line.startsWith("Done ") && line.contains(" runs in "));
    }

    /** The words that reading goes by, so that the fuzzer need not find them letter by letter. */
    private static List<String> dictionary() throws IOException {
        Set<String> words = new TreeSet<>(Set.of("31. maj", "9/6", "kl. 10", "2023", "uge 53", "<h1>", "<del>", "~~"));
        for (String file : List.of("times/words.txt", "internal/extract/cues.txt", "internal/extract/link-words.txt")) {
            String path = "/dk/inddrag/content/" + file;
            try (InputStream in = Objects.requireNonNull(DanishTimes.class.getResourceAsStream(path), path)) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    boolean plain = !line.isBlank() && !line.startsWith("#") && !line.startsWith("[");
                    words.addAll(plain ? List.of(line.strip().replace("*", "")) : List.of());
                    words.addAll(plain ? List.of(line.strip().replace("*", "").split(" +", -1)) : List.of());
                }
            }
        }
        return words.stream()
                .filter(word -> !word.isEmpty() && word.length() < 40)
                .map(FuzzingTest::quoted)
                .toList();
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 0x20 && b < 0x7f && b != '"' && b != '\\';
            quoted.append(plain ? String.valueOf((char) b) : String.format(java.util.Locale.ROOT, "\\x%02X", b & 0xff));
        }
        return quoted.append('"').toString();
    }
}
