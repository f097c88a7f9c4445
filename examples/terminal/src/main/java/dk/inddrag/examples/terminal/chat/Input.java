package dk.inddrag.examples.terminal.chat;

/** What came from the person. */
public sealed interface Input {

    /**
     * Words.
     *
     * @param text the words
     * @param damaged whether letters of it could not be read
     * @param cut whether its end was too far away
     */
    record Written(String text, boolean damaged, boolean cut) implements Input {}

    /** Ctrl-C. */
    enum Interrupted implements Input {
        INSTANCE
    }

    /** The end of the input, Ctrl-D for instance. */
    enum Ended implements Input {
        INSTANCE
    }
}
