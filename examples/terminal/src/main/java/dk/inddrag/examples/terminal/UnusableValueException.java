package dk.inddrag.examples.terminal;

/** Says that the value of an argument cannot be used, and by which hint it is told why. */
final class UnusableValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with its reason.
     *
     * @param reason the word by which the texts know the hint; empty for the ordinary hint of the argument
     */
    UnusableValueException(String reason) {
        super(reason);
    }

    /** What comes after {@code error.hint.--option} in the key of the hint. */
    String keyPart() {
        String reason = String.valueOf(getMessage());
        return reason.isEmpty() ? "" : "." + reason;
    }
}
