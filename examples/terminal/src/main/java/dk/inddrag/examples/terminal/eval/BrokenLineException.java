package dk.inddrag.examples.terminal.eval;

/** Says why a line holds no case: the key of a text. It quotes nothing of the line. */
final class BrokenLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenLineException(String key) {
        super(key);
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
