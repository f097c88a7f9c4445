package dk.inddrag.content.internal.web;

import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.RawBytes;
import dk.inddrag.content.source.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Pages in a folder. An unchanged file is told by its hash, which stands in for the entity tag. */
public final class Folder implements PageSource {
    private static final long LARGEST = 100_000_000;

    private final Path root;
    private final Clock clock;

    /** The folder and the clock that says when a file was read. */
    public Folder(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    @Override
    public Fetched fetch(URI address, Validators known) {
        Path file = root.resolve(
                        address.getPath() == null ? "" : address.getPath().replaceFirst("^/+", ""))
                .normalize();
        if (!file.startsWith(root.normalize())) {
            return new Fetched.Failed(address, Fetched.Reason.HOST_NOT_ALLOWED, Optional.empty());
        }
        try {
            if (!Files.isRegularFile(file)) {
                return new Fetched.Gone(address, false);
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return new Fetched.Failed(address, Fetched.Reason.HOST_NOT_ALLOWED, Optional.empty());
            }
            if (Files.size(file) > LARGEST) {
                return new Fetched.Failed(address, Fetched.Reason.TOO_LARGE, Optional.empty());
            }
            return content(address, Files.readAllBytes(file), known, clock);
        } catch (NoSuchFileException e) {
            return new Fetched.Gone(address, false);
        } catch (IOException e) {
            return new Fetched.Failed(address, Fetched.Reason.BROKEN_OFF, Optional.empty());
        }
    }

    static Fetched content(URI address, byte[] bytes, Validators known, Clock clock) {
        RawBytes raw = RawBytes.of(bytes);
        Optional<String> tag = Optional.of('"' + raw.sha256() + '"');
        return known.etag().equals(tag)
                ? new Fetched.NotModified(address)
                : new Fetched.Content(
                        address,
                        address,
                        raw,
                        Optional.empty(),
                        new Validators(tag, Optional.empty()),
                        clock.instant());
    }
}
