package dk.inddrag.intake.internal.decide;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.Fact.Strength;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.decide.Known.Weighted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Weighs an offer against what is known. The rules speak of what every offer has (kind, audience, needs, dates), so
 * that an offer of a municipality's own is weighed as the bundled ones are.
 *
 * <p>The weights are a scale of how much each kind of fact tells: the name of an offer tells most, then its very day,
 * then a need, a role, a form.
 */
final class Fitting {

    private static final double NAME = 6;
    private static final double KIND = 4.5;
    private static final double DAY = 4.5;
    private static final double STANDING_NEED = 4.5;
    private static final double OF_NEWS = 0.7;
    private static final double FIRST_NEED = 3;
    private static final double NEED = 2.4;
    private static final double ROLE = 2.2;
    private static final double COMPANION = 0.3;
    private static final double BRINGS = 0.8;
    private static final double FOREIGN_ROLE = -2.5;
    private static final double NEAR_ROLE = -0.8;
    private static final double DENIED_ROLE = -1.5;
    private static final double WHOLE = -1.2;
    private static final double WHOLE_NEED = 0.6;
    private static final double DEEP_PART = -0.8;
    private static final double APPLICATION = 2.5;
    private static final double RECORDING = 2.5;
    private static final double MONTH = 2;
    private static final double ROUGH_DATE = 0.8;
    private static final double OTHER_DATE = -1.2;

    private static final int MOST_CHOSEN = 3;

    private final Instant now;
    private final Known known;
    private final List<Role> roles;
    private final boolean reading;
    private final boolean wantsNews;
    /** The times that are known, by their text. */
    private final Map<String, PartialDate> times = new HashMap<>();

    private @Nullable LocalDate today;

    private final Offers offers;

    Fitting(Offers offers, Known known, Instant now) {
        this.offers = offers;
        this.known = known;
        this.roles = known.roles();
        this.now = now;
        // Who asks for something to read, for news or for a person names topics that are no wish for a course.
        boolean wishesToRead = false;
        boolean wishesNews = false;
        for (Weighted each : known.facts()) {
            Fact fact = each.fact();
            wishesToRead |= offers.standingNeeds().areWishedIn(fact);
            wishesNews |= fact.affirms(FactKind.NEED) && offers.needsOfNews().contains(fact.value());
            if (fact.kind() == FactKind.WHEN) {
                times.put(fact.value(), PartialDate.parse(fact.value()));
            }
        }
        this.reading = wishesToRead;
        this.wantsNews = wishesNews;
    }

    Fit of(Offer offer) {
        return of(offer, offer.statusAt(now));
    }

    /** How an offer fits whose status at the moment is known. */
    Fit of(Offer offer, OfferStatus status) {
        List<Fit.Reason> reasons = new ArrayList<>();
        boolean named = false;
        for (Weighted fact : known.facts()) {
            double weight = weight(offer, fact.fact()) * fact.weight();
            if (weight != 0) {
                reasons.add(new Fit.Reason(fact.fact(), weight));
                named |= weight > 0 && names(offer, fact.fact());
            }
        }
        named |= isToldAsPast(offer) || isAppliedFor(offer);
        double sum = roles(offer, reasons, named) + structure(offer, reasons) + standing(offer, status, named);
        for (Fit.Reason reason : reasons) {
            sum += reason.weight();
        }
        return new Fit(offer, status, reasons, named, sum);
    }

    /** In <i>jeres åbning tilbage i 2021</i> and in <i>videoen fra åbningen</i> it is over, and it is what is meant. */
    private boolean isToldAsPast(Offer offer) {
        if (offer.kind().isStanding()
                || offer.needs().isEmpty()
                || !known.affirms(FactKind.NEED, offer.needs().get(0))) {
            return false;
        }
        if (known.affirms(FactKind.ASK, "recording") && asked(offer, "recording") > 0) {
            return true;
        }
        if (times.isEmpty()) {
            return false;
        }
        LocalDate today = today();
        return known.facts().stream()
                .map(Weighted::fact)
                .filter(fact -> fact.affirms(FactKind.WHEN))
                .map(this::time)
                .anyMatch(date -> date.latest().isBefore(today) && overlaps(offer, date));
    }

    /** Whoever asks about an application for a programme means the one that is applied for, though it is closed. */
    private boolean isAppliedFor(Offer offer) {
        return application(offer) > 0
                && offer.partOf().isEmpty()
                && known.affirms(FactKind.ASK, "application")
                && known.affirms(FactKind.FORM, "programme");
    }

    private LocalDate today() {
        LocalDate day = today;
        if (day == null) {
            day = now.atZone(Cutoff.COPENHAGEN).toLocalDate();
            today = day;
        }
        return day;
    }

