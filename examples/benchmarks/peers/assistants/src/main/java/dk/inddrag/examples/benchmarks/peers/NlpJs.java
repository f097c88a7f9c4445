package dk.inddrag.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * NLP.js in a process of node: it tells the intent of a message and fills slots. A line that is written to it is answered
 * with a line; an empty one at once, so that what the pipe takes can be told from what NLP.js takes.
 *
 * <p>Not thread-safe.
 */
final class NlpJs {

    private static final Path SCRIPT = Path.of("examples/benchmarks/peers/assistants/src/main/nlpjs");
    private static final Path FOLDER = Path.of("examples/benchmarks/target/nlpjs");

    private final Process process;
    private final BufferedWriter asked;
    private final BufferedReader answered;

    private NlpJs(Process process) {
        this.process = process;
        this.asked = process.outputWriter(StandardCharsets.UTF_8);
        this.answered = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Installs and teaches it; ready to be asked when this returns. */
    static NlpJs taught(Lesson lesson) throws IOException, InterruptedException {
        Path folder = install(lesson);
        NlpJs peer = new NlpJs(new ProcessBuilder("node", "peer.js", "answer")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        String ready = peer.ask("");
        if (!ready.isEmpty()) {
            peer.end();
            throw new IOException("NLP.js should be silent until it is asked, and said " + ready);
        }
        return peer;
    }

    /** Lets it play the eight turns, and print what it answers. */
    static void play(Lesson lesson) throws IOException, InterruptedException {
        run(install(lesson), "node", "peer.js", "play");
    }

    private static Path install(Lesson lesson) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Lesson.folder().resolve(FOLDER));
        for (String file : List.of("package.json", "peer.js")) {
            Files.copy(
                    Lesson.folder().resolve(SCRIPT).resolve(file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(
                folder.resolve("training.tsv"),
                lesson.examples().stream()
                        .map(each -> each.intent() + "\t" + each.sentence())
                        .toList());
        Files.write(folder.resolve("entities.tsv"), lesson.entities());
        ObjectNode given = new ObjectMapper().createObjectNode();
        ArrayNode dialogues = given.putArray("dialogues");
        lesson.dialogues().forEach(dialogues::add);
        ObjectNode answers = given.putObject("answers");
        Lesson.ANSWERS.forEach(answers::put);
        Files.writeString(folder.resolve("given.json"), given.toString());
        run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error");
        return folder;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status
                    + ". Maybe node 18 or newer is missing, or the network.");
        }
    }

    /** The intent of a message, with the entities that were found; empty for an empty message. */
    String ask(String message) throws IOException {
        asked.write(message);
        asked.newLine();
        asked.flush();
        String answer = answered.readLine();
        if (answer == null) {
            throw new IOException("NLP.js ended before it answered. Maybe its own message above tells why.");
        }
        return answer;
    }

    /** Ends it, at once if it does not end by itself. */
    void end() throws IOException, InterruptedException {
        asked.close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
