package dk.inddrag.content.internal.items;

import java.io.IOException;

/** Says that the head of a file is no YAML. */
final class FrontMatterException extends IOException {
    private static final long serialVersionUID = 1L;

    FrontMatterException(Throwable cause) {
        super("The front matter is no YAML", cause);
    }
}
