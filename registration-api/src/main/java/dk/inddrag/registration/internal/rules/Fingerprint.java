package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.Actor;
import dk.inddrag.registration.RegistrationRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a request asked for, as an HMAC-SHA256 under a random key of its own: the key, a colon, the hash. Whoever reads a
 * store cannot try names against it in bulk, and once both are erased nobody can.
 */
public final class Fingerprint {

    private static final String ALGORITHM = "HmacSHA256";

    private Fingerprint() {}

    /**
     * A fingerprint.
     *
     * @param key the random key, 32 hexadecimal digits
     * @param request the request
     * @param actor who sends it
     * @return the fingerprint
     */
    public static String of(String key, RegistrationRequest request, Actor actor) {
        StringBuilder text = new StringBuilder();
        append(text, actor.municipalityCode().orElse(""));
        append(text, request.offer().value());
        append(text, request.run().orElse(""));
        append(text, request.team().municipalityCode().orElse(""));
        request.team().seats().forEach(seat -> {
            append(text, seat.role().id());
            append(text, seat.participant().map(person -> person.name()).orElse(""));
            append(
                    text,
                    seat.participant().flatMap(person -> person.workEmail()).orElse(""));
        });
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), ALGORITHM));
            return key + ":"
                    + HexFormat.of().formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /**
     * Whether a request is the one that a fingerprint was taken of.
     *
     * @param fingerprint the fingerprint
     * @param request the request
     * @param actor who sends it
     * @return true where it is
     */
    public static boolean matches(String fingerprint, RegistrationRequest request, Actor actor) {
        String again = of(fingerprint.substring(0, fingerprint.indexOf(':')), request, actor);
        return MessageDigest.isEqual(
                again.getBytes(StandardCharsets.US_ASCII), fingerprint.getBytes(StandardCharsets.US_ASCII));
    }

    private static void append(StringBuilder text, String field) {
        text.append(field.length()).append(':').append(field).append(';');
    }
}
