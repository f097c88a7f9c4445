package dk.inddrag.examples.terminal;

/** What the program tells the shell. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;
    /** Something is wrong with what was given to read, or not all could be written. */
    static final int PROBLEMS = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** {@code diff}: the two are not the same. */
    static final int DIFFERENT = 1;
    /** {@code diff}: one of the two could not be read. */
    static final int TROUBLE = 2;
    /** A fault in the program. */
    static final int FAULT = 3;

    private ExitCode() {}
}
