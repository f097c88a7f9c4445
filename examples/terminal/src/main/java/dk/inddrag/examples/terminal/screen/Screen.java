package dk.inddrag.examples.terminal.screen;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Where text goes. Everything that is shown passes here: it is freed of what would steer the terminal, wrapped, written
 * with the letters there are, and coloured only where that is wanted.
 */
public final class Screen {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 20;

    private final PrintStream out;
    private final Letters letters;
    private final boolean colour;
    private final IntSupplier width;

    public Screen(OutputStream out, Charset charset, boolean colour, IntSupplier width) {
        this.out = new PrintStream(new BufferedOutputStream(out), false, charset);
        this.letters = new Letters(charset);
        this.colour = colour;
        this.width = width;
    }

    /** Shows one line as it is, without wrapping. */
    public void line(Span... spans) {
        StringBuilder line = new StringBuilder();
        for (Span span : spans) {
            line.append(styled(span.style(), SafeText.of(span.text())));
        }
        write(line.toString());
    }

    /** Shows a text of our own without ending the line. */
    public void part(String text) {
        out.print(letters.spell(text));
    }

    public void line(String text) {
        line(Span.plain(text));
    }

    public void blank() {
        write("");
    }

    /** Shows a text wrapped at the width of the terminal, its line breaks kept. */
    public void text(Style style, String text) {
        hanging(style, "", text);
    }

    public void text(String text) {
        text(Style.PLAIN, text);
    }

    /** Shows a text after a mark, wrapped so that its further lines stand under its first. */
    public void hanging(Style style, String mark, String text) {
        String indent = " ".repeat(mark.length());
        String before = mark;
        for (String line : Wrap.lines(SafeText.of(text), width() - mark.length())) {
            write(before + styled(style, line));
            before = indent;
        }
    }

    /** Shows a line of JSON. Control characters in it are escaped, and so is what the charset lacks. */
    public void json(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean shown = c < 0x7f || (c >= 0xa0 && letters.has(json, i));
            safe.append(shown || c == '\n' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        write(safe.toString());
    }

    /** A writer for text that is our own and already laid out, a usage help for instance. */
    public PrintWriter writer() {
        return new PrintWriter(new Unwrapped(), true);
    }

    /** The columns to write in. */
    public int width() {
        return Math.max(NARROWEST, Math.min(WIDEST, width.getAsInt()));
    }

    public boolean hasColour() {
        return colour;
    }

    /** Sends on what was shown, and tells whether all of it could be written since the beginning. */
    public boolean flush() {
        return !out.checkError();
    }

    private String styled(Style style, String text) {
        return colour ? style.apply(text) : text;
    }

    private void write(String line) {
        // One line ending on all systems, so that what is written to a file can be compared.
        out.print(letters.spell(line) + "\n");
    }

    /** The lines of a wrapped text, for those who lay out columns. */
    public static List<String> wrap(String text, int columns) {
        return Wrap.lines(SafeText.of(text), columns);
    }

    private final class Unwrapped extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) {
            out.print(letters.spell(new String(buffer, offset, length)));
        }

        @Override
        public void flush() {
            out.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
