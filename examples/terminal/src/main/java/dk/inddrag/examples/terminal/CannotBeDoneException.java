package dk.inddrag.examples.terminal;

import java.io.Serial;

/** What was asked for cannot be done, for a reason that a person can mend. Holds the key of the text that says so. */
final class CannotBeDoneException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] values;

    CannotBeDoneException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    void tell(Setting setting) {
        setting.complain(key, values);
    }
}
