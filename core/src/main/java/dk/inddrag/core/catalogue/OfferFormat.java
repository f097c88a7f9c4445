package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonFormat.claims;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Component;
import dk.inddrag.core.ExpectedAnswer;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferBuilder;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Precondition;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Deadline;
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
        var id = n.ownId();
        var kind = n.required("kind", each -> each.oneOf(OfferKind.class));
        var title = n.required("title", CommonFormat::localized);
        var summary = n.required("summary", CommonFormat::localized);
        var audience = n.required("audience", OfferFormat::audience);
        var access = n.required("access", OfferFormat::access);
        var aliases = n.list("aliases", CommonFormat::alias);
        var partOf = n.optional("partOf", OfferFormat::idOfAnOffer);
        var announcedOn = n.optional("announcedOn", each -> claims(each, DateFormat::partialDate));
        var period = n.optional("period", each -> claims(each, DateFormat::partialDate));
        var extent = n.optional("extent", each -> claims(each, OfferFormat::extent));
        var price = n.optional("price", each -> claims(each, OfferFormat::price));
        var runs = n.list("runs", OfferFormat::run);
        var components = n.list("components", OfferFormat::component);
        var parties = n.list("parties", CommonFormat::party);
        var contacts = n.list("contacts", each -> each.idIn("contacts"));
        var links = n.list("links", CommonFormat::link);
        var needs = n.list("needs", each -> each.idIn("needs"));
        var sources = n.filledList("sources", CommonFormat::source);
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
    static void checkLoops(Node catalogue, List<Offer> offers) {
        Map<OfferId, OfferId> wholes = new HashMap<>();
        offers.forEach(offer -> offer.partOf().ifPresent(whole -> wholes.put(offer.id(), whole)));
        for (int i = 0; i < offers.size(); i++) {
            Set<OfferId> seen = new HashSet<>();
            OfferId id = offers.get(i).id();
            OfferId whole = wholes.get(id);
            while (whole != null && !whole.equals(id) && seen.add(whole)) {
                whole = wholes.get(whole);
            }
            if (id.equals(whole)) {
                catalogue.problem(
                        "offers[" + i + "].partOf",
                        Rule.LOOP,
                        offers.get(i).partOf().map(OfferId::value).orElse(""),
                        new LocalizedText(
                                "Måske er det en del af et andet tilbud?", "Maybe it is a part of another offer?"));
            }
        }
    }

    private static Value<OfferId> idOfAnOffer(Node n) {
        Value<String> id = n.idIn("offers");
        return id.isMissing() ? Value.missing() : Value.of(OfferId.of(id.get()));
    }

    private static Value<Audience> audience(Node n) {
        var roles = n.list("roles", each -> each.oneOf(Role.class));
        var description = n.required("description", CommonFormat::localized);
        var companions = n.optional("companions", each -> CommonFormat.claim(each, OfferFormat::companionRule));
        var source = n.required("source", CommonFormat::source);
        return n.build(() -> new Audience(Set.copyOf(roles.get()), description.get(), companions.get(), source.get()));
    }

    private static Value<CompanionRule> companionRule(Node n) {
        var hosts = n.filledList("hosts", each -> each.oneOf(Role.class));
        var companions = n.filledList("companions", each -> each.oneOf(Role.class));
        var atMost = n.required("atMost", each -> each.integer(1));
        return n.build(() -> new CompanionRule(Set.copyOf(hosts.get()), Set.copyOf(companions.get()), atMost.get()));
    }

    /** The ways of access, by the word that stands under "type". */
    private enum AccessType {
        REGISTRATION,
        APPLICATION,
        ANNOUNCED_LATER,
        OPEN_TO_ALL
    }

    private static Value<Access> access(Node n) {
        var type = n.required("type", each -> each.oneOf(AccessType.class));
        if (type.isMissing()) {
            // Without the type nobody knows which fields there should be; only a non-object is still reported.
            n.isObject();
            return Value.missing();
        }
        return switch (type.get()) {
            case REGISTRATION -> registration(n);
            case APPLICATION -> application(n);
            case ANNOUNCED_LATER -> {
                var link = n.optional("link", CommonFormat::link);
                yield n.build(() -> new Access.AnnouncedLater(link.get()));
            }
            case OPEN_TO_ALL -> {
                var link = n.optional("link", CommonFormat::link);
                yield n.build(() -> new Access.OpenToAll(link.get()));
            }
        };
    }

    private static Value<Access> registration(Node n) {
        var deadline = n.optional("deadline", OfferFormat::deadline);
        var link = n.optional("link", CommonFormat::link);
        return n.build(() -> new Access.Registration(deadline.get(), link.get()));
    }

    private static Value<Access> application(Node n) {
        var deadline = n.required("deadline", OfferFormat::deadline);
        var preconditions = n.list("preconditions", OfferFormat::precondition);
        var expectedAnswer = n.optional("expectedAnswer", OfferFormat::expectedAnswer);
        var link = n.optional("link", CommonFormat::link);
        return n.build(
                () -> new Access.Application(deadline.get(), preconditions.get(), expectedAnswer.get(), link.get()));
    }

    private static Value<Precondition> precondition(Node n) {
        var text = n.required("text", CommonFormat::localized);
        var requested = n.optional("requested", Node::truth);
        var source = n.required("source", CommonFormat::source);
        return n.build(() -> new Precondition(text.get(), requested.get().orElse(false), source.get()));
    }

    private static Value<ExpectedAnswer> expectedAnswer(Node n) {
        var by = n.required("by", DateFormat::partialDate);
        var commitment = n.required("commitment", each -> each.oneOf(ExpectedAnswer.Commitment.class));
        var source = n.required("source", CommonFormat::source);
        return n.build(() -> new ExpectedAnswer(by.get(), commitment.get(), source.get()));
    }

    private static Value<Deadline> deadline(Node n) {
        var opensAt = n.optional("opensAt", DateFormat::instant);
        var announcements = n.filledList("announcements", OfferFormat::announcement);
        if (!announcements.isMissing()) {
            checkOrder(n, announcements.get());
        }
        return n.build(() -> Deadline.of(announcements.get(), opensAt.get()));
    }

    private static void checkOrder(Node n, List<Announcement> announcements) {
        for (int i = 1; i < announcements.size(); i++) {
            if (announcements
                    .get(i)
                    .knownFrom()
                    .isBefore(announcements.get(i - 1).knownFrom())) {
                n.problem(
                        "announcements[" + i + "].on",
                        Rule.FORM,
                        announcements.get(i).announcedOn().map(Object::toString).orElse(""),
                        new LocalizedText(
                                "Datoen ligger før den forrige. Måske skal de to bytte plads?",
                                "The date is before the previous one. Maybe the two should change places?"));
            }
        }
    }

    private static Value<Announcement> announcement(Node n) {
        var on = n.optional("on", DateFormat::partialDate);
        var cutoff = n.required("cutoff", each -> claims(each, DateFormat::cutoff));
        var reason = n.optional("reason", CommonFormat::localized);
        return n.build(() -> Announcement.of(on.get(), cutoff.get(), reason.get()));
    }

    private static Value<Run> run(Node n) {
        var id = n.ownId();
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
        var id = n.ownId();
        var title = n.required("title", CommonFormat::localized);
        var description = n.required("description", CommonFormat::localized);
        var offer = n.optional("offer", OfferFormat::idOfAnOffer);
        var source = n.required("source", CommonFormat::source);
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
