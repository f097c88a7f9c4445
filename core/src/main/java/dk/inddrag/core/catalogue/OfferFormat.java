package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonFormat.claims;

import dk.inddrag.core.Audience;
import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Component;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferBuilder;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.source.LocalizedText;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The format of an offer in a catalogue file. */
final class OfferFormat {

    private OfferFormat() {}

    static Value<Offer> offer(Node n) {
        var id = IdFormat.own(n);
        var kind = n.required("kind", each -> each.oneOf(OfferKind.class));
        var title = n.required("title", CommonFormat::localized);
        var summary = n.required("summary", CommonFormat::localized);
        var audience = n.required("audience", OfferFormat::audience);
        var access = n.required("access", AccessFormat::access);
        var aliases = n.list("aliases", CommonFormat::alias);
        var partOf = n.optional("partOf", IdFormat::offer);
        var announcedOn = n.optional("announcedOn", each -> claims(each, DateFormat::partialDate));
        var period = n.optional("period", each -> claims(each, DateFormat::partialDate));
        var extent = n.optional("extent", each -> claims(each, OfferFormat::extent));
        var price = n.optional("price", each -> claims(each, OfferFormat::price));
        var runs = n.list("runs", OfferFormat::run);
        var components = n.list("components", OfferFormat::component);
        var parties = n.list("parties", CommonFormat::party);
        var contacts = n.list("contacts", IdFormat::contact);
        var links = n.list("links", CommonFormat::link);
        var needs = n.list("needs", IdFormat::need);
        var sources = n.filledList("sources", IdFormat::source);
        return n.build(() -> {
            OfferBuilder offer = Offer.builder(
                            OfferId.of(id.get()), kind.get(), title.get(), summary.get(), audience.get(), access.get())
                    .aliases(aliases.get())
                    .runs(runs.get())
                    .components(components.get())
                    .parties(parties.get())
                    .contacts(contacts.get())
                    .links(links.get())
                    .needs(needs.get())
                    .sources(sources.get());
            partOf.get().ifPresent(offer::partOf);
            announcedOn.get().ifPresent(offer::announcedOn);
            period.get().ifPresent(offer::period);
            extent.get().ifPresent(offer::extent);
            price.get().ifPresent(offer::price);
            return offer.build();
        });
    }

    /** Reports offers that are a part of themselves, straight away or by way of others. */
    static void checkLoops(CatalogueFile file, Part<Offer> own, List<Offer> all) {
        Map<OfferId, OfferId> wholes = new HashMap<>();
        all.forEach(offer -> offer.partOf().ifPresent(whole -> wholes.put(offer.id(), whole)));
        Set<OfferId> loops = loops(wholes);
        for (int i = 0; i < own.all().size(); i++) {
            Offer offer = own.all().get(i);
            if (loops.contains(offer.id())) {
                file.problem(
                        "offers[" + own.place(i) + "].partOf",
                        Rule.LOOP,
                        offer.partOf().map(OfferId::value).orElse(""),
                        new LocalizedText(
                                "Måske er det en del af et andet tilbud?", "Maybe it is a part of another offer?"));
            }
        }
    }

    /** Those that come back to themselves. Each is walked from once, so that a long chain takes no longer than its length. */
    private static Set<OfferId> loops(Map<OfferId, OfferId> wholes) {
        Set<OfferId> loops = new HashSet<>();
        Set<OfferId> walked = new HashSet<>();
        for (OfferId start : wholes.keySet()) {
            Set<OfferId> way = new HashSet<>();
            OfferId at = start;
            while (at != null && walked.add(at)) {
                way.add(at);
                at = wholes.get(at);
            }
            while (at != null && way.contains(at) && loops.add(at)) {
                at = wholes.get(at);
            }
        }
        return loops;
    }

    private static Value<Audience> audience(Node n) {
        var roles = n.list("roles", each -> each.oneOf(Role.class));
        var description = n.required("description", CommonFormat::localized);
        var companions = n.optional("companions", each -> CommonFormat.claim(each, OfferFormat::companionRule));
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Audience(Set.copyOf(roles.get()), description.get(), companions.get(), source.get()));
    }

    private static Value<CompanionRule> companionRule(Node n) {
        var hosts = n.filledList("hosts", each -> each.oneOf(Role.class));
        var companions = n.filledList("companions", each -> each.oneOf(Role.class));
        var atMost = n.required("atMost", each -> each.integer(1));
        return n.build(() -> new CompanionRule(Set.copyOf(hosts.get()), Set.copyOf(companions.get()), atMost.get()));
    }

    private static Value<Run> run(Node n) {
        var id = IdFormat.own(n);
        var label = n.required("label", CommonFormat::localized);
        var sessions = n.filledList("sessions", OfferFormat::session);
        var link = n.optional("link", CommonFormat::link);
        return n.build(() -> new Run(id.get(), label.get(), sessions.get(), link.get()));
    }

    private static Value<Session> session(Node n) {
        var label = n.required("label", CommonFormat::localized);
        var date = n.optional("date", each -> CommonFormat.claim(each, DateFormat::partialDate));
        return n.build(() -> new Session(label.get(), date.get()));
    }

    private static Value<Component> component(Node n) {
        var id = IdFormat.own(n);
        var title = n.required("title", CommonFormat::localized);
        var description = n.required("description", CommonFormat::localized);
        var offer = n.optional("offer", IdFormat::offer);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Component(id.get(), title.get(), description.get(), offer.get(), source.get()));
    }

    private static Value<Extent> extent(Node n) {
        var atLeast = n.required("atLeast", each -> each.integer(1));
        int smallest = atLeast.isMissing() ? 1 : atLeast.get();
        var atMost = n.required("atMost", each -> each.integer(smallest));
        var unit =
                n.required("unit", each -> each.oneOf(List.of(ChronoUnit.MINUTES, ChronoUnit.DAYS, ChronoUnit.MONTHS)));
        var approximate = n.optional("approximate", Node::truth);
        return n.build(() -> new Extent(
                atLeast.get(), atMost.get(), unit.get(), approximate.get().orElse(false)));
    }

    private static Value<Price> price(Node n) {
        var amount = n.required("amountInKroner", each -> each.integer(0));
        var notStated = n.optional("notStated", CommonFormat::localized);
        return n.build(() -> new Price(BigDecimal.valueOf(amount.get()), notStated.get()));
    }
}
