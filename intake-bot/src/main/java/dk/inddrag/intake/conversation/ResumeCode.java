package dk.inddrag.intake.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code by which a conversation is found again on another channel: nine random characters and one that shows a slip, as
 * {@code K7QX4-PDM2R}. Its characters are those of Crockford's Base32, in which no two look alike.
 *
 * <p>It carries nearly 45 random bits and says nothing of the conversation. Immutable and thread-safe.
 *
 * @param value the ten characters, without the hyphen
 */
public record ResumeCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\p{L}\\p{N}])([0-9A-Za-z]{5})[- ]?([0-9A-Za-z]{5})(?![\\p{L}\\p{N}])");

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if they are not ten characters of the alphabet, are letters only or digits only, or the
     *     last does not fit the others; the message does not hold them
     */
    public ResumeCode {
        if (!isWhole(value)) {
            throw new IllegalArgumentException(
                    "A code has ten characters, as K7QX4-PDM2R. Maybe one is missing, or two have changed places.");
        }
    }

    /**
     * A code that nobody can guess.
     *
     * @param random where the chance comes from, for codes that are given out a {@link java.security.SecureRandom}, not null
     * @return the code, not null
     */
    public static ResumeCode random(RandomGenerator random) {
        String value = draw(random);
        while (!isMixed(value)) {
            value = draw(random);
        }
        return new ResumeCode(value);
    }

    private static String draw(RandomGenerator random) {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return value.append(ALPHABET.charAt(sum(value))).toString();
    }

    /**
     * The code that a text holds. Small letters, a blank for the hyphen, and O, I and L for the digits they look like, are
     * read as they are meant.
     *
     * @param text the text, not null
     * @return the first code in it; empty where there is none that is whole
     */
    public static Optional<ResumeCode> in(CharSequence text) {
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            String value = (written.group(1) + written.group(2))
                    .toUpperCase(Locale.ROOT)
                    .replace('O', '0')
                    .replace('I', '1')
                    .replace('L', '1');
            if (isWhole(value)) {
                return Optional.of(new ResumeCode(value));
            }
        }
        return Optional.empty();
    }

    /** Letters and digits that look like none, so that neither a word of ten letters nor a long number is a code. */
    private static boolean isMixed(String value) {
        return value.chars().anyMatch(c -> c >= '2' && c <= '9')
                && value.chars().anyMatch(c -> c >= 'A');
    }

    private static boolean isWhole(String value) {
        return value.length() == LENGTH
                && isMixed(value)
                && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && ALPHABET.indexOf(value.charAt(LENGTH - 1)) == sum(value);
    }

    /** Odd weights, so that one wrong character and most changed places show. */
    private static int sum(CharSequence value) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (2 * i + 1) * ALPHABET.indexOf(value.charAt(i));
        }
        return sum % ALPHABET.length();
    }

    /** The code as it is shown: {@code K7QX4-PDM2R}. */
    @Override
    public String toString() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
