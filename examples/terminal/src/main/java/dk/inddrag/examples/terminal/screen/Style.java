package dk.inddrag.examples.terminal.screen;

/** How a piece of text looks where the terminal has colours. Nothing is said by colour alone. */
public enum Style {
    PLAIN(""),
    HEADING("1"),
    FAINT("2"),
    OPEN("32"),
    COMING("33"),
    ALERT("1;31"),
    KEY("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String apply(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
