package dk.inddrag.examples.terminal;

import java.io.IOException;

/** The folder of the knowledge bank cannot be opened: another program writes to it, or another version wrote it. */
final class UnusableBankException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String folder;

    UnusableBankException(String folder, Throwable cause) {
        super(folder, cause);
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
