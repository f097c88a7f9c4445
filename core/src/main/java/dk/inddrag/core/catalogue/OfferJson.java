package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonJson.claim;
import static dk.inddrag.core.catalogue.CommonJson.claims;

import dk.inddrag.core.Audience;
import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Component;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Price;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;

/** An offer as it is written to a file. */
final class OfferJson {

    private OfferJson() {}

    static Json offer(Offer offer) {
        return new JsonFields()
                .put("id", offer.id().value())
                .put("kind", CommonJson.word(offer.kind()))
                .put("title", offer.title())
                .put("summary", offer.summary())
                .put("aliases", offer.aliases(), CommonJson::alias)
                .put("partOf", offer.partOf(), CommonJson::printed)
                .put("audience", audience(offer.audience()))
                .put("access", AccessJson.access(offer.access()))
                .put("announcedOn", offer.announcedOn(), each -> claims(each, CommonJson::printed))
                .put("period", offer.period(), each -> claims(each, CommonJson::printed))
                .put("extent", offer.extent(), each -> claims(each, OfferJson::extent))
                .put("price", offer.price(), each -> claims(each, OfferJson::price))
                .put("runs", offer.runs(), OfferJson::run)
                .put("components", offer.components(), OfferJson::component)
                .put("parties", offer.parties(), CommonJson::party)
                .put("contacts", offer.contacts(), Json.Text::new)
                .put("links", offer.links(), CommonJson::link)
                .put("needs", offer.needs(), Json.Text::new)
                .put("sources", offer.sources(), Json.Text::new)
                .all();
    }

    private static Json audience(Audience audience) {
        JsonFields fields = new JsonFields();
        if (!audience.roles().isEmpty()) {
            fields.put("roles", CommonJson.words(audience.roles()));
        }
        return fields.put("description", audience.description())
                .put("companions", audience.companionRule(), each -> claim(each, OfferJson::companionRule))
                .put("source", audience.source())
                .all();
    }

    private static Json companionRule(CompanionRule rule) {
        return new JsonFields()
                .put("hosts", CommonJson.words(rule.hosts()))
                .put("companions", CommonJson.words(rule.companions()))
                .put("atMost", rule.atMost())
                .all();
    }

    private static Json extent(Extent extent) {
        return new JsonFields()
                .put("atLeast", extent.atLeast())
                .put("atMost", extent.atMost())
                .put("unit", CommonJson.word(extent.unit()))
                .putUnless(false, "approximate", extent.approximate())
                .all();
    }

    private static Json price(Price price) {
        return new JsonFields()
                .put(
                        "amountInKroner",
                        new Json.Numeral(
                                price.amountInKroner().toBigIntegerExact().toString()))
                .putText("notStated", price.notStated())
                .all();
    }

    private static Json run(Run run) {
        return new JsonFields()
                .put("id", run.id())
                .put("label", run.label())
                .put("sessions", run.sessions(), OfferJson::session)
                .put("link", run.link(), CommonJson::link)
                .all();
    }

    private static Json session(Session session) {
        return new JsonFields()
                .put("label", session.label())
                .put("date", session.date(), each -> claim(each, CommonJson::printed))
                .all();
    }

    private static Json component(Component component) {
        return new JsonFields()
                .put("id", component.id())
                .put("title", component.title())
                .put("description", component.description())
                .put("offer", component.offer(), CommonJson::printed)
                .put("source", component.source())
                .all();
    }
}
