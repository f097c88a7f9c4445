package dk.inddrag.core.catalogue;

import dk.inddrag.core.Alias;
import dk.inddrag.core.Link;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.organisation.Phone;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The pieces that several parts of a catalogue file are made of, as they are written. */
final class CommonJson {

    private CommonJson() {}

    static Json localized(LocalizedText text) {
        return new JsonFields()
                .put("da", text.danish())
                .put("en", text.english())
                .all();
    }

    /** What reads its own text form. */
    static Json printed(Object value) {
        return new Json.Text(value.toString());
    }

    static Json number(long number) {
        return new Json.Numeral(Long.toString(number));
    }

    static Json word(Enum<?> constant) {
        return new Json.Text(written(constant));
    }

    /** A constant of an enum as files have it: in lower case with hyphens. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A set of constants, in the order of their enum, because a set has none. */
    static <E extends Enum<E>> Json words(Set<E> constants) {
        return new Json.Items(constants.stream().sorted().map(CommonJson::word).toList());
    }

    static <T> Json claim(Claim<T> claim, Function<? super T, Json> json) {
        return new JsonFields()
                .put("value", json.apply(claim.value()))
                .put("source", claim.source())
                .putText("interpreted", claim.interpretation())
                .all();
    }

    static <T> Json claims(Claims<T> claims, Function<? super T, Json> json) {
        return claims.all().size() == 1
                ? claim(claims.preferred(), json)
                : JsonFields.items(claims.all(), each -> claim(each, json));
    }

    static Json alias(Alias alias) {
        return new JsonFields()
                .put("name", alias.name())
                .put("source", alias.source())
                .putUnless(true, "certain", alias.certain())
                .all();
    }

    static Json link(Link link) {
        return new JsonFields()
                .put("label", link.label())
                .putAddress("target", link.target())
                .put("source", link.source())
                .all();
    }

    static Json party(Party party) {
        return new JsonFields()
                .put("organisation", party.organisation())
                .put("role", word(party.role()))
                .putText("task", party.task())
                .put("source", party.source())
                .all();
    }

    static Json phone(Phone phone) {
        return new JsonFields()
                .put("number", phone.number())
                .put("use", phone.use())
                .put("source", phone.source())
                .all();
    }
}
