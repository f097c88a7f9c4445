package dk.inddrag.intake;

import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.spi.ConversationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Lets a conversation go on elsewhere by a code: does what a turn asks for with {@link Action.Keep} and
 * {@link Action.Resume}.
 *
 * <p>Thread-safe where its store and its source of chance are.
 */
public final class Resumption {

    private final IntakeAssistant assistant;
    private final Optional<ConversationStore> store;
    private final Duration kept;
    private final RandomGenerator random;

    private Resumption(
            IntakeAssistant assistant, Optional<ConversationStore> store, Duration kept, RandomGenerator random) {
        this.assistant = Objects.requireNonNull(assistant, "assistant");
        this.store = store;
        this.kept = kept;
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Conversations that are kept in a store.
     *
     * @param assistant the assistant that tells what came of it, not null
     * @param store where they are kept, not null
     * @param kept for how long, more than nothing, not null
     * @param random where codes come from: a {@link java.security.SecureRandom}, not null
     * @return the resumption, not null
     * @throws IllegalArgumentException if they would be kept for no time
     */
    public static Resumption in(
            IntakeAssistant assistant, ConversationStore store, Duration kept, RandomGenerator random) {
        if (kept.isZero() || kept.isNegative()) {
            throw new IllegalArgumentException("Conversations are kept for some time, and not for " + kept);
        }
        return new Resumption(assistant, Optional.of(store), kept, random);
    }

    /**
     * No conversation is kept; whoever asks for it is told so.
     *
     * @param assistant the assistant that tells it, not null
     * @return the resumption, not null
     */
    public static Resumption none(IntakeAssistant assistant) {
        return new Resumption(assistant, Optional.empty(), Duration.ZERO, RandomGenerator.getDefault());
    }

    /**
     * Does what a turn asks for.
     *
     * @param turn the turn, not null
     * @param now the moment, not null
     * @return the turn that tells what came of it, to be shown after the one given; its conversation is the one to go on
     *     with. Empty where the turn asks for neither
     */
    public Optional<Turn> carryOut(Turn turn, Instant now) {
        Conversation here = turn.conversation();
        for (Action action : turn.actions()) {
            if (action instanceof Action.Keep) {
                return Optional.of(store.map(into -> keep(into, here, now)).orElseGet(() -> said(here, "keep.none")));
            }
            if (action instanceof Action.Resume resume) {
                return Optional.of(store.flatMap(from -> from.find(resume.code(), now))
                        .map(found -> assistant.inSight(assistant.steering().resumed(found.with(here.language()))))
                        .orElseGet(() -> said(here, store.isEmpty() ? "keep.none" : "resume.none")));
            }
        }
        return Optional.empty();
    }

    private Turn keep(ConversationStore into, Conversation here, Instant now) {
        ResumeCode code = ResumeCode.random(random);
        Instant until = now.plus(kept);
        into.keep(code, here, until);
        return assistant
                .steering()
                .kept(here, code, until.atZone(Cutoff.COPENHAGEN).toLocalDate().minusDays(1));
    }

    private Turn said(Conversation here, String key) {
        return assistant.steering().talk(here, key);
    }
}