    private PartialDate time(Fact fact) {
        return Objects.requireNonNull(times.get(fact.value()));
    }

    private static double standing(Offer offer, OfferStatus status, boolean named) {
        if (offer.kind().isStanding()) {
            return 0;
        }
        if (status instanceof OfferStatus.Open) {
            return 1;
        }
        if (status instanceof OfferStatus.NotYetOpen) {
            return 0.9;
        }
        double late = status instanceof OfferStatus.Closed ? -3 : -5;
        return named ? 0 : late;
    }

    private boolean names(Offer offer, Fact fact) {
        return fact.kind() == FactKind.OFFER
                || fact.kind() == FactKind.KIND
                || (fact.kind() == FactKind.WHEN && offers.isDayOf(offer, time(fact)));
    }

    private double weight(Offer offer, Fact fact) {
        double sign = fact.strength() == Strength.DENIED ? -1 : 1;
        return switch (fact.kind()) {
            case OFFER -> fact.value().equals(offer.id().value()) ? sign * NAME : 0;
            case KIND -> fact.value().equals(offer.kind().id()) ? sign * KIND : 0;
            case NEED -> sign * need(offer, fact.value());
            case FORM -> sign * form(offer.kind(), fact.value());
            case WHEN -> when(offer, time(fact), sign);
            case ROLE -> sign < 0 ? deniedRole(offer, fact) : 0;
            case ASK -> asked(offer, fact.value());
            case COMPANION -> companion(offer, fact.value());
            case SIZE, RUN, MUNICIPALITY, ACT, TALK, TOPIC -> 0;
        };
    }

    private double need(Offer offer, String need) {
        int rank = offer.needs().indexOf(need);
        if (rank < 0) {
            return 0;
        }
        if (offer.kind().isStanding()) {
            // Whoever wants to hear of new reports wants the news.
            boolean ofNews = offer.kind() == OfferKind.KNOWLEDGE_BANK && wantsNews;
            return (rank == 0 ? STANDING_NEED : NEED) * (ofNews ? OF_NEWS : 1);
        }
        boolean ofItsParts = rank > 0 && !offers.partsOf(offer).isEmpty();
        return (rank == 0 ? FIRST_NEED : NEED) * (reading ? 0.4 : 1) * (ofItsParts ? WHOLE_NEED : 1);
    }

    private static double deniedRole(Offer offer, Fact fact) {
        boolean among = Role.ofId(fact.value())
                .filter(offer.audience().roles()::contains)
                .isPresent();
        return among ? DENIED_ROLE : 0;
    }

    /** What is asked tells of the kind of offer: one applies for some, and only some have a recording. */
    private double asked(Offer offer, String ask) {
        return switch (ask) {
            case "application", "answer" -> application(offer);
            case "recording" -> offer.kind() == OfferKind.WEBINAR ? RECORDING : 0;
            case "companion" -> offer.audience().companionRule().isPresent() ? BRINGS : 0;
            default -> 0;
        };
    }

    private static double companion(Offer offer, String value) {
        return Role.ofId(value).filter(offer.audience()::welcomesAsCompanion).isPresent() ? BRINGS : 0;
    }

    /** Where no role tells which part, one applies for the whole. */
    private double application(Offer offer) {
        if (!(offer.access() instanceof Access.Application)) {
            return 0;
        }
        return offer.partOf().isEmpty() && !known.affirms(FactKind.ROLE) ? APPLICATION : APPLICATION - 0.8;
    }

    /**
     * Where a part takes all who are asked for, the part is meant and not the whole; and what is only a part of a part
     * is meant where something speaks for it.
     */
    private double structure(Offer offer, List<Fit.Reason> reasons) {
        return (partTakesAll(offer) ? WHOLE : 0)
                + (offers.isPartOfPart(offer) && !isSpokenFor(reasons) ? DEEP_PART : 0);
    }

