package dk.inddrag.intake.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.contract.ConversationStoreContract;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends ConversationStoreContract {
    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");

    @TempDir
    private Path folder;

    @Override
    protected ConversationStore store() {
        return ConversationStore.inFolder(folder.resolve("samtaler"));
    }

    @Test
    void a_file_that_somebody_changed_is_not_found_and_stays() throws IOException {
        ConversationStore store = store();
        ResumeCode code = ResumeCode.random(new Random(3));
        store.keep(code, Conversation.start("a", Language.DANISH), NOW.plusSeconds(9));
        Path file = folder.resolve("samtaler").resolve(code + ".json");
        for (String changed :
                new String[] {"", "{", "{}", "{\"until\":\"snart\"}", "{\"until\":\"2030-01-01T00:00:00Z\"}"}) {
            Files.writeString(file, changed);
            assertThat(store.find(code, NOW)).as(changed).isEmpty();
        }
        assertThat(file).exists();
    }

    @Test
    void nothing_half_done_is_left_behind() throws IOException {
        ConversationStore store = store();
        ResumeCode code = ResumeCode.random(new Random(3));
        store.keep(code, Conversation.start("a", Language.DANISH), NOW.plusSeconds(9));
        try (Stream<Path> files = Files.list(folder.resolve("samtaler"))) {
            assertThat(files).containsExactly(folder.resolve("samtaler").resolve(code + ".json"));
        }
    }
}
