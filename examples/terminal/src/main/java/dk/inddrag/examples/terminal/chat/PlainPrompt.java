package dk.inddrag.examples.terminal.chat;

import dk.inddrag.examples.terminal.screen.LineInput;
import java.io.IOException;

/** Reads line by line, from a pipe or from a terminal without any arts. */
public final class PlainPrompt implements Prompt {
    private final LineInput lines;
    private final Runnable ready;

    /**
     * A prompt.
     *
     * @param lines where lines come from
     * @param ready says that one can write, before each line
     */
    public PlainPrompt(LineInput lines, Runnable ready) {
        this.lines = lines;
        this.ready = ready;
    }

    @Override
    public Input read() throws IOException {
        ready.run();
        return lines.next()
                .<Input>map(line -> new Input.Written(line.text(), line.damaged(), line.cut()))
                .orElse(Input.Ended.INSTANCE);
    }

    @Override
    public void forget() {}

    @Override
    public void close() {}
}