    private boolean partTakesAll(Offer offer) {
        if (roles.isEmpty()) {
            return false;
        }
        for (Offer part : offers.partsOf(offer)) {
            if (roles.stream().allMatch(part.audience()::isFor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpokenFor(List<Fit.Reason> reasons) {
        for (Fit.Reason reason : reasons) {
            if (reason.weight() > 0 && reason.fact().kind() != FactKind.ROLE) {
                return true;
            }
        }
        return false;
    }

    private static double form(OfferKind kind, String form) {
        return switch (form) {
            case "course" ->
                switch (kind) {
                    case THEME_COURSE, PROGRAMME_COURSE -> 1.5;
                    case TRACK -> 0.6;
                    case THEME_MEETING, NETWORK_MEETING -> -1.5;
                    default -> 0;
                };
            case "programme" ->
                switch (kind) {
                    case PROGRAMME, TRACK, THEME_COURSE -> 1.2;
                    case THEME_MEETING, NETWORK_MEETING, WEBINAR -> -1.5;
                    default -> 0;
                };
            case "one-day" ->
                switch (kind) {
                    case THEME_MEETING -> 2.2;
                    case NETWORK_MEETING, WEBINAR -> 0.6;
                    case THEME_COURSE, PROGRAMME, TRACK, PROGRAMME_COURSE -> -2;
                    default -> 0;
                };
            case "several-days" ->
                switch (kind) {
                    case THEME_COURSE -> 2.2;
                    case PROGRAMME_COURSE -> 0.6;
                    case THEME_MEETING, NETWORK_MEETING, WEBINAR -> -1.5;
                    default -> 0;
                };
            case "long" -> kind == OfferKind.PROGRAMME || kind == OfferKind.TRACK ? 2 : -0.5;
            case "meeting" -> kind == OfferKind.THEME_MEETING || kind == OfferKind.NETWORK_MEETING ? 1 : 0;
            case "theme-day" -> kind == OfferKind.THEME_MEETING ? 1.5 : 0;
            case "online" ->
                switch (kind) {
                    case WEBINAR -> 2.5;
                    case THEME_MEETING, NETWORK_MEETING, THEME_COURSE -> -0.5;
                    default -> 0;
                };
            default -> 0;
        };
    }

    private double when(Offer offer, PartialDate date, double sign) {
        if (offer.kind().isStanding()) {
            return 0;
        }
        if (sign < 0) {
            return overlaps(offer, date) ? OTHER_DATE : 0;
        }
        if (offers.isDayOf(offer, date)) {
            return DAY;
        }
        List<PartialDate> dates = offers.datesOf(offer);
        if (dates.isEmpty()) {
            return 0;
        }
        boolean overlaps = overlaps(offer, date);
        if (date instanceof PartialDate.Day) {
            // A single day is more often said of a deadline than of a meeting.
            return overlaps && !(dates.get(0) instanceof PartialDate.Day) ? ROUGH_DATE : 0;
        }
        if (!overlaps) {
            // "Vi søgte i sidste uge" tells what happened, and asks for no other time.
            return date.latest().isBefore(today()) ? 0 : OTHER_DATE;
        }
        return date instanceof PartialDate.Month || date instanceof PartialDate.Week ? MONTH : ROUGH_DATE;
    }

    private boolean overlaps(Offer offer, PartialDate date) {
        for (PartialDate each : offers.datesOf(offer)) {
            if (date.overlaps(each)) {
                return true;
            }
        }
        return false;
    }

    /** The roles together: whether the audience takes them all, and whether it is made for others as well. */
    private double roles(Offer offer, List<Fit.Reason> reasons, boolean named) {
        Audience audience = offer.audience();
        if (offer.kind().isStanding() || audience.roles().isEmpty()) {
            return 0;
        }
        double sum = 0;
        int count = 0;
        for (Weighted known : known.facts()) {
            Fact fact = known.fact();
            Optional<Role> found = fact.affirms(FactKind.ROLE) ? Role.ofId(fact.value()) : Optional.empty();
            if (found.isEmpty()) {
                continue;
            }
            Role role = found.get();
            double weight = audience.isFor(role)
                    ? ROLE
                    : audience.welcomesAsCompanion(role)
                            ? COMPANION
                            : isChosen(offer, role) ? ROLE : named ? NEAR_ROLE : foreign(audience, role);
            double part = weight * known.weight() * (reading ? 0.5 : 1);
            sum += part;
            count++;
            reasons.add(new Fit.Reason(fact, part));
        }
        if (count == 0) {
            return 0;
        }
        // Each role is a reason of its own; together they count as their mean.
        return sum / count - sum;
    }

    /** One, two or three of the staff who are to do what an offer is for were chosen, so they are its key persons. */
    private boolean isChosen(Offer offer, Role role) {
        return role == Role.STAFF
                && offer.audience().isFor(Role.KEY_PERSON)
                && known.mostOf(Role.STAFF) <= MOST_CHOSEN
                && !offer.needs().isEmpty()
                && known.affirms(FactKind.NEED, offer.needs().get(0));
    }

    /** Somebody of the staff may be the key person an offer is for. */
    private static double foreign(Audience audience, Role role) {
        return role == Role.STAFF && audience.isFor(Role.KEY_PERSON) ? NEAR_ROLE : FOREIGN_ROLE;
    }
}
