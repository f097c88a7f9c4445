package dk.inddrag.content.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page and their hash, so that what was read can be traced.
 *
 * <p>Immutable and thread-safe.
 */
public final class RawBytes {
    private final byte[] bytes;
    private final String sha256;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has SHA-256.
            throw new IllegalStateException(e);
        }
    }

    /**
     * The bytes of an array.
     *
     * @param bytes the bytes, copied, not null
     * @return the value, not null
     */
    public static RawBytes of(byte[] bytes) {
        return new RawBytes(bytes.clone());
    }

    /**
     * The bytes.
     *
     * @return a copy, not null
     */
    public byte[] toArray() {
        return bytes.clone();
    }

    /**
     * How many there are.
     *
     * @return the count, zero or more
     */
    public int length() {
        return bytes.length;
    }

    /**
     * The SHA-256 hash.
     *
     * @return 64 hexadecimal digits in lower case, not null
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, sha256 " + sha256;
    }
}
