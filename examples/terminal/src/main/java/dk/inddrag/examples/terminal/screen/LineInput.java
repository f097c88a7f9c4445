package dk.inddrag.examples.terminal.screen;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads lines of bytes as UTF-8. Where they are none, they are read in the terminal's own charset, if it has another;
 * else the letters that cannot be read are replaced, and the line says so.
 */
public final class LineInput {
    private static final int LONGEST = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private final Charset terminal;
    private boolean first = true;

    public LineInput(InputStream in, Charset terminal) {
        this.in = new BufferedInputStream(in);
        this.terminal = terminal;
    }

    /** A line: its text, whether letters were lost, and whether its end was cut off. */
    public record Line(String text, boolean damaged, boolean cut) {}

    /** Returns the next line without its end, or nothing when the input has ended. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean cut = false;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            if (bytes.size() < LONGEST) {
                bytes.write(b);
            } else {
                cut = true;
            }
            b = in.read();
        }
        return Optional.of(decode(bytes.toByteArray(), cut));
    }

    /** Returns all that is left as one text. */
    public Line rest() throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        return decode(bytes, in.read() >= 0);
    }

    private Line decode(byte[] read, boolean cut) {
        byte[] bytes = cut ? whole(read) : read;
        String text;
        boolean damaged = false;
        try {
            text = strict(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException e) {
            Charset charset = terminal.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : terminal;
            text = new String(bytes, charset);
            damaged = text.indexOf('\ufffd') >= 0;
        }
        if (first && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        first = false;
        return new Line(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, damaged, cut);
    }

    /** Without the letter at the end that may have been cut in two. */
    private static byte[] whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] & 0xc0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end > 0 && bytes[end - 1] < 0 ? end - 1 : end);
    }

    private static String strict(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
