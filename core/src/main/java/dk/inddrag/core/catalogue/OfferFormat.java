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
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The format of an offer in a catalogue file. */
final class OfferFormat {

    private OfferFormat() {}

    static Value<Offer> offer(Node n) {
        var id = n.required("id", OfferFormat::offerId);
        var kind = n.required("kind", each -> each.oneOf(OfferKind.class));
        var title = n.required("title", CommonFormat::localized);
        var summary = n.required("summary", CommonFormat::localized);
        var audience = n.required("audience", OfferFormat::audience);
        var access = n.required("access", OfferFormat::access);
        var aliases = n.list("aliases", CommonFormat::alias);
        var partOf = n.optional("partOf", OfferFormat::offerId);
        var announcedOn = n.optional("announcedOn", each -> claims(each, CommonFormat::partialDate));
        var period = n.optional("period", each -> claims(each, CommonFormat::partialDate));
        var extent = n.optional("extent", each -> claims(each, OfferFormat::extent));
        var price = n.optional("price", each -> claims(each, OfferFormat::price));
        var runs = n.list("runs", OfferFormat::run);
        var components = n.list("components", OfferFormat::component);
        var parties = n.list("parties", CommonFormat::party);
        var contacts = n.list("contacts", Node::text);
        var links = n.list("links", CommonFormat::link);
        var needs = n.list("needs", Node::text);
        var sources = n.required("sources", each -> each.elements(Node::text));
        return n.build(() -> {
            OfferBuilder offer = Offer.builder(
                            id.get(), kind.get(), title.get(), summary.get(), audience.get(), access.get())
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

    private static Value<OfferId> offerId(Node n) {
        return n.parsed(OfferId::of, "temamoede-2023");
    }

    private static Value<Audience> audience(Node n) {
        var roles = n.list("roles", each -> each.oneOf(Role.class));
        var description = n.required("description", CommonFormat::localized);
        var companions = n.optional("companions", each -> CommonFormat.claim(each, OfferFormat::companionRule));
        var source = n.required("source", Node::text);
        return n.build(() -> new Audience(Set.copyOf(roles.get()), description.get(), companions.get(), source.get()));
    }

    private static Value<CompanionRule> companionRule(Node n) {
        var hosts = n.list("hosts", each -> each.oneOf(Role.class));
        var companions = n.list("companions", each -> each.oneOf(Role.class));
        var atMost = n.required("atMost", Node::integer);
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
        var source = n.required("source", Node::text);
        return n.build(() -> new Precondition(text.get(), requested.get().orElse(false), source.get()));
    }

    private static Value<ExpectedAnswer> expectedAnswer(Node n) {
        var by = n.required("by", CommonFormat::partialDate);
        var commitment = n.required("commitment", each -> each.oneOf(ExpectedAnswer.Commitment.class));
        var source = n.required("source", Node::text);
        return n.build(() -> new ExpectedAnswer(by.get(), commitment.get(), source.get()));
    }

    private static Value<Deadline> deadline(Node n) {
        var opensAt = n.optional("opensAt", each -> each.parsed(Instant::parse, "2021-10-28T08:00:00Z"));
        var announcements = n.required("announcements", each -> each.elements(OfferFormat::announcement));
        return n.build(() -> Deadline.of(announcements.get(), opensAt.get()));
    }

    private static Value<Announcement> announcement(Node n) {
        var on = n.optional("on", CommonFormat::partialDate);
        var cutoff = n.required("cutoff", each -> claims(each, OfferFormat::cutoff));
        var reason = n.optional("reason", CommonFormat::localized);
        return n.build(() -> Announcement.of(on.get(), cutoff.get(), reason.get()));
    }

    private static Value<Cutoff> cutoff(Node n) {
        return n.parsed(text -> Cutoff.parse(text, Cutoff.COPENHAGEN), "2021-12-17, 2023-06-09T10:00");
    }

    private static Value<Run> run(Node n) {
        var id = CommonFormat.id(n);
        var label = n.required("label", CommonFormat::localized);
        var sessions = n.required("sessions", each -> each.elements(OfferFormat::session));
        var link = n.optional("link", CommonFormat::link);
        return n.build(() -> new Run(id.get(), label.get(), sessions.get(), link.get()));
    }

    private static Value<Session> session(Node n) {
        var label = n.required("label", CommonFormat::localized);
        var date = n.optional("date", each -> CommonFormat.claim(each, CommonFormat::partialDate));
        return n.build(() -> new Session(label.get(), date.get()));
    }

    private static Value<Component> component(Node n) {
        var id = CommonFormat.id(n);
        var title = n.required("title", CommonFormat::localized);
        var description = n.required("description", CommonFormat::localized);
        var offer = n.optional("offer", OfferFormat::offerId);
        var source = n.required("source", Node::text);
        return n.build(() -> new Component(id.get(), title.get(), description.get(), offer.get(), source.get()));
    }

    private static Value<Extent> extent(Node n) {
        var atLeast = n.required("atLeast", Node::integer);
        var atMost = n.required("atMost", Node::integer);
        var unit = n.required("unit", each -> each.oneOf(ChronoUnit.class));
        var approximate = n.optional("approximate", Node::truth);
        return n.build(() -> new Extent(
                atLeast.get(), atMost.get(), unit.get(), approximate.get().orElse(false)));
    }

    private static Value<Price> price(Node n) {
        var amount = n.required("amountInKroner", Node::integer);
        var notStated = n.optional("notStated", CommonFormat::localized);
        return n.build(() -> new Price(BigDecimal.valueOf(amount.get()), notStated.get()));
    }
}
