package dk.inddrag.examples.terminal.chat;

import dk.inddrag.examples.terminal.screen.LineInput;
import java.io.IOException;

/** Reads line by line, from a pipe or from a terminal without any arts. */
public final class PlainPrompt implements Prompt {
    private final LineInput lines;
    private final Runnable sign;
    private final boolean seen;

    /**
     * A prompt.
     *
     * @param lines where lines come from
     * @param sign shows that one can write
     * @param seen whether a person sees that
     */
    public PlainPrompt(LineInput lines, Runnable sign, boolean seen) {
        this.lines = lines;
        this.sign = sign;
        this.seen = seen;
    }

    @Override
    public Input read() throws IOException {
        if (seen) {
            sign.run();
        }
        return lines.next()
                .<Input>map(line -> new Input.Written(line.text(), line.damaged(), line.cut()))
                .orElse(Input.Ended.INSTANCE);
    }

    @Override
    public boolean isSeen() {
        return seen;
    }

    @Override
    public void forget() {}

    @Override
    public void close() {}
}
