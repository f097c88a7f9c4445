package dk.inddrag.registration.internal.rules;

import java.security.SecureRandom;
import java.util.HexFormat;

/** References that can be read over the telephone, and keys that cannot be guessed. */
public final class RandomIds {

    // Crockford's letters: none looks like another.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() {}

    /**
     * A new reference.
     *
     * @return something like {@code T-7KQ2M-9XF4B}
     */
    public static String reference() {
        byte[] bytes = new byte[10];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder("T");
        for (int i = 0; i < bytes.length; i++) {
            if (i % 5 == 0) {
                text.append('-');
            }
            // There are 32 letters, so the lowest five bits pick each as often.
            text.append(LETTERS.charAt(bytes[i] & 31));
        }
        return text.toString();
    }

    /**
     * A new key.
     *
     * @return 32 hexadecimal digits
     */
    public static String key() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
