package dk.inddrag.intake.spi;

import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Conversations in memory. */
final class MemoryStore implements ConversationStore {

    private record Kept(Conversation conversation, Instant until) {}

    private final int most;
    private final Map<ResumeCode, Kept> kept = new LinkedHashMap<>();

    MemoryStore(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A store has room for at least 1 conversation, and not for " + most);
        }
        this.most = most;
    }

    @Override
    public synchronized void keep(ResumeCode code, Conversation conversation, Instant until) {
        kept.remove(code);
        kept.put(code, new Kept(conversation, until));
        Iterator<ResumeCode> oldest = kept.keySet().iterator();
        while (kept.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }

    @Override
    public synchronized Optional<Conversation> find(ResumeCode code, Instant now) {
        Kept found = kept.get(code);
        if (found != null && !now.isBefore(found.until())) {
            kept.remove(code);
            return Optional.empty();
        }
        return Optional.ofNullable(found).map(Kept::conversation);
    }
}
