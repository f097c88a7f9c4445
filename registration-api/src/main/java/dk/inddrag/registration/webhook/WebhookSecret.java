package dk.inddrag.registration.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a sender and a receiver of webhooks share, and what they do with it: the scheme of Standard Webhooks
 * (standardwebhooks.com, version 1), an HMAC-SHA256 over id, timestamp and body.
 *
 * <p>Immutable and thread-safe. {@link #toString()} prints no secret.
 */
public final class WebhookSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;

    private final SecretKeySpec key;

    private WebhookSecret(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Reads a secret.
     *
     * @param text {@code whsec_} and Base64 of at least 24 bytes, not null
     * @return the secret, not null
     * @throws IllegalArgumentException if it is none; the message holds nothing of it
     */
    public static WebhookSecret parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "?");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A secret is \"whsec_\" and Base64. Maybe a letter is missing");
        }
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("A secret has at least " + SHORTEST + " bytes, this one " + bytes.length
                    + ". Maybe make one with openssl rand -base64 32");
        }
        return new WebhookSecret(bytes);
    }

    /**
     * Signs a message.
     *
     * @param id the id of the message, not null
     * @param timestamp when it is sent; counted in whole seconds, not null
     * @param body the body, not null
     * @return the signature, {@code v1,} and Base64, not null
     */
    public String sign(String id, Instant timestamp, String body) {
        String signed = id + "." + timestamp.getEpochSecond() + "." + body;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /**
     * Whether a message that came is from whoever has the secret, as it was sent, and no old one sent again.
     *
     * @param id the header {@code webhook-id}, not null
     * @param timestamp the header {@code webhook-timestamp}, not null
     * @param body the body as it came, not null
     * @param signatures the header {@code webhook-signature}: one or more, with spaces between, not null
     * @param now the moment, not null
     * @param tolerance how far the timestamp may lie before or after that, inclusive, not null
     * @return true if all of that holds
     */
    public boolean isSigned(
            String id, String timestamp, String body, String signatures, Instant now, Duration tolerance) {
        if (!timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        byte[] expected = sign(id, sent, body).getBytes(StandardCharsets.UTF_8);
        return Duration.between(sent, now).abs().compareTo(tolerance) <= 0
                && Arrays.stream(signatures.split(" ", -1))
                        .anyMatch(each -> MessageDigest.isEqual(expected, each.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
