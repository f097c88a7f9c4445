package dk.inddrag.intake.spi;

import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps conversations for a while, so that they can go on elsewhere by a code. What is kept holds no words of anybody.
 *
 * <p>Every implementation passes the contract in the test-jar. Called by many threads.
 */
public interface ConversationStore {

    /**
     * Keeps a conversation; one kept before under the same code is replaced.
     *
     * @param code the code, not null
     * @param conversation the conversation, not null
     * @param until until when it can be found, exclusive, not null
     */
    void keep(ResumeCode code, Conversation conversation, Instant until);

    /**
     * The conversation that was kept under a code.
     *
     * @param code the code, not null
     * @param now the moment, not null
     * @return the conversation; empty where none was kept, or its time is over
     */
    Optional<Conversation> find(ResumeCode code, Instant now);

    /**
     * Conversations in memory, gone with the process.
     *
     * @param most how many are kept at most, at least 1; the oldest goes first
     * @return the store, not null
     * @throws IllegalArgumentException if there is no room for one
     */
    static ConversationStore inMemory(int most) {
        return new MemoryStore(most);
    }

    /**
     * Conversations in a folder, one file each, readable by its owner only. Several processes may share it. What cannot be
     * read or written is told with a {@link java.io.UncheckedIOException}; a file that somebody has changed is not found.
     *
     * @param folder the folder, made with the first conversation, not null
     * @return the store, not null
     */
    static ConversationStore inFolder(Path folder) {
        return new FolderStore(folder);
    }
}
