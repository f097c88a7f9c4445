package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Audience;
import dk.inddrag.core.CompanionRule;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.decide.Fit;
import dk.inddrag.intake.internal.decide.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers what was asked about an offer, one sentence or two for each question. What can be answered with yes or no
 * begins with it.
 */
final class Answers {

    private final Wording wording;
    private final OfferText text;
    private final StatusText statusText;

    Answers(Wording wording, Instant now) {
        this.wording = wording;
        this.text = new OfferText(wording, now);
        this.statusText = new StatusText(wording, now);
    }

    /** The answers, in the order in which a person would want them; empty where nothing was asked that can be told. */
    List<String> to(Known known, Fit fit) {
        Offer offer = fit.offer();
        List<String> told = new ArrayList<>();
        if (asks(known, "deadline", "open", "late", "opening", "how-to", "application", "answer")) {
            told.add(status(known, fit));
        }
        if (asks(known, "content")) {
            told.add(offer.summary().in(wording.language()));
        }
        // "Kan vi nå det i november?" is answered by the days as well.
        boolean asksOfTime = known.affirms(FactKind.WHEN) && asks(known, "open", "eligible");
        if (asksOfTime || asks(known, "dates", "time-of-day", "duration")) {
            text.dates(offer).ifPresent(told::add);
        }
        if (asks(known, "duration")) {
            text.extent(offer).ifPresent(told::add);
        }
        if (asks(known, "price", "free", "costs")) {
            text.priceInFull(offer).map(price -> price(known, offer, price)).ifPresent(told::add);
        }
        if (asks(known, "companion")) {
            told.add(companions(known, offer));
        }
        if (asks(known, "eligible")) {
            told.add(eligible(known, offer).orElseGet(() -> text.audience(offer)));
        } else if (asks(known, "audience") && !asks(known, "companion")) {
            told.add(text.audience(offer));
        }
        Stream.of("venue", "time-of-day", "waiting-list")
                .filter(asked -> asks(known, asked))
                .map(asked -> wording.say("ask.unknown." + asked))
                .forEach(told::add);
        return told;
    }

    private static boolean asks(Known known, String... asked) {
        for (String each : asked) {
            if (known.affirms(FactKind.ASK, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is asked until when, or from when, something is open. */
    static boolean tellDeadline(Known known) {
        return asks(known, "deadline", "open", "late", "opening");
    }

    /** Whether the answers hold the status already. */
    static boolean tellStatus(Known known) {
        return asks(known, "deadline", "open", "late", "opening", "how-to", "application", "answer");
    }

    private String status(Known known, Fit fit) {
        String told = statusText.of(fit.offer(), fit.status());
        boolean open = fit.status() instanceof OfferStatus.Open;
        boolean closed = fit.status() instanceof OfferStatus.Closed;
        if (asks(known, "late")) {
            return open ? no(told) : closed ? yes(told) : told;
        }
        boolean shut = closed || fit.status() instanceof OfferStatus.NotYetOpen;
        return asks(known, "open") && (open || shut) ? (open ? yes(told) : no(told)) : told;
    }

    private String price(Known known, Offer offer, String told) {
        boolean free = offer.price().filter(price -> price.value().isFree()).isPresent();
        if (asks(known, "free")) {
            return free ? yes(told) : no(told);
        }
        return asks(known, "costs") ? (free ? no(told) : yes(told)) : told;
    }

    private String companions(Known known, Offer offer) {
        Audience audience = offer.audience();
        List<Role> wanted = known.values(FactKind.COMPANION).stream()
                .flatMap(value -> Role.ofId(value).stream())
                .toList();
        if (!wanted.isEmpty() && wanted.stream().allMatch(audience::isFor)) {
            return yes(wording.say("companion.own-place", labels(wanted)));
        }
        Optional<CompanionRule> rule = offer.audience().companionRule().map(claim -> claim.value());
        if (rule.isEmpty()) {
            return wording.say("companion.none") + " " + text.audience(offer);
        }
        int many = wanted.stream()
                .mapToInt(role -> Math.max(1, number(known, role)))
                .sum();
        boolean welcome = many <= rule.get().atMost()
                && wanted.stream()
                        .allMatch(role -> audience.isFor(role) || rule.get().welcomes(role));
        return welcome ? yes(text.companions(rule.get())) : no(text.companions(rule.get()));
    }

    private static int number(Known known, Role role) {
        return known.values(FactKind.SIZE).stream()
                .filter(size -> size.startsWith(role.id() + " "))
                .mapToInt(size -> Integer.parseInt(size.substring(size.indexOf(' ') + 1)))
                .max()
                .orElse(0);
    }

    /** Whether those who were spoken of may come; empty where nobody was. */
    Optional<String> eligible(Known known, Offer offer) {
        Audience audience = offer.audience();
        List<Role> roles = known.roles();
        if (roles.isEmpty()) {
            return known.affirms(FactKind.ROLE, "outsider") && !offer.kind().isStanding()
                    ? Optional.of(wording.say("outsider"))
                    : Optional.empty();
        }
        if (roles.stream().allMatch(audience::isFor)) {
            return Optional.of(yes(text.audience(offer)));
        }
        boolean along = roles.stream().allMatch(role -> audience.isFor(role) || audience.welcomesAsCompanion(role));
        return Optional.of(
                along ? wording.say("companion.along") + " " + text.audience(offer) : no(text.audience(offer)));
    }

    private String labels(List<Role> roles) {
        return wording.all(
                roles.stream().map(role -> wording.say("roles." + role.id())).toList());
    }

    private String yes(String told) {
        return wording.say("yes", told);
    }

    private String no(String told) {
        return wording.say("no", told);
    }
}
