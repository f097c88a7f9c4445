package dk.inddrag.content.internal.web;

import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Pages on the class path, beside a class. */
public final class Resources implements PageSource {
    private final Class<?> beside;
    private final Clock clock;

    /** The class beside which they are, and the clock. */
    public Resources(Class<?> beside, Clock clock) {
        this.beside = beside;
        this.clock = clock;
    }

    @Override
    public Fetched fetch(URI address, Validators known) {
        String path = address.getPath() == null ? "" : address.getPath();
        try (InputStream in = beside.getResourceAsStream(path)) {
            return in == null || path.isEmpty()
                    ? new Fetched.Gone(address, false)
                    : Folder.content(address, in.readAllBytes(), known, clock);
        } catch (IOException e) {
            return new Fetched.Failed(address, Fetched.Reason.BROKEN_OFF, Optional.empty());
        }
    }
}
