package dk.inddrag.content.internal.items;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Numbers and texts in a row of bytes, read in the order in which they were written. Not thread-safe. */
final class FieldBytes {
    private static final int FIRST_SIZE = 1 << 11;

    private ByteBuffer bytes;

    private FieldBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static FieldBytes toWrite() {
        return new FieldBytes(ByteBuffer.allocate(FIRST_SIZE));
    }

    static FieldBytes toRead(byte[] bytes, int offset, int length) {
        return new FieldBytes(ByteBuffer.wrap(bytes, offset, length));
    }

    byte[] toBytes() {
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        return written;
    }

    /** Writes a number that is not negative; small ones take one byte. */
    void number(int value) {
        room(Integer.BYTES + 1);
        int rest = value;
        while (rest > 0x7F) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** Writes a text. Danish has a byte for each letter: it is copied as it is, which takes a fraction of decoding it. */
    void text(String text) {
        boolean wide = text.chars().anyMatch(letter -> letter > 0xFF);
        byte[] encoded = text.getBytes(charset(wide));
        number(encoded.length);
        room(encoded.length + 1);
        bytes.put((byte) (wide ? 1 : 0)).put(encoded);
    }

    String text() {
        int length = length();
        boolean wide = bytes.get() != 0;
        bounded(length);
        String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, charset(wide));
        bytes.position(bytes.position() + length);
        return text;
    }

    private static Charset charset(boolean wide) {
        return wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    List<String> texts() {
        return list(FieldBytes::text);
    }

    /** Reads a list whose size was written before its elements. */
    <T> List<T> list(Function<FieldBytes, T> element) {
        int size = length();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.apply(this));
        }
        return list;
    }

    void optional(Optional<?> value) {
        number(value.isPresent() ? 1 : 0);
        value.map(Object::toString).ifPresent(this::text);
    }

    <T> Optional<T> optional(Function<String, T> parser) {
        return number() == 0 ? Optional.empty() : Optional.of(parser.apply(text()));
    }

    void moment(Optional<Instant> value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(moment -> {
            room(Long.BYTES + Integer.BYTES);
            bytes.putLong(moment.getEpochSecond()).putInt(moment.getNano());
        });
    }

    Optional<Instant> moment() {
        return number() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(bytes.getLong(), bytes.getInt()));
    }

    /** A length or a size, which cannot be more than there are bytes left. */
    private int length() {
        return bounded(number());
    }

    private int bounded(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private void room(int wanted) {
        if (bytes.remaining() < wanted) {
            bytes.flip();
            bytes = ByteBuffer.allocate(Math.max(2 * bytes.limit(), bytes.limit() + wanted))
                    .put(bytes);
        }
    }
}
