package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a turn nothing of what a person wrote is anywhere in the memory of the machine: its live heap is read through. */
class HeapTest {

    /** What is written, with each letter moved by one, so that the text itself stands nowhere. */
    private static final String NUMBER = "221298.5678";

    private static final String NAME = "Lbsfom{jof";
    private static final String QUESTION = "Ibs!J!fo!sbqqpsu!bg!Lbsfom{jof@";
    private static final String MESSAGE = "Njo!ebuufs!Lbsfom{jof!qã!9!ãs!iãs!dqs!221298.5678!ph!hãs!qã!Tlpwtlpmfo";

    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");

    /** What is in use while the heap is written: this test is, and so are its fields. */
    private final List<Object> held = new ArrayList<>();

    @Test
    void a_number_and_a_name_are_nowhere_after_the_turn(@TempDir Path folder) throws IOException {
        IntakeAssistant assistant = IntakeAssistant.create(Catalogue.bundled());
        held.add(assistant);
        // On a thread of its own, whose stack is gone afterwards.
        List<Turn> turns = CompletableFuture.supplyAsync(() -> write(assistant), task -> run(new Thread(task)))
                .join();
        held.addAll(turns);
        Path dump = dump(folder.resolve("after.hprof"));
        assertThat(turns.stream().map(turn -> turn.outcome().id()))
                .containsExactly("pii", "temaforloeb-2023", "vidensbank", "vidensbank", "pii");
        assertThat(isIn(dump, NUMBER, 1)).as("the number").isFalse();
        assertThat(isIn(dump, NUMBER.replace(".", ""), 1)).as("its digits").isFalse();
        assertThat(isIn(dump, NAME, 1)).as("the name").isFalse();
    }

    @Test
    void what_is_held_is_found(@TempDir Path folder) throws IOException {
        held.add(clear("Ifmefo"));
        assertThat(isIn(dump(folder.resolve("held.hprof")), "Ifmefo", 1)).isTrue();
    }

    private static void run(Thread thread) {
        thread.start();
    }

    /** The message, something after it, the name in a search of what there is to read, and the message again. */
    private static List<Turn> write(IntakeAssistant assistant) {
        List<Turn> turns = new ArrayList<>();
        Conversation here = Conversation.start("c", Language.DANISH);
        for (String text :
                List.of(clear(MESSAGE), "vi er seks rådgivere", clear(QUESTION), clear(QUESTION), clear(MESSAGE))) {
            Turn turn = assistant.respond(here, text, NOW);
            here = Conversation.fromJson(turn.conversation().toJson());
            turns.add(turn);
        }
        return turns;
    }

    private static String clear(String moved) {
        StringBuilder text = new StringBuilder();
        moved.chars().forEach(c -> text.append((char) (c - 1)));
        return text.toString();
    }

    private static Path dump(Path file) throws IOException {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        Assumptions.assumeTrue(machine != null, "only this machine writes its heap");
        machine.dumpHeap(file.toString(), true);
        return file;
    }

    /** Whether a text stands in a file, in one byte a letter or in two, in capitals or not. */
    private static boolean isIn(Path file, String moved, int by) throws IOException {
        byte[] narrow = moved.getBytes(StandardCharsets.ISO_8859_1);
        int at = 0;
        int wideAt = 0;
        int before = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                at = matches(narrow, at, next + by) ? at + 1 : matches(narrow, 0, next + by) ? 1 : 0;
                if (next != 0 || before == 0) {
                    wideAt = matches(narrow, wideAt, next + by) ? wideAt + 1 : matches(narrow, 0, next + by) ? 1 : 0;
                }
                if (at == narrow.length || wideAt == narrow.length) {
                    return true;
                }
                before = next;
            }
        }
        return false;
    }

    private static boolean matches(byte[] text, int at, int next) {
        return text[at] == next || (text[at] - 1 >= 'A' && text[at] - 1 <= 'Z' && text[at] == next - 32);
    }
}
