package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.BrokenFile.edited;
import static dk.inddrag.core.catalogue.BrokenFile.rename;
import static dk.inddrag.core.catalogue.BrokenFile.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.source.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTest {

    private static final long LARGEST_FILE = 512L << 20;

    @TempDir
    Path folder;

    @Test
    void a_file_is_read_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("katalog.json"), TestFiles.text("small.json"));
        Catalogue catalogue = CatalogueReader.read(file);
        assertThat(catalogue.offers()).hasSize(4);
        assertThat(catalogue.offer(OfferId.of("kursus"))).hasValueSatisfying(offer -> {
            assertThat(offer.partOf()).contains(OfferId.of("program"));
            assertThat(offer.runs()).hasSize(1);
            assertThat(offer.deadline()).isPresent();
            Announcement corrected = offer.deadline().orElseThrow().history().get(1);
            assertThat(corrected.announcer()).contains("styrelsen");
            assertThat(corrected.grace()).hasMinutes(30);
        });
        assertThat(catalogue.offer(OfferId.of("andet"))).isEmpty();
        assertThat(catalogue.organisation("styrelsen")).isPresent();
        assertThat(catalogue.contact("person")).isPresent();
        assertThat(catalogue.need("behov")).isPresent();
        assertThat(catalogue.source("side")).isPresent();
        assertThat(catalogue.source("siden")).isEmpty();
        assertThat(catalogue.centre().name().danish()).isEqualTo("Centret");
        assertThat(catalogue.sources()).hasSize(1);
        assertThat(catalogue.organisations()).hasSize(1);
        assertThat(catalogue.needs()).hasSize(1);
        assertThat(catalogue.contacts()).hasSize(1);
        assertThat(catalogue.publications()).hasSize(1);
        assertThat(catalogue.projects()).hasSize(1);
        assertThat(catalogue.evidence()).hasSize(1);
        assertThat(catalogue.disagreements()).hasSize(1);
    }

    @Test
    void a_byte_order_mark_is_overlooked() {
        assertThat(TestFiles.read("\ufeff" + TestFiles.text("small.json")).offers())
                .hasSize(4);
    }

    @Test
    void a_file_that_is_missing_is_called_missing() {
        Path missing = folder.resolve("findes-ikke.json");
        assertFails(
                missing,
                Rule.READABLE,
                missing + ": filen kan ikke læses. Der er ingen sådan fil." + " Måske er stien forkert?");
    }

    @Test
    void a_folder_is_called_a_folder() {
        assertFails(
                folder,
                Rule.READABLE,
                folder + ": filen kan ikke læses. Det er en mappe, ikke en fil." + " Måske en fil i den?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\ufeff"})
    void an_empty_file_is_called_empty(String text) {
        assertFails(text, Rule.READABLE, "katalog.json: filen kan ikke læses. Filen er tom. Måske blev den ikke gemt?");
    }

    @Test
    void a_huge_file_is_not_read() throws IOException {
        Path huge = folder.resolve("stor.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(LARGEST_FILE + 1);
        }
        assertFails(
                huge,
                Rule.READABLE,
                huge + ": filen kan ikke læses. Filen er større end 512 MiB." + " Måske er det en anden fil?");
    }

    @Test
    void a_stream_that_does_not_end_is_not_read_to_its_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> CatalogueReader.read("strøm", endless))
                .withMessageContaining("larger than 512 MiB");
    }

    @Test
    void a_large_file_within_the_bounds_is_read_like_any_other() {
        byte[] small = TestFiles.text("small.json").getBytes(StandardCharsets.UTF_8);
        byte[] spaces = new byte[40 << 20];
        Arrays.fill(spaces, (byte) ' ');
        System.arraycopy(small, 0, spaces, spaces.length - small.length, small.length);
        assertThat(TestFiles.read(spaces).offers()).hasSize(4);
    }

    @Test
    void a_list_of_millions_of_wrong_things_is_refused() {
        String text = "{\"sources\":[" + "[],".repeat(5_000_000) + "[]]}";
        assertThat(TestFiles.problems(text)).hasSize(1000);
    }

    @Test
    void a_stream_that_breaks_off_is_called_broken_off() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> CatalogueReader.read("strøm", broken))
                .satisfies(e -> assertThat(e.problems().get(0).describe(Language.DANISH))
                        .isEqualTo("strøm: filen kan ikke læses. Læsningen blev afbrudt. Måske en gang til?"));
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_so_with_the_line() {
        byte[] latin = "{\n  \"centre\": \"Børn\"\n}".getBytes(StandardCharsets.ISO_8859_1);
        assertFails(
                latin,
                Rule.READABLE,
                "katalog.json: filen kan ikke læses. Linje 2 er ikke gemt som UTF-8."
                        + " Måske kan filen gemmes igen med den tegnkodning?");
    }

    @Test
    void a_file_in_utf_16_is_not_utf_8() {
        assertFails(
                TestFiles.text("small.json").getBytes(StandardCharsets.UTF_16),
                Rule.READABLE,
                "katalog.json: filen kan ikke læses. Linje 1 er ikke gemt som UTF-8."
                        + " Måske kan filen gemmes igen med den tegnkodning?");
    }

    @Test
    void a_truncated_file_is_told_where_it_ends() {
        assertFails(
                "{\n  \"centre\": {\n    \"name\": { \"da\": \"Cen",
                Rule.JSON,
                "katalog.json: $.centre.name.da:"
                        + " filen er ikke gyldig JSON. Se linje 3, tegn 25. Filen slutter for tidligt."
                        + " Måske blev den ikke gemt færdig?");
    }

    @Test
    void a_file_cut_off_anywhere_is_refused_and_never_read_in_part() {
        String text = TestFiles.text("small.json").strip();
        for (int length = 0; length < text.length(); length++) {
            assertThat(TestFiles.problems(text.substring(0, length)))
                    .as("the first %d characters", length)
                    .hasSize(1);
        }
    }

    @Test
    void a_missing_comma_is_told_with_its_line() {
        assertFails(
                "{\n  \"sources\": []\n  \"offers\": []\n}",
                Rule.JSON,
                "katalog.json: $.sources:"
                        + " filen er ikke gyldig JSON. Se linje 3, tegn 3. Måske mangler der et komma, en parentes eller et"
                        + " anførselstegn?");
    }

    @Test
    void a_field_that_stands_twice_is_told_with_its_path() {
        assertFails(
                "{ \"offers\": [ { \"id\": \"a\", \"id\": \"b\" } ] }",
                Rule.ONCE,
                "katalog.json: $.offers[0].id:"
                        + " feltet står der to gange. Se linje 1, tegn 28. Måske skal det ene væk?");
    }

    @Test
    void all_fields_that_stand_twice_are_told_with_everything_else_that_is_wrong() {
        String text = TestFiles.small()
                .toString()
                .replace("\"kind\":\"theme-course\"", "\"kind\":\"theme-course\",\"kind\":\"kursus\"")
                .replace("\"behov\",\"label\"", "\"behov\",\"id\":\"behov\",\"farve\":1,\"label\"");
        String twice = text.substring(0, text.length() - 1) + ",\"offers\":[{}]}";
        assertThat(TestFiles.problems(twice))
                .extracting(problem -> problem.rule().id() + " " + problem.path())
                .containsExactly(
                        "once $.needs[0].id", "known-field $.needs[0].farve", "once $.offers[0].kind", "once $.offers");
    }

    @Test
    void what_was_wrong_before_the_file_broke_off_is_told_after_that() {
        String text = edited(rename("/offers/0", "title", "titel")).toString();
        assertThat(TestFiles.problems(text.substring(0, text.length() - 10)))
                .extracting(problem -> problem.rule().id() + " " + problem.path())
                .containsExactly(
                        "json $.disagreements[0].handling.en",
                        "required $.offers[0].title",
                        "known-field $.offers[0].titel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "99999999999999999999999", "-99999999999999999999999", "-1"})
    void a_number_out_of_range_is_told_the_range(String number) {
        String text = edited(set("/offers/0/extent/value/atLeast", number)).toString();
        assertThat(TestFiles.problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.FORM);
            assertThat(problem.value()).isEqualTo(number);
            assertThat(problem.hint().danish())
                    .isEqualTo(number.startsWith("-") ? "Måske mindst 1?" : "Måske højst 2147483647?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1e999999999999999", "0.1", "1.0"})
    void a_number_that_is_not_written_as_a_whole_one_is_refused_whatever_it_is_worth(String number) {
        String text = TestFiles.small().toString().replace("\"atLeast\":2", "\"atLeast\":" + number);
        assertThat(TestFiles.problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TYPE);
            assertThat(problem.value()).isEqualTo(number);
        });
    }

    @Test
    void an_element_with_far_too_much_in_it_is_given_up() {
        assertFails("{\"offers\":[{\"id\":[" + "1,".repeat(200_000) + "1]}]}", Rule.FORM, null);
    }

    @Test
    void the_lists_can_stand_in_any_order() {
        ObjectNode small = TestFiles.small();
        ObjectNode turned = small.objectNode();
        List<String> names = new ArrayList<>();
        small.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        names.forEach(name -> turned.set(name, small.get(name)));
        assertThat(TestFiles.read(turned.toString())).isEqualTo(TestFiles.read(small.toString()));
    }

    @Test
    void a_very_long_chain_of_parts_is_followed_to_its_end() {
        ObjectNode file = TestFiles.small();
        ArrayNode offers = (ArrayNode) file.get("offers");
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            ObjectNode part = offers.get(1).deepCopy();
            offers.add(part.put("id", "del-" + i).put("partOf", "del-" + (i + 1) % length));
        }
        assertThat(TestFiles.problems(file.toString())).hasSize(1000).allMatch(problem -> problem.rule() == Rule.LOOP);
        ((ObjectNode) offers.get(offers.size() - 1)).put("partOf", "program");
        assertThat(TestFiles.problems(file.toString())).isEmpty();
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_wherever_they_stand() {
        byte[] text = TestFiles.text("small.json").getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < text.length; at += 7) {
            byte[] damaged = text.clone();
            damaged[at] = (byte) 0xff;
            assertThat(TestFiles.problems(damaged)).as("byte %d", at).isNotEmpty();
        }
        for (int[] bad : new int[][] {{0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xf4, 0x90, 0x80, 0x80}, {0xe2, 0x82}}) {
            String before = TestFiles.text("small.json").replace("Et kursus.", "\0");
            byte[] whole = before.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(TestFiles.problems(spliced(whole, bad)))
                    .first()
                    .satisfies(problem -> assertThat(problem.hint().danish()).contains("UTF-8"));
        }
    }

    private static byte[] spliced(byte[] text, int... bad) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : text) {
            if (b == 0) {
                for (int each : bad) {
                    out.write(each);
                }
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    @Test
    void letters_of_several_bytes_are_whole_wherever_the_buffer_ends() {
        String name = "😀ø€".repeat(40_000);
        for (int shift = 0; shift < 9; shift++) {
            ObjectNode file = TestFiles.small();
            ((ObjectNode) file.at("/offers/0/title")).put("da", "x".repeat(shift) + name);
            assertThat(TestFiles.read(file.toString()).offers().get(0).title().danish())
                    .isEqualTo("x".repeat(shift) + name);
        }
    }

    @Test
    void more_after_the_end_is_refused() {
        assertFails(TestFiles.small() + "{}", Rule.JSON, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"offers\":["})
    void a_deeply_nested_file_is_refused_and_overflows_no_stack(String layer) {
        assertFails(layer.repeat(1_000_000), Rule.JSON, null);
    }

    @Test
    void a_number_far_too_long_is_refused() {
        assertFails("{\"sources\": " + "9".repeat(2000) + "}", Rule.JSON, null);
    }

    @Test
    void what_is_far_too_much_is_told_with_its_kind_line_and_path() {
        assertTooMuch("[".repeat(200), "$.needs[0].label[0]", "for mange lag");
        assertTooMuch("9".repeat(2000), "$.needs[0].label", "Tallet her er alt for langt");
        assertTooMuch("1." + "9".repeat(2000), "$.needs[0].label", "Tallet her er alt for langt");
        assertTooMuch("{\"" + "x".repeat(100_000) + "\": 1}", "$.needs[0].label", "Et feltnavn her er alt for langt");
        assertTooMuch("\"" + "x".repeat(11_000_000) + "\"", "$.needs[0].label", "En tekst her er alt for lang");
    }

    private static void assertTooMuch(String value, String path, String danish) {
        List<Problem> problems = TestFiles.problems("{\n\"needs\": [\n{\"id\": \"behov\", \"label\": " + value);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.JSON);
            assertThat(problem.path()).startsWith(path);
            assertThat(problem.hint().danish()).startsWith("Se linje 3, tegn ").contains(danish);
        });
    }

    @Test
    void an_opening_can_be_given_in_danish_time_and_is_written_in_universal_time() {
        assertOpening("2023-05-10T10:00", "2023-05-10T08:00:00Z");
        assertOpening("2023-01-10T10:00:30", "2023-01-10T09:00:30Z");
        assertOpening("2022-10-30T02:30", "2022-10-30T00:30:00Z");
        assertOpening("2023-05-10T08:00Z", "2023-05-10T08:00:00Z");
    }

    private static void assertOpening(String written, String canonical) {
        ObjectNode file = TestFiles.small();
        ((ObjectNode) file.at("/offers/0/access/deadline/announcements/0")).put("opensAt", written);
        Catalogue catalogue = TestFiles.read(file.toString());
        assertThat(catalogue.offers().get(0).deadline().orElseThrow().opensAt(Instant.MAX))
                .contains(Instant.parse(canonical));
        assertThat(CatalogueWriter.toText(catalogue)).contains("\"opensAt\": \"" + canonical + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"katalog\"", "null", "true"})
    void a_file_that_is_no_object_is_told_so(String text) {
        assertFails(text, Rule.TYPE, null);
    }

    @Test
    void an_exception_has_all_problems_in_its_message() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> TestFiles.read("{}"))
                .withMessage("katalog.json: $.centre: the field is missing. Maybe it was forgotten?");
    }

    private static void assertFails(Path file, Rule rule, String danish) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> CatalogueReader.read(file))
                .satisfies(e -> assertIs(e, rule, danish));
    }

    private static void assertFails(String text, Rule rule, String danish) {
        assertFails(text.getBytes(StandardCharsets.UTF_8), rule, danish);
    }

    private static void assertFails(byte[] bytes, Rule rule, String danish) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> CatalogueReader.read("katalog.json", new ByteArrayInputStream(bytes)))
                .satisfies(e -> assertIs(e, rule, danish));
    }

    private static void assertIs(CatalogueException e, Rule rule, String danish) {
        assertThat(e.problems()).first().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            if (danish != null) {
                assertThat(problem.describe(Language.DANISH)).isEqualTo(danish);
            }
        });
    }
}
