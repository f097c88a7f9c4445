package dk.inddrag.examples.terminal.screen;

/** A piece of text in one style. */
public record Span(Style style, String text) {

    public static Span plain(String text) {
        return new Span(Style.PLAIN, text);
    }
}
