package dk.inddrag.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts of the bundled catalogue: our own, in both languages, and fit to be read. */
class BundledTextsTest {

    private static final int RUN = 8;
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Titles are how a document or a project is cited, and must stand as they are. */
    private static final Pattern TITLE = Pattern.compile("\\$\\.(sources|projects)\\[[0-9]+]\\.title\\.da");

    private static final Map<String, String> TEXTS = texts();

    @Test
    void no_run_of_eight_words_is_taken_from_the_published_pages() {
        Set<String> published = TestFiles.text("published-wording.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .collect(Collectors.toSet());
        assertThat(published).hasSizeGreaterThan(3000);
        List<String> taken = new ArrayList<>();
        TEXTS.forEach((path, text) -> runs(text).stream()
                .filter(run -> published.contains(hash(run)))
                .filter(run -> !TITLE.matcher(path).matches())
                .forEach(run -> taken.add(path + ": " + run)));
        assertThat(taken).isEmpty();
    }

    @Test
    void the_comparison_would_notice_words_that_were_taken() {
        String title = "Ønsker I at styrke inddragelsen af børn og unge i jeres kommune?";
        assertThat(TestFiles.text("published-wording.txt"))
                .contains(hash(runs(title).get(0)));
    }

    @Test
    void no_child_is_quoted_by_name_or_age() {
        assertThat(TEXTS.values())
                .noneMatch(text ->
                        Pattern.compile("\\b1[0-9] (år|years)\\b").matcher(text).find());
    }

    @Test
    void a_need_reads_well_after_because_you_are_looking_for() {
        assertThat(Catalogue.bundled().needs()).allSatisfy(need -> {
            assertThat(need.label().danish()).doesNotEndWith(".").matches("\\p{Ll}.*");
            assertThat(need.label().english()).doesNotEndWith(".").matches("\\p{Ll}.*");
        });
    }

    @Test
    void summaries_are_short() {
        assertThat(Catalogue.bundled().offers()).allSatisfy(offer -> {
            assertThat(offer.summary().danish()).hasSizeLessThan(360).endsWith(".");
            assertThat(offer.summary().english()).hasSizeLessThan(400).endsWith(".");
        });
    }

    @Test
    void no_text_has_a_space_too_many_or_a_machine_s_quotation_mark() {
        assertThat(TEXTS.values())
                .allSatisfy(text -> assertThat(text)
                        .isEqualTo(text.strip())
                        .doesNotContain("  ", "\t", "\n", "”", "’", " ,", " ."));
    }

    @Test
    void a_sentence_is_not_left_in_danish() {
        assertThat(TEXTS.entrySet())
                .filteredOn(entry ->
                        entry.getKey().endsWith(".da") && entry.getValue().endsWith("."))
                .allSatisfy(entry -> assertThat(TEXTS.get(entry.getKey().replaceFirst("da$", "en")))
                        .isNotEqualTo(entry.getValue()));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        collect(TestFiles.json("catalogue.json"), "$", texts);
        return texts;
    }

    private static void collect(JsonNode json, String path, Map<String, String> texts) {
        if (json.isTextual()) {
            texts.put(path, json.textValue());
        }
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            collect(json.get(i), path + "[" + i + "]", texts);
        }
        json.properties().forEach(entry -> collect(entry.getValue(), path + "." + entry.getKey(), texts));
    }

    private static List<String> runs(String text) {
        List<String> words = new ArrayList<>(
                List.of(NOT_IN_A_WORD.split(text.toLowerCase(Locale.ROOT).strip())));
        words.remove("");
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static String hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
