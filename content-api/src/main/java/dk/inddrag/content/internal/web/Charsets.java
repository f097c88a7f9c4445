package dk.inddrag.content.internal.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** The charset of a page. Many servers name a wrong one, so what is plainly UTF-8 is read as that. */
public final class Charsets {
    private Charsets() {}

    /** The name to read the bytes by; empty to leave it to the document itself. */
    public static Optional<String> of(byte[] bytes, Optional<String> named) {
        if (isWideText(bytes)) {
            return Optional.of(StandardCharsets.UTF_8.name());
        }
        return named.filter(Charsets::isKnown)
                .filter(name -> !isUtf8(name) || isUtf8(bytes))
                .or(() -> isUtf8(bytes)
                        ? Optional.empty()
                        : Optional.of("windows-1252").filter(name -> named.isPresent()));
    }

    private static boolean isUtf8(String name) {
        return name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8");
    }

    /** Whether it is valid UTF-8 and more than ASCII: text in another charset is that hardly ever by chance. */
    private static boolean isWideText(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return isUtf8(bytes);
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
