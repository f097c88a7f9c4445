package dk.inddrag.content.extract;

import dk.inddrag.content.extract.Difference.Worded;
import dk.inddrag.core.Access;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says besides its deadlines and days, beside what the catalogue has. A page about several offers does not
 * tell which of them its audience, extent, providers, link or name is of, so there only price and contact are compared.
 */
final class FactComparison {
    private static final double NAMES_IT = 0.3;

    private final OfferDraft draft;
    private final Catalogue catalogue;
    private final Set<Offer> offers;
    private final List<Proposal> proposals = new ArrayList<>();

    FactComparison(OfferDraft draft, Catalogue catalogue, Set<Offer> offers) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.offers = offers;
    }

    List<Proposal> proposals() {
        for (Offer offer : offers) {
            draft.facts().price().ifPresent(price -> price(offer, price));
            draft.facts().contacts().forEach(contact -> contact(offer, contact));
        }
        if (offers.size() == 1) {
            Offer offer = offers.iterator().next();
            draft.facts().extent().ifPresent(extent -> extent(offer, extent));
            audience(offer);
            draft.facts().providers().forEach(provider -> provider(offer, provider));
            draft.facts().links().forEach(link -> link(offer, link));
            draft.dates().opensOn().ifPresent(day -> opening(offer, day));
            draft.title().ifPresent(title -> name(offer, title));
            draft.facts()
                    .cancelled()
                    .ifPresent(said -> tell(
                            offer,
                            said.evidence(),
                            "siden siger, at noget er aflyst.",
                            "the page says that something is cancelled."));
        }
        return proposals;
    }

    private void price(Offer offer, Extracted<Price> price) {
        Optional<Price> known = offer.price().map(claims -> claims.value());
        if (known.filter(was -> was.amountInKroner().compareTo(price.value().amountInKroner()) == 0)
                .isPresent()) {
            return;
        }
        differ(
                offer,
                offer.price().map(claims -> claims.preferred().source()),
                new ProposedValue.OfPrice(price.value()),
                price.evidence(),
                new LocalizedText("prisen", "the price"),
                known.map(FactComparison::worded),
                worded(price.value()));
    }

    private void extent(Offer offer, Extracted<Extent> extent) {
        Optional<Extent> known = offer.extent().map(claims -> claims.value());
        Extent now = extent.value();
        if (known.filter(was ->
                        was.atLeast() == now.atLeast() && was.atMost() == now.atMost() && was.unit() == now.unit())
                .isPresent()) {
            return;
        }
        differ(
                offer,
                offer.extent().map(claims -> claims.preferred().source()),
                new ProposedValue.OfExtent(now),
                extent.evidence(),
                new LocalizedText("varigheden", "the length"),
                known.map(FactComparison::worded),
                worded(now));
    }

    private void audience(Offer offer) {
        List<Extracted<Role>> said = draft.facts().audience();
        Set<Role> roles =
                said.stream().map(Extracted::value).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Set<Role> known = offer.audience().roles();
        boolean told = known.containsAll(roles)
                || (offer.audience().companionRule().isPresent()
                        && roles.stream()
                                .allMatch(role ->
                                        known.contains(role) || offer.audience().welcomesAsCompanion(role)));
        if (roles.isEmpty() || told) {
            return;
        }
        differ(
                offer,
                known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(offer.audience().source()),
                new ProposedValue.OfAudience(roles),
                said.get(0).evidence(),
                new LocalizedText("målgruppen", "the audience"),
                known.isEmpty() ? Optional.empty() : Optional.of(worded(known)),
                worded(roles));
    }

    private void provider(Offer offer, Extracted<String> provider) {
        for (Organisation organisation : catalogue.organisations()) {
            boolean named = organisation.names().stream()
                    .flatMap(name -> Stream.concat(
                            Stream.of(name.name().danish(), name.name().english()), name.shortNames().stream()))
                    .anyMatch(provider.value()::equalsIgnoreCase);
            boolean known = offer.parties().stream()
                    .anyMatch(party -> party.organisation().equals(organisation.id()));
            if (named && !known) {
                proposals.add(new Proposal(
                        Proposal.Kind.NEW,
                        Optional.of(offer),
                        Optional.of(new ProposedValue.OfProvider(organisation.id())),
                        Difference.about(
                                offer,
                                "siden nævner %s, som ikke står ved tilbuddet.",
                                "the page names %s, which the offer does not have.",
                                language -> provider.value()),
                        provider.evidence()));
            }
        }
    }

    /** Names of persons stay out of the words; the evidence shows them. */
    private void contact(Offer offer, Extracted<String> said) {
        Optional<Contact> contact = catalogue.contacts().stream()
                .filter(each -> each.name().filter(said.value()::contains).isPresent())
                .findFirst();
        boolean known =
                contact.filter(each -> offer.contacts().contains(each.id())).isPresent();
        if (known) {
            return;
        }
        if (contact.isEmpty()) {
            tell(
                    offer,
                    said.evidence(),
                    "siden nævner en kontakt, som ikke står i kataloget.",
                    "the page names a contact that is not in the catalogue.");
            return;
        }
        boolean none = offer.contacts().isEmpty();
        proposals.add(new Proposal(
                none ? Proposal.Kind.NEW : Proposal.Kind.CHANGED,
                Optional.of(offer),
                Optional.of(new ProposedValue.OfContact(contact.get().id())),
                none
                        ? Difference.about(
                                offer,
                                "siden giver en kontakt, og kataloget har ingen.",
                                "the page gives a contact, and the catalogue has none.")
                        : Difference.about(
                                offer,
                                "siden giver en anden kontakt end kataloget.",
                                "the page gives another contact than the catalogue."),
                said.evidence()));
    }

    private void link(Offer offer, PageLink link) {
        boolean known = link.target().isEmpty()
                || offer.access().link().flatMap(has -> has.target()).equals(link.target())
                || offer.runs().stream()
                        .flatMap(run -> run.link().stream())
                        .anyMatch(has -> has.target().equals(link.target()))
                || offer.links().stream().anyMatch(has -> has.target().equals(link.target()));
        if (known || offer.access() instanceof Access.OpenToAll) {
            return;
        }
        boolean none = offer.access().link().flatMap(has -> has.target()).isEmpty();
        Evidence place = draft.title().map(Extracted::evidence).orElse(new Evidence(0, 0, ""));
        proposals.add(new Proposal(
                none ? Proposal.Kind.NEW : Proposal.Kind.CHANGED,
                Optional.of(offer),
                Optional.of(new ProposedValue.OfLink(link)),
                Difference.about(
                        offer,
                        none
                                ? "siden giver linket \"%s\", og kataloget har intet."
                                : "siden giver et andet link: \"%s\".",
                        none
                                ? "the page gives the link \"%s\", and the catalogue has none."
                                : "the page gives another link: \"%s\".",
                        language -> link.label()),
                place));
    }

    private void opening(Offer offer, Extracted<LocalDate> day) {
        Instant opensAt = day.value().atStartOfDay(Cutoff.COPENHAGEN).toInstant();
        Optional<Instant> known = offer.deadline().flatMap(FactComparison::latestOpening);
        boolean same = known.filter(
                        at -> at.atZone(Cutoff.COPENHAGEN).toLocalDate().equals(day.value()))
                .isPresent();
        if (same) {
            return;
        }
        if (offer.deadline().isEmpty()) {
            proposals.add(new Proposal(
                    Proposal.Kind.NEW,
                    Optional.of(offer),
                    Optional.empty(),
                    Difference.about(
                            offer,
                            "siden siger, at der åbnes den %s; kataloget har ingen frist endnu.",
                            "the page says that it opens on %s; the catalogue has no deadline yet.",
                            worded(day.value())),
                    day.evidence()));
            return;
        }
        differ(
                offer,
                known.map(at -> offer.sources().get(0)),
                new ProposedValue.OfOpening(opensAt),
                day.evidence(),
                new LocalizedText("åbningen", "the opening"),
                known.map(at -> worded(at.atZone(Cutoff.COPENHAGEN).toLocalDate())),
                worded(day.value()));
    }

    private static Optional<Instant> latestOpening(Deadline deadline) {
        return deadline.history().stream()
                .flatMap(announcement -> announcement.opensAt().stream())
                .reduce((before, after) -> after);
    }

    private void name(Offer offer, Extracted<String> title) {
        boolean known = Stream.concat(
                        Stream.of(offer.title().danish(), offer.title().english()),
                        offer.aliases().stream().map(alias -> alias.name()))
                .anyMatch(name -> name.strip().equalsIgnoreCase(title.value().strip()));
        if (known || OfferMatch.share(offer, title.value()) < NAMES_IT) {
            return;
        }
        proposals.add(new Proposal(
                Proposal.Kind.NEW,
                Optional.of(offer),
                Optional.of(new ProposedValue.OfName(title.value())),
                Difference.about(
                        offer, "siden kalder det \"%s\".", "the page calls it \"%s\".", language -> title.value()),
                title.evidence()));
    }

    private void tell(Offer offer, Evidence evidence, String danish, String english) {
        proposals.add(new Proposal(
                Proposal.Kind.NEW,
                Optional.of(offer),
                Optional.empty(),
                Difference.about(offer, danish, english),
                evidence));
    }

    /** New where nothing is known; changed by a page that is younger than what is known; else contradicted. */
    private void differ(
            Offer offer,
            Optional<String> knownFrom,
            ProposedValue value,
            Evidence evidence,
            LocalizedText what,
            Optional<Worded> was,
            Worded now) {
        if (was.isEmpty()) {
            add(
                    Proposal.Kind.NEW,
                    offer,
                    value,
                    evidence,
                    Difference.about(
                            offer,
                            what.danish() + " er %s, og kataloget har ingen.",
                            what.english() + " is %s, and the catalogue has none.",
                            now));
            return;
        }
        boolean younger = knownFrom
                .filter(source -> Sources.isYounger(draft, catalogue, source))
                .isPresent();
        add(
                younger ? Proposal.Kind.CHANGED : Proposal.Kind.CONTRADICTED,
                offer,
                value,
                evidence,
                Difference.about(
                        offer,
                        younger
                                ? what.danish() + " er ændret fra %s til %s."
                                : what.danish() + ": kataloget siger %s, siden siger %s.",
                        younger
                                ? what.english() + " was changed from %s to %s."
                                : what.english() + ": the catalogue says %s, the page says %s.",
                        was.get(),
                        now));
    }

    private void add(Proposal.Kind kind, Offer offer, ProposedValue value, Evidence evidence, LocalizedText text) {
        proposals.add(new Proposal(kind, Optional.of(offer), Optional.of(value), text, evidence));
    }

    private static Worded worded(LocalDate day) {
        return language -> DeadlineFormatter.of(language).date(day);
    }

    private static Worded worded(Price price) {
        return language -> price.isFree()
                ? (language == Language.DANISH ? "gratis" : "free")
                : price.amountInKroner().toPlainString() + (language == Language.DANISH ? " kr." : " kroner");
    }

    private static Worded worded(Extent extent) {
        return language -> {
            String number = extent.atLeast() == extent.atMost()
                    ? String.valueOf(extent.atLeast())
                    : extent.atLeast() + "-" + extent.atMost();
            String unit = switch (extent.unit()) {
                case MINUTES -> language == Language.DANISH ? "minutter" : "minutes";
                case MONTHS -> language == Language.DANISH ? "måneder" : "months";
                default -> language == Language.DANISH ? "dage" : "days";
            };
            return number + " " + unit;
        };
    }

    private static Worded worded(Set<Role> roles) {
        return language -> roles.stream()
                .sorted()
                .map(role -> role.label().in(language).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
