package dk.inddrag.examples.terminal.chat;

import dk.inddrag.examples.terminal.screen.Screen;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Reads lines that can be edited, with those before within reach of the arrow keys. They are kept in memory only. */
public final class LinePrompt implements Prompt {
    private static final String SIGN = "> ";
    private static final String INTERRUPT = "inddrag-interrupt";
    private static final int NO_CHARACTER = 0;

    /** By the last letter of what terminals send, whichever of its two modes the keypad is in. */
    private static final Map<String, String> ARROWS = Map.of(
            "A", LineReader.UP_LINE_OR_HISTORY,
            "B", LineReader.DOWN_LINE_OR_HISTORY,
            "C", LineReader.FORWARD_CHAR,
            "D", LineReader.BACKWARD_CHAR,
            "H", LineReader.BEGINNING_OF_LINE,
            "F", LineReader.END_OF_LINE);

    private final Terminal terminal;
    private final LineReader reader;
    private final int interruptCharacter;

    LinePrompt(Terminal terminal) {
        this.terminal = terminal;
        this.interruptCharacter = terminal.getAttributes().getControlChar(Attributes.ControlChar.VINTR);
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .history(new DefaultHistory())
                .parser(plainWords())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, true)
                .build();
        reader.getWidgets().put(INTERRUPT, () -> {
            terminal.raise(Terminal.Signal.INT);
            return true;
        });
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        keys.bind(new Reference(INTERRUPT), KeyMap.ctrl('C'));
        ARROWS.forEach((key, widget) -> keys.bind(new Reference(widget), "\u001b[" + key, "\u001bO" + key));
    }

    /** Takes hold of the terminal; empty where it has no such arts. */
    public static Optional<LinePrompt> open(Charset charset) {
        try {
            Terminal terminal =
                    TerminalBuilder.builder().encoding(charset).dumb(false).build();
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                terminal.close();
                return Optional.empty();
            }
            return Optional.of(new LinePrompt(terminal));
        } catch (IOException | IllegalStateException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The screen of the terminal, as wide as it is at each moment. */
    public Screen screen(boolean colour) {
        return new Screen(
                terminal.output(),
                terminal.encoding(),
                colour,
                () -> terminal.getWidth() > 0 ? terminal.getWidth() : 80);
    }

    @Override
    public Input read() throws IOException {
        // Ctrl-C comes as a key while a line is read, so that it reaches this program and not also the one that
        // started it.
        interruptBy(NO_CHARACTER);
        try {
            String text = reader.readLine(SIGN);
            return new Input.Written(text, text.indexOf('\ufffd') >= 0, false);
        } catch (UserInterruptException e) {
            return Input.Interrupted.INSTANCE;
        } catch (EndOfFileException e) {
            return Input.Ended.INSTANCE;
        } catch (IOError e) {
            throw new IOException(e);
        } finally {
            interruptBy(interruptCharacter);
        }
    }

    @Override
    public boolean isSeen() {
        return true;
    }

    @Override
    public void forget() {
        try {
            reader.getHistory().purge();
        } catch (IOException e) {
            // There is no file that could not be written.
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    private void interruptBy(int character) {
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(Attributes.ControlChar.VINTR, character);
        terminal.setAttributes(attributes);
    }

    /** Quotes and backslashes are letters like others. */
    private static DefaultParser plainWords() {
        DefaultParser parser = new DefaultParser();
        parser.setQuoteChars(new char[0]);
        parser.setEscapeChars(null);
        return parser;
    }
}
