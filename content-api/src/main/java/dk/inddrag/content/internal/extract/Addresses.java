package dk.inddrag.content.internal.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as pages write them. */
final class Addresses {
    private Addresses() {}

    static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text.trim());
            return address.toString().isEmpty() ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
