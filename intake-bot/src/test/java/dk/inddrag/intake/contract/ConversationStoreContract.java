package dk.inddrag.intake.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.ResumeCode;
import dk.inddrag.intake.spi.ConversationStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every store of conversations promises. */
public abstract class ConversationStoreContract {

    private static final Instant NOW = Instant.parse("2023-06-01T07:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Conversation CONVERSATION = Conversation.start("samtale-1", Language.DANISH)
            .with(new Exchange(
                    List.of(Fact.said(FactKind.ROLE, "staff"), Fact.said(FactKind.SIZE, "staff 6")),
                    "temaforloeb-2023",
                    Optional.empty()));

    private final Random random = new Random(20230601);

    /**
     * An empty store.
     *
     * @return the store, with room for at least ten conversations, not null
     */
    protected abstract ConversationStore store();

    @Test
    void what_is_kept_is_found_whole() {
        ConversationStore store = store();
        ResumeCode code = ResumeCode.random(random);
        store.keep(code, CONVERSATION, LATER);
        assertThat(store.find(code, NOW)).contains(CONVERSATION);
        assertThat(store.find(code, NOW)).as("a second time").contains(CONVERSATION);
    }

    @Test
    void another_code_finds_nothing() {
        ConversationStore store = store();
        store.keep(ResumeCode.random(random), CONVERSATION, LATER);
        assertThat(store.find(ResumeCode.random(random), NOW)).isEmpty();
    }

    @Test
    void its_time_ends_with_the_moment_told() {
        ConversationStore store = store();
        ResumeCode code = ResumeCode.random(random);
        store.keep(code, CONVERSATION, LATER);
        assertThat(store.find(code, LATER.minusNanos(1))).contains(CONVERSATION);
        assertThat(store.find(code, LATER)).isEmpty();
    }

    @Test
    void what_is_kept_anew_replaces_the_old() {
        ConversationStore store = store();
        ResumeCode code = ResumeCode.random(random);
        store.keep(code, CONVERSATION, NOW.plusSeconds(1));
        Conversation longer = CONVERSATION.with(new Exchange(List.of(), "clarify", Optional.empty()));
        store.keep(code, longer, LATER);
        assertThat(store.find(code, NOW.plusSeconds(2))).contains(longer);
    }

    @Test
    void each_of_several_is_found_by_its_own_code() {
        ConversationStore store = store();
        List<ResumeCode> codes =
                random.ints(10).mapToObj(any -> ResumeCode.random(random)).toList();
        for (int i = 0; i < codes.size(); i++) {
            store.keep(codes.get(i), Conversation.start("samtale-" + i, Language.ENGLISH), LATER);
        }
        for (int i = 0; i < codes.size(); i++) {
            assertThat(store.find(codes.get(i), NOW)).contains(Conversation.start("samtale-" + i, Language.ENGLISH));
        }
    }
}
