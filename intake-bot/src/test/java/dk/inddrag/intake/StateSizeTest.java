package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.contract.DialogueRun;
import dk.inddrag.intake.contract.WrittenDialogue;
import dk.inddrag.intake.conversation.Conversation;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How much of a conversation there is to keep. */
class StateSizeTest {

    private static final int MOST = 2_000;

    private static List<Conversation> states() {
        IntakeAssistant assistant = IntakeAssistant.create(Catalogue.bundled());
        List<Conversation> states = new ArrayList<>();
        for (WrittenDialogue dialogue : Messages.dialogues()) {
            states.addAll(new DialogueRun(assistant, dialogue).play());
        }
        return states;
    }

    @Test
    void a_state_is_small_after_every_turn_of_every_conversation() {
        assertThat(states())
                .allSatisfy(state -> assertThat(state.toJson().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(MOST));
    }

    /** {@code -Dinddrag.in-flight=100000} prints the bytes of each of so many conversations that are held at once. */
    @Test
    @EnabledIfSystemProperty(named = "inddrag.in-flight", matches = "\\d+")
    void many_conversations_are_held_at_once() {
        int number = Integer.getInteger("inddrag.in-flight");
        List<String> kept = states().stream().map(Conversation::toJson).toList();
        List<Conversation> held = new ArrayList<>(number);
        long before = used();
        for (int i = 0; i < number; i++) {
            held.add(Conversation.fromJson(kept.get(i % kept.size())));
        }
        long bytes = (used() - before) / number;
        double json = kept.stream().mapToInt(String::length).average().orElseThrow();
        int most = kept.stream().mapToInt(String::length).max().orElseThrow();
        System.out.printf(
                "%,d conversations in flight: %,d bytes each; as JSON %.0f on average, %,d at most%n",
                number, bytes, json, most);
        assertThat(held).hasSize(number);
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
