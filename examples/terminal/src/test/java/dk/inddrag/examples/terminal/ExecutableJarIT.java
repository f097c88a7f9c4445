package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the jar as a person does, in a JVM of its own. */
final class ExecutableJarIT {
    private static final String JAR = System.getProperty("inddrag.jar", "target/inddrag.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String AT = "--at=2023-06-01T09:00";
    private static final String QUESTION = "er temamødet for børnechefer på Ærø stadig åbent?";

    @TempDir
    private Path folder;

    private record Result(int exitCode, String out, String err) {}

    @Test
    void the_jar_knows_its_version() throws Exception {
        assertThat(run(Map.of(), "", "--version").out()).matches("inddrag \\d+\\.\\d+\\.\\d+.*\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "offers", "offers --json", "ask hej", "--help"})
    void nothing_but_the_answer_is_said(String command) throws Exception {
        Result result = run(Map.of(), "hej\nvi er tre rådgivere\nslut\n", command.split(" "));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isNotBlank();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void danish_letters_reach_the_program_without_a_locale() throws Exception {
        Result named = run(Map.of("LC_ALL", "C.UTF-8"), "", "ask", AT, QUESTION);
        Result bare = run(Map.of("LC_ALL", "C"), "", "ask", AT, QUESTION);
        Result refused = run(Map.of("LC_ALL", "C"), "", "offers", "--at", "på torsdag");

        assertThat(bare).isEqualTo(named);
        assertThat(bare.out()).contains("åben", "børn").doesNotContain("\ufffd");
        assertThat(refused.err()).startsWith("Jeg forstår ikke \"på torsdag\" ved --at.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void files_with_danish_letters_are_found_without_a_locale() throws Exception {
        Path file = Files.writeString(folder.resolve("børn på Ærø.jsonl"), """
                {"id": "æ", "now": "2023-06-01T09:00", "turns": ["hej"]}
                """);

        Result result = run(Map.of("LC_ALL", "C"), "", "eval", "dialogues", file.toString());
        Result missing = run(
                Map.of("LC_ALL", "C"), "", "check", folder.resolve("væk.json").toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("{\"id\":\"æ\",");
        assertThat(missing.out()).contains("væk.json", "Der er ingen sådan fil");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void letters_that_are_no_utf_8_are_told_wherever_they_come_from() throws Exception {
        String command = "\"$0\" -jar \"$1\" ask " + AT + " \"$(printf 'b\\370rn')\"";
        Result argument = run(Map.of("LC_ALL", "C.UTF-8"), new byte[0], List.of("sh", "-c", command, JAVA, JAR));
        Result input = run(
                Map.of(), QUESTION.getBytes(StandardCharsets.ISO_8859_1), List.of(JAVA, "-jar", JAR, "ask", AT, "-"));

        assertThat(argument.err()).startsWith("Nogle bogstaver kunne ikke læses");
        assertThat(input.err()).startsWith("Nogle bogstaver kunne ikke læses");
        assertThat(input.exitCode()).isZero();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_reader_who_leaves_early_is_no_fault() throws Exception {
        String command = "\"$0\" -jar \"$1\" offers | head -n 1";

        Result result = run(Map.of(), new byte[0], List.of("sh", "-c", command, JAVA, JAR));

        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err()).isEmpty();
    }

    private static Result run(Map<String, String> environment, String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of(arguments));
        return run(environment, input.getBytes(StandardCharsets.UTF_8), command);
    }

    private static Result run(Map<String, String> environment, byte[] input, List<String> command) throws Exception {
        Path out = Files.createTempFile("inddrag", ".out");
        Path err = Files.createTempFile("inddrag", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "INDDRAG_LANG", "LC_ALL"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            write(process, input);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static void write(Process process, byte[] input) {
        try (var in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // The program did not wait for all of it.
        }
    }
}
