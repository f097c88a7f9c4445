package dk.inddrag.registration;

import java.util.regex.Pattern;

/** Tells what a mail server can take for an address, without a name around it. Whether there is such a mailbox it cannot tell. */
final class EmailAddress {

    // What RFC 5321 (section 4.5.3.1.3) lets a path be, without its angle brackets.
    private static final int LONGEST = 254;
    private static final Pattern LIKE = Pattern.compile("[^\\s@<>()\\[\\]:;,\"\\\\]+@[^\\s@<>()\\[\\]:;,\"\\\\]+");

    private EmailAddress() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && LIKE.matcher(text).matches();
    }
}
