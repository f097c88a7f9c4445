package dk.inddrag.intake.internal.say;

import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.source.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells of an offer at a moment: when it is, or was, what it costs and whom it is for. */
final class OfferText {

    private final Wording wording;
    private final Language language;
    private final LocalDate today;
    private final DeadlineFormatter deadlines;
    private final PartialDateFormatter dates;

    OfferText(Wording wording, Instant now) {
        this.wording = wording;
        this.language = wording.language();
        this.today = now.atZone(Cutoff.COPENHAGEN).toLocalDate();
        this.deadlines = DeadlineFormatter.of(language);
        this.dates = PartialDateFormatter.of(language);
    }

    /** When it is, or was. */
    Optional<String> dates(Offer offer) {
        List<String> starts = starts(offer).stream().map(dates::format).toList();
        if (starts.size() > 1) {
            return Optional.of(
                    wording.say(tense("when.runs", last(starts(offer))), starts.size(), wording.all(shortened(offer))));
        }
        if (starts.size() == 1) {
            return Optional.of(date(starts(offer).get(0)));
        }
        return offer.kind().isStanding() ? Optional.empty() : offer.period().map(period -> date(period.value()));
    }

    private String date(PartialDate date) {
        String key = date instanceof PartialDate.Day
                ? "when.run"
                : date instanceof PartialDate.Part ? "when.about" : "when.period";
        return wording.say(tense(key, date.latest()), dates.format(date));
    }

    private static List<PartialDate> starts(Offer offer) {
        return offer.runs().stream().map(Run::start).flatMap(Optional::stream).toList();
    }

    private static LocalDate last(List<PartialDate> dates) {
        return dates.stream()
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The key of what is told of the past, where it is past. */
    private String tense(String key, LocalDate last) {
        return last.isBefore(today) ? key + ".past" : key;
    }

    /** The starts of the runs, with the year only behind the last: 8. november, 13. november og 15. november 2023. */
    private List<String> shortened(Offer offer) {
        List<String> told = new ArrayList<>();
        List<PartialDate> starts = starts(offer);
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
            String unit = extent.unit().name().toLowerCase(Locale.ROOT);
            LocalDate last = starts(offer).isEmpty()
                    ? offer.period().map(period -> period.value().latest()).orElse(LocalDate.MAX)
                    : last(starts(offer));
            return wording.say(tense("extent", last), wording.say("extent." + unit, number));
        });
    }

    /** What it costs, in a few words. */
    Optional<String> price(Offer offer) {
        return offer.price()
                .map(price -> price.value().isFree()
                        ? wording.say("price.free")
                        : wording.say("price.amount", kroner(price.value().amountInKroner())));
    }

    /** What it costs, and what the source does not tell of it. */
    Optional<String> priceInFull(Offer offer) {
        return price(offer)
                .map(told -> offer.price()
                        .flatMap(price -> price.value().notStated())
                        .map(open -> told + " " + open.in(language))
                        .orElse(told));
    }

    private String kroner(BigDecimal amount) {
        Locale locale = Locale.forLanguageTag(language.tag());
        return NumberFormat.getNumberInstance(locale).format(amount);
    }

    /** Whom it is for. */
    String audience(Offer offer) {
        return wording.say("audience", offer.audience().description().in(language));
    }

    /** Who may bring whom. */
    String companions(CompanionRule rule) {
        return wording.say(
                "companion",
                wording.all(labels(rule.hosts())),
                rule.atMost(),
                wording.either(labels(rule.companions())));
    }

    private List<String> labels(Set<Role> roles) {
        return roles.stream().sorted().map(role -> role.label().in(language)).toList();
    }
}
