package dk.inddrag.intake.spi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.ResumeCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Conversations in a folder, one file each, so that one can go on in another process. */
final class FolderStore implements ConversationStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(ResumeCode code, Conversation conversation, Instant until) {
        try {
            Files.createDirectories(folder);
            ObjectNode kept = JSON.createObjectNode().put("until", until.toString());
            kept.set("conversation", JSON.readTree(conversation.toJson()));
            // A temporary file is for its owner only, and a file that is moved is there whole or not at all.
            Path half = Files.createTempFile(folder, "half", ".tmp");
            Files.write(half, JSON.writeValueAsBytes(kept));
            Files.move(half, file(code), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A conversation cannot be kept in " + folder, e);
        }
    }

    @Override
    public Optional<Conversation> find(ResumeCode code, Instant now) {
        try {
            JsonNode kept = JSON.readTree(Files.readAllBytes(file(code)));
            if (!now.isBefore(Instant.parse(kept.path("until").asText()))) {
                Files.deleteIfExists(file(code));
                return Optional.empty();
            }
            return Optional.of(Conversation.fromJson(kept.path("conversation").toString()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            // A file that somebody has changed is none of ours; it is left where it is.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Conversations cannot be read from " + folder, e);
        }
    }

    private Path file(ResumeCode code) {
        return folder.resolve(code + ".json");
    }
}
