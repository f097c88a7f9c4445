package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Access;
import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Link;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Phone;
import dk.inddrag.core.source.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells of an offer at a moment: where it stands, when it is, what it costs, and what comes next. */
final class OfferText {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Language language;
    private final Instant now;
    private final DeadlineFormatter deadlines;
    private final PartialDateFormatter dates;

    OfferText(Catalogue catalogue, Wording wording, Instant now) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.language = wording.language();
        this.now = now;
        this.deadlines = DeadlineFormatter.of(language);
        this.dates = PartialDateFormatter.of(language);
    }

    String status(Offer offer, OfferStatus status) {
        if (status instanceof OfferStatus.Open open) {
            return open(offer, open);
        }
        if (status instanceof OfferStatus.NotYetOpen later) {
            return later.opensAt()
                    .map(at -> wording.say("status.opens", deadlines.moment(at, Cutoff.COPENHAGEN)))
                    .orElseGet(() -> wording.say("status.later", page(offer)));
        }
        if (status instanceof OfferStatus.Closed closed) {
            return closed.cutoff()
                    .map(cutoff -> wording.say("status.closed", deadlines.cutoff(cutoff)))
                    .orElseGet(() -> wording.say(
                            "status.held", closed.lastDay().map(deadlines::date).orElse("")));
        }
        if (status instanceof OfferStatus.Unknown unknown) {
            return wording.say("status.unknown", unknown.knownUntil().getYear());
        }
        return wording.say(status == OfferStatus.Standing.INSTANCE ? "status.standing" : "status.not-announced");
    }

    private String page(Offer offer) {
        return offer.access() instanceof Access.AnnouncedLater later
                        && later.link().isPresent()
                ? wording.say("status.later.page", later.link().get().label().in(language))
                : "";
    }

    private String open(Offer offer, OfferStatus.Open open) {
        if (open.cutoff().isEmpty()) {
            return open.lastDay()
                    .map(day -> wording.say("status.open.no-deadline", deadlines.date(day)))
                    .orElseGet(() -> wording.say("status.open.no-date"));
        }
        Cutoff cutoff = open.cutoff().get();
        String key = cutoff.isAssumed() ? "status.open.assumed" : "status.open";
        String told = wording.say(key, deadlines.cutoff(cutoff), deadlines.timeLeft(cutoff, now));
        return offer.deadline()
                .flatMap(this::replaced)
                .map(before -> told + " "
                        + wording.say("status.open.replaced", deadlines.cutoff(before), deadlines.cutoff(cutoff)))
                .orElse(told);
    }

    /** The cutoff that the one standing now has replaced. */
    private Optional<Cutoff> replaced(Deadline deadline) {
        List<Announcement> known = deadline.history().stream()
                .filter(announcement -> !announcement.knownFrom().isAfter(now))
                .toList();
        return known.size() < 2
                ? Optional.empty()
                : Optional.of(known.get(known.size() - 2).cutoff());
    }

    /** When it is. */
    Optional<String> dates(Offer offer) {
        List<String> starts = offer.runs().stream()
                .map(Run::start)
                .flatMap(Optional::stream)
                .map(dates::format)
                .toList();
        if (starts.size() > 1) {
            return Optional.of(wording.say("when.runs", starts.size(), Lists.joined(shortened(offer), language)));
        }
        if (starts.size() == 1) {
            return Optional.of(wording.say("when.run", starts.get(0)));
        }
        return offer.kind().isStanding()
                ? Optional.empty()
                : offer.period().map(period -> {
                    boolean about = period.value() instanceof PartialDate.Part;
                    return wording.say(about ? "when.about" : "when.period", dates.format(period.value()));
                });
    }

    /** The starts of the runs, with the year only behind the last: 8. november, 13. november og 15. november 2023. */
    private List<String> shortened(Offer offer) {
        List<String> told = new ArrayList<>();
        List<PartialDate> starts =
                offer.runs().stream().map(Run::start).flatMap(Optional::stream).toList();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            boolean sameYear = !last
                    && starts.get(i).latest().getYear()
                            == starts.get(i + 1).latest().getYear();
            told.add(
                    sameYear && starts.get(i) instanceof PartialDate.Day day
                            ? deadlines.dayAndMonth(day.date())
                            : dates.format(starts.get(i)));
        }
        return told;
    }

    Optional<String> extent(Offer offer) {
        return offer.extent().map(claims -> {
            Extent extent = claims.value();
            String number = (extent.approximate() ? wording.say("extent.about") : "")
                    + (extent.atLeast() == extent.atMost()
                            ? String.valueOf(extent.atLeast())
                            : extent.atLeast() + "-" + extent.atMost());
            return switch (extent.unit()) {
                case MINUTES -> wording.say("extent.minutes", number);
                case DAYS -> wording.say("extent.days", number);
                default -> wording.say("extent.months", number);
            };
        });
    }

    Optional<String> price(Offer offer, boolean asked) {
        return offer.price().filter(price -> price.value().isFree()).map(price -> {
            String free = wording.say("price.free");
            return asked
                    ? price.value()
                            .notStated()
                            .map(open -> free + " " + open.in(language))
                            .orElse(free)
                    : free;
        });
    }

    Optional<String> audience(Offer offer) {
        String told = wording.say("audience", offer.audience().description().in(language));
        return Optional.of(offer.audience()
                .companionRule()
                .map(rule -> told + " " + companions(rule.value()))
                .orElse(told));
    }

    private String companions(CompanionRule rule) {
        List<String> hosts = labels(rule.hosts().stream().sorted().toList());
        List<String> companions = labels(rule.companions().stream().sorted().toList());
        String or = language == Language.DANISH ? " eller " : " or ";
        return wording.say("companion", Lists.joined(hosts, language), rule.atMost(), String.join(or, companions));
    }

    private List<String> labels(List<Role> roles) {
        return roles.stream().map(role -> role.label().in(language)).toList();
    }

    /** What one can do next, one sentence each. */
    List<String> next(Offer offer, OfferStatus status) {
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
                    .filter(link -> offer.deadline().isEmpty())
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

    /** The contacts that were named by then, the fitting ones first. */
    List<String> contacts(Offer offer) {
        LocalDate today = now.atZone(Cutoff.COPENHAGEN).toLocalDate();
        return offer.contacts().stream()
                .flatMap(id -> catalogue.contact(id).stream())
                .filter(contact -> contact.asOf()
                        .map(asOf -> !asOf.earliest().isAfter(today))
                        .orElse(true))
                .map(contact -> contact(contact, today))
                .toList();
    }

    String contact(Contact contact, LocalDate today) {
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
        if (contact.name().isPresent()) {
            contact.asOf()
                    .filter(asOf -> asOf.latest().isBefore(today.minusMonths(2)))
                    .ifPresent(asOf -> told.append(wording.say("contact.as-of", dates.format(asOf))));
        }
        return told.toString();
    }
}
