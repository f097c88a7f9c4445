package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Access;
import dk.inddrag.core.Link;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Phone;
import dk.inddrag.core.source.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what one can do next about an offer, and whom one can ask. */
final class NextSteps {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Language language;
    private final LocalDate today;
    private final PartialDateFormatter dates;

    NextSteps(Catalogue catalogue, Wording wording, Instant now) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.language = wording.language();
        this.today = now.atZone(Cutoff.COPENHAGEN).toLocalDate();
        this.dates = PartialDateFormatter.of(language);
    }

    /** What one can do next, one sentence each. */
    List<String> of(Offer offer, OfferStatus status) {
        List<String> steps = new ArrayList<>();
        if (status instanceof OfferStatus.Open) {
            if (offer.access() instanceof Access.Application application) {
                application.preconditions().stream()
                        .findFirst()
                        .ifPresent(first ->
                                steps.add(wording.say("next.apply", first.text().in(language))));
                application.preconditions().stream()
                        .skip(1)
                        .forEach(more -> steps.add(more.text().in(language)));
                application
                        .expectedAnswer()
                        .ifPresent(answer -> steps.add(wording.say(
                                "next.answer." + answer.commitment().name().toLowerCase(Locale.ROOT),
                                dates.format(answer.by()))));
            } else {
                steps.add(wording.say("next.register", registrationPage(offer)));
            }
        } else if (status instanceof OfferStatus.NotYetOpen) {
            steps.add(wording.say("next.watch"));
        } else if (status instanceof OfferStatus.Closed) {
            offer.links().stream()
                    .findFirst()
                    .filter(link -> offer.kind() == OfferKind.WEBINAR)
                    .ifPresent(link ->
                            steps.add(wording.say("next.recording", link.label().in(language))));
            steps.add(wording.say("next.closed"));
        }
        return steps;
    }

    private String registrationPage(Offer offer) {
        Optional<Link> link =
                offer.access() instanceof Access.Registration registration ? registration.link() : Optional.empty();
        return link.map(found -> wording.say("next.register.page", found.label().in(language)))
                .orElseGet(() -> wording.say("next.register.plain"));
    }

    /** The contacts that were named by then, the fitting ones first, those whose name may no longer hold last. */
    List<String> contacts(Offer offer) {
        return offer.contacts().stream()
                .flatMap(id -> catalogue.contact(id).stream())
                .filter(contact -> contact.asOf()
                        .map(asOf -> !asOf.earliest().isAfter(today))
                        .orElse(true))
                .sorted(Comparator.comparing(this::isOld))
                .map(this::contact)
                .toList();
    }

    private String contact(Contact contact) {
        String organisation = catalogue
                .organisation(contact.organisation())
                .map(found -> found.nameAt(today).in(language))
                .orElse("");
        String title = contact.title().map(text -> text.in(language)).orElse("");
        StringBuilder told = new StringBuilder(contact.name().orElse(title));
        if (contact.name().isPresent()) {
            told.append(title.isEmpty() ? "" : ", " + title).append(", ").append(organisation);
        }
        contact.phones().stream()
                .map(Phone::number)
                .findFirst()
                .ifPresent(number -> told.append(wording.say("contact.phone", number)));
        if (isOld(contact)) {
            contact.asOf().ifPresent(asOf -> told.append(wording.say("contact.as-of", dates.format(asOf))));
        }
        return told.toString();
    }

    private boolean isOld(Contact contact) {
        return contact.name().isPresent()
                && contact.asOf()
                        .filter(asOf -> asOf.latest().isBefore(today.minusMonths(2)))
                        .isPresent();
    }
}
