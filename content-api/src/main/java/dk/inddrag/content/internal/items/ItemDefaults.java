package dk.inddrag.content.internal.items;

import dk.inddrag.content.bank.ItemKind;
import java.util.Map;
import java.util.Optional;

/**
 * What is assumed of items that do not say it themselves.
 *
 * @param publishers the publishers that are known
 * @param kind the kind
 * @param publisher a name of the publisher
 */
public record ItemDefaults(Publishers publishers, Optional<ItemKind> kind, Optional<String> publisher) {

    /** Fills in what is missing. */
    void fill(Map<String, Object> fields, String id) {
        fields.putIfAbsent("id", id);
        kind.ifPresent(assumed -> fields.putIfAbsent("kind", assumed.id()));
        publisher.ifPresent(assumed -> fields.putIfAbsent("publisher", assumed));
    }
}
