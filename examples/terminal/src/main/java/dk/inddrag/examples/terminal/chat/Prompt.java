package dk.inddrag.examples.terminal.chat;

import java.io.IOException;

/** Where the words of a person come from. */
public interface Prompt extends AutoCloseable {

    /** Waits for the person. */
    Input read() throws IOException;

    /** Whether a person sees that one can write. */
    boolean isSeen();

    /** Forgets what was written so far, so that it cannot be called back. */
    void forget();

    @Override
    void close() throws IOException;
}
