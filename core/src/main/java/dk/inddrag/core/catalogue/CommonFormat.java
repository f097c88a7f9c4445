package dk.inddrag.core.catalogue;

import dk.inddrag.core.Alias;
import dk.inddrag.core.Link;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.organisation.PartyRole;
import dk.inddrag.core.organisation.Phone;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The pieces that several parts of a catalogue file are made of. */
final class CommonFormat {

    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9][0-9 ]+[0-9]");

    private CommonFormat() {}

    static Value<LocalizedText> localized(Node n) {
        var danish = n.required("da", Node::text);
        var english = n.required("en", Node::text);
        return n.build(() -> new LocalizedText(danish.get(), english.get()));
    }

    static Value<URI> uri(Node n) {
        return n.parsed(CommonFormat::webAddress, "https://sbst.dk/nyheder");
    }

    private static URI webAddress(String text) {
        URI uri = URI.create(text);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException("Not a web address: " + text);
        }
        return uri;
    }

    static <T> Value<Claim<T>> claim(Node n, Function<Node, Value<T>> reader) {
        var value = n.required("value", reader);
        var source = n.required("source", IdFormat::source);
        var interpretation = n.optional("interpreted", CommonFormat::localized);
        return n.build(() -> new Claim<>(value.get(), source.get(), interpretation.get()));
    }

    /** One claim, or a list of them where the sources differ, the preferred one first. */
    static <T> Value<Claims<T>> claims(Node n, Function<Node, Value<T>> reader) {
        if (!n.isArray()) {
            Value<Claim<T>> only = claim(n, reader);
            return only.isMissing() ? Value.missing() : Value.of(new Claims<>(List.of(only.get())));
        }
        Value<List<Claim<T>>> all = n.filled(each -> claim(each, reader));
        return all.isMissing() ? Value.missing() : Value.of(new Claims<>(all.get()));
    }

    static Value<Alias> alias(Node n) {
        var name = n.required("name", Node::text);
        var source = n.required("source", IdFormat::source);
        var certain = n.optional("certain", Node::truth);
        return n.build(() -> new Alias(name.get(), source.get(), certain.get().orElse(true)));
    }

    static Value<Link> link(Node n) {
        var label = n.required("label", CommonFormat::localized);
        var target = n.optional("target", CommonFormat::uri);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Link(label.get(), target.get(), source.get()));
    }

    static Value<Party> party(Node n) {
        var organisation = n.required("organisation", IdFormat::organisation);
        var role = n.required("role", each -> each.oneOf(PartyRole.class));
        var task = n.optional("task", CommonFormat::localized);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Party(organisation.get(), role.get(), task.get(), source.get()));
    }

    static Value<Phone> phone(Node n) {
        var number = n.required("number", each -> each.parsed(CommonFormat::phoneNumber, "35 55 55 59"));
        var use = n.required("use", CommonFormat::localized);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Phone(number.get(), use.get(), source.get()));
    }

    private static String phoneNumber(String text) {
        if (!PHONE_NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a telephone number: " + text);
        }
        return text;
    }
}
