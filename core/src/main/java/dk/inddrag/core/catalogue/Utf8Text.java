package dk.inddrag.core.catalogue;

import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a catalogue file, read as it comes. What is no UTF-8 or does not end is refused with a
 * {@link CatalogueException} out of {@code read}; a byte order mark at the beginning is dropped.
 */
final class Utf8Text extends Reader {

    /** A catalogue of 100,000 offers has some 300 MB. */
    static final long LARGEST = 512L << 20;

    /** Some editors put it at the beginning of UTF-8 files. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long size;
    private int line = 1;
    private boolean begun;
    private boolean ended;

    Utf8Text(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = decode(buffer, from, length);
        if (!begun && count > 0) {
            begun = true;
            if (buffer[from] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, from + 1, buffer, from, count - 1);
                return count > 1 ? count - 1 : read(buffer, from, length);
            }
        }
        for (int i = from; i < from + count; i++) {
            line += buffer[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The number of characters decoded, at least one; -1 at the end. */
    private int decode(char[] buffer, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, from, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.remaining() < length) {
                return length - out.remaining();
            }
            if (result.isError()) {
                throw notUtf8();
            }
            if (result.isOverflow()) {
                throw new IOException("A buffer of two characters or more is needed");
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        size += Math.max(0, count);
        if (size > LARGEST) {
            throw new CatalogueException(List.of(tooLarge(name)));
        }
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    static Problem tooLarge(String name) {
        return new Problem(
                name,
                "$",
                Rule.READABLE,
                "",
                new LocalizedText(
                        "Filen er større end 512 MiB. Måske er det en anden fil?",
                        "The file is larger than 512 MiB. Maybe it is another file?"));
    }

    private CatalogueException notUtf8() {
        return new CatalogueException(List.of(new Problem(
                name,
                "$",
                Rule.READABLE,
                "",
                new LocalizedText(
                        "Linje " + line + " er ikke gemt som UTF-8. Måske kan filen gemmes igen med den tegnkodning?",
                        "Line " + line + " is not UTF-8. Maybe the file can be saved again in that encoding?"))));
    }

    /** Leaves the stream open: it belongs to whoever opened it. */
    @Override
    public void close() {}
}
