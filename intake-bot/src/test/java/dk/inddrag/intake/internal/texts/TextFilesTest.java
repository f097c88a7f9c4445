package dk.inddrag.intake.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Conversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFilesTest {

    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String answer(String message) {
        return IntakeAssistant.builder(Catalogue.bundled())
                .texts(folder)
                .build()
                .respond(Conversation.start("c", Language.DANISH), message, NOW)
                .reply()
                .text();
    }

    @Test
    void a_municipality_names_its_own_on_call_service() throws IOException {
        write("guard/helplines.txt", """
                [own]
                number: 99 88 77 66
                da: Kommunens sociale døgnvagt
                en: The municipality's social on-call service
                for: acute child concern
                source: kommunens hjemmeside
                verified: 2026-11-01
                """);
        assertThat(answer("naboens børn bliver slået")).contains("99 88 77 66").doesNotContain("116 111");
    }

    @Test
    void a_wording_takes_the_place_of_one_line_and_the_others_stay() throws IOException {
        write("wording/da.properties", "thanks=Velbekomme!\n");
        assertThat(answer("tak")).isEqualTo("Velbekomme!");
        assertThat(answer("hej")).contains("Hvad vil I gerne opnå?");
    }

    @Test
    void a_vocabulary_of_its_own_is_understood() throws IOException {
        write("vocabulary/roles.txt", "[role head]\ndistriktschef for trivsel\ntrivselsboss\n");
        assertThat(answer("jeg er trivselsboss")).contains("temamøde");
    }

    @Test
    void a_question_of_its_own_may_be_answered() throws IOException {
        write("vocabulary/talk.txt", "[talk lunch]\nhvad er der til frokost\n");
        write("wording/da.properties", "talk.lunch=Det ved kantinen.\n");
        assertThat(answer("hvad er der til frokost?")).isEqualTo("Det ved kantinen.");
    }

    @Test
    void a_file_under_another_name_is_refused_with_its_place() throws IOException {
        write("helplines.txt", "[x]\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextFiles.over(folder))
                .withMessageContaining("\"helplines.txt\"")
                .withMessageContaining("Maybe it belongs in guard/helplines.txt");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextFiles.over(folder.resolve("nothing")))
                .withMessageContaining("a folder");
    }

    @Test
    void a_line_that_cannot_be_understood_is_named() throws IOException {
        write("vocabulary/roles.txt", "# ours\n\n[role]\nchef\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeAssistant.builder(Catalogue.bundled())
                        .texts(folder)
                        .build())
                .withMessageContaining("vocabulary/roles.txt:4")
                .withMessageContaining("A heading is a kind and a value");
    }

    @Test
    void a_weight_that_is_no_number_is_named() throws IOException {
        write("vocabulary/weights.txt", "[rarity]\nbarn 300\n[need research]\nbarn meget\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("hej"))
                .withMessageContaining("vocabulary/weights.txt:4")
                .withMessageContaining("barn meget")
                .withMessageContaining("Maybe");
    }

    @Test
    void without_weights_phrases_alone_are_understood() throws IOException {
        write("vocabulary/weights.txt", "# nothing\n");
        assertThat(answer("hvilke kurser har I til rådgivere, som gerne vil blive bedre til samtaler med børn"))
                .contains("Temaforløb");
    }

    @Test
    void a_misspelt_key_of_the_wording_is_refused() throws IOException {
        write("wording/da.properties", "thank=Velbekomme!\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeAssistant.builder(Catalogue.bundled())
                        .texts(folder)
                        .build())
                .withMessageContaining("\"thank\"");
    }

    @Test
    void both_languages_say_the_same_things() {
        TextFiles files = TextFiles.bundled();
        assertThat(files.properties("wording/da.properties").stringPropertyNames())
                .isEqualTo(files.properties("wording/en.properties").stringPropertyNames());
    }
}
