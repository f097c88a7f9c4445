package dk.inddrag.core.catalogue;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.source.LocalizedText;

/** The format of ids, and of what refers to them. Ids of all kinds look alike. */
final class IdFormat {

    private IdFormat() {}

    /** The id of an element of a list, in its field "id". It must be there once in that list. */
    static Value<String> own(Node n) {
        Value<String> id = n.required("id", IdFormat::id);
        if (id.isMissing()) {
            n.siblings().missOne();
        } else if (!n.siblings().add(id.get())) {
            n.problem(
                    "id",
                    Rule.UNIQUE,
                    id.get(),
                    new LocalizedText("Måske skal den ene hedde noget andet?", "Maybe one needs another id?"));
        }
        return id;
    }

    private static Value<String> in(String list, Node n) {
        Value<String> id = id(n);
        return id.isMissing() ? id : Value.of(n.reading().reference(n, list, id.get()));
    }

    /** The id of an offer of the file. */
    static Value<OfferId> offer(Node n) {
        Value<String> id = in("offers", n);
        return id.isMissing() ? Value.missing() : Value.of(OfferId.of(id.get()));
    }

    /** The id of a source of the file. */
    static Value<String> source(Node n) {
        return in("sources", n);
    }

    /** The id of an organisation of the file. */
    static Value<String> organisation(Node n) {
        return in("organisations", n);
    }

    /** The id of a contact of the file. */
    static Value<String> contact(Node n) {
        return in("contacts", n);
    }

    /** The id of a need of the file. */
    static Value<String> need(Node n) {
        return in("needs", n);
    }

    static Value<String> id(Node n) {
        return n.parsed(
                text -> OfferId.of(text).value(),
                text -> new LocalizedText(
                        "Et id har kun små bogstaver fra a til z, tal og bindestreger. Måske sådan: temamoede-2023?",
                        "An id has only small letters from a to z, digits and hyphens. Maybe like this:"
                                + " temamoede-2023?"));
    }
}
