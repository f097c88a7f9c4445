package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Price;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Claims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares the offers of two versions of a catalogue. */
final class OfferDiff {

    /** What no change of its own tells of, by the name of its field. */
    private static final Map<String, Function<Offer, Object>> DETAILS = details();

    private final Catalogue before;
    private final Catalogue after;
    private final List<Change> changes;

    OfferDiff(Catalogue before, Catalogue after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    private static Map<String, Function<Offer, Object>> details() {
        Map<String, Function<Offer, Object>> details = new LinkedHashMap<>();
        details.put("kind", Offer::kind);
        details.put("summary", Offer::summary);
        details.put("aliases", Offer::aliases);
        details.put("partOf", Offer::partOf);
        details.put("announcedOn", Offer::announcedOn);
        details.put("period", Offer::period);
        details.put("extent", Offer::extent);
        details.put("components", Offer::components);
        details.put("parties", Offer::parties);
        details.put("links", Offer::links);
        details.put("needs", Offer::needs);
        details.put("sources", Offer::sources);
        return details;
    }

    void compare() {
        for (Offer offer : after.offers()) {
            before.offer(offer.id())
                    .ifPresentOrElse(old -> compare(old, offer), () -> changes.add(new OfferChange.OfferAdded(offer)));
        }
        for (Offer offer : before.offers()) {
            if (after.offer(offer.id()).isEmpty()) {
                changes.add(new OfferChange.OfferRemoved(offer));
            }
        }
    }

    private void compare(Offer old, Offer now) {
        if (!old.title().equals(now.title())) {
            changes.add(new OfferChange.TitleChanged(now, old.title()));
        }
        if (!old.access().equals(now.access())) {
            new AccessDiff(old, now, changes).compare();
        }
        if (!old.runs().equals(now.runs())) {
            new RunDiff(old, now, changes).compare();
        }
        audience(old, now);
        price(old, now);
        contacts(old, now);
        DETAILS.forEach((field, value) -> {
            if (!value.apply(old).equals(value.apply(now))) {
                changes.add(new OfferChange.DetailChanged(now, field));
            }
        });
    }

    private void audience(Offer old, Offer now) {
        Audience from = old.audience();
        Audience to = now.audience();
        if (!from.roles().equals(to.roles())) {
            changes.add(new OfferChange.AudienceChanged(now, from.roles(), to.roles()));
        }
        if (!from.description().equals(to.description()) || !from.source().equals(to.source())) {
            changes.add(new OfferChange.DetailChanged(now, "audience"));
        }
        if (!from.companionRule().equals(to.companionRule())) {
            changes.add(new OfferChange.DetailChanged(now, "audience.companions"));
        }
    }

    private void price(Offer old, Offer now) {
        Optional<Price> from = old.price().map(Claims::value);
        Optional<Price> to = now.price().map(Claims::value);
        if (!from.map(Price::amountInKroner).equals(to.map(Price::amountInKroner))) {
            changes.add(new OfferChange.PriceChanged(now, from, to));
        }
        if (old.price().isPresent()
                && now.price().isPresent()
                && differBesidesAmount(old.price().get(), now.price().get())) {
            changes.add(new OfferChange.DetailChanged(now, "price"));
        }
    }

    private static boolean differBesidesAmount(Claims<Price> before, Claims<Price> after) {
        return !before.value().notStated().equals(after.value().notStated())
                || Reasons.differ(Optional.of(before.preferred()), Optional.of(after.preferred()))
                || !before.all()
                        .subList(1, before.all().size())
                        .equals(after.all().subList(1, after.all().size()));
    }

    private void contacts(Offer old, Offer now) {
        boolean others = !old.contacts().equals(now.contacts());
        if (others || now.contacts().stream().anyMatch(this::isSomebodyElse)) {
            changes.add(new OfferChange.ContactReplaced(now));
        }
    }

    /** Whether an id stands for another person or desk than before. */
    private boolean isSomebodyElse(String contact) {
        return before.contact(contact)
                .flatMap(old -> after.contact(contact)
                        .map(now ->
                                !old.name().equals(now.name()) || !old.title().equals(now.title())))
                .orElse(false);
    }
}
