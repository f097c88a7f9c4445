package dk.inddrag.intake.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.contract.ConversationStoreContract;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryStoreTest extends ConversationStoreContract {

    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");

    @Override
    protected ConversationStore store() {
        return ConversationStore.inMemory(10);
    }

    @Test
    void the_oldest_goes_when_there_is_no_more_room() {
        ConversationStore store = ConversationStore.inMemory(2);
        Random random = new Random(7);
        ResumeCode first = ResumeCode.random(random);
        ResumeCode second = ResumeCode.random(random);
        ResumeCode third = ResumeCode.random(random);
        for (ResumeCode code : new ResumeCode[] {first, second, third}) {
            store.keep(code, Conversation.start("a", Language.DANISH), NOW.plusSeconds(9));
        }
        assertThat(store.find(first, NOW)).isEmpty();
        assertThat(store.find(second, NOW)).isPresent();
        assertThat(store.find(third, NOW)).isPresent();
    }

    @Test
    void a_store_without_room_is_refused() {
        assertThatThrownBy(() -> ConversationStore.inMemory(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }
}
