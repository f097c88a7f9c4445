package dk.inddrag.intake.internal.say;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Suggestion;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what is said on the way to a place for a team. */
public final class SignUpWriter {

    private final Catalogue catalogue;
    private final Wordings wordings;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     * @param wordings what is said
     */
    public SignUpWriter(Catalogue catalogue, Wordings wordings) {
        this.catalogue = catalogue;
        this.wordings = wordings;
    }

    /**
     * Asks how many they are.
     *
     * @param offer the offer
     * @param leftOut roles that were spoken of and the offer is not for
     * @param language the language
     * @return the reply
     */
    public Reply howMany(Offer offer, Set<Role> leftOut, Language language) {
        Wording wording = wordings.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        leftOut(leftOut, wording).ifPresent(parts::add);
        List<String> roles = offer.audience().roles().stream()
                .sorted()
                .map(role -> wording.say("roles." + role.id()))
                .toList();
        parts.add(paragraph(
                roles.isEmpty()
                        ? wording.say("sign-up.how-many", offer.title().in(language))
                        : wording.say("sign-up.team-size", offer.title().in(language), wording.all(roles))));
        return new Reply(language, parts, List.of());
    }

    /**
     * Says whom one may bring.
     *
     * @param offer the offer
     * @param language the language
     * @return the reply
     */
    public Reply companions(Offer offer, Language language) {
        Wording wording = wordings.in(language);
        OfferText text = new OfferText(wording, Instant.EPOCH);
        List<Reply.Part> parts = new ArrayList<>();
        offer.audience()
                .companionRule()
                .ifPresentOrElse(
                        rule -> parts.add(paragraph(text.companions(rule.value()))),
                        () -> parts.add(paragraph(text.audience(offer))));
        parts.add(paragraph(wording.say("sign-up.who-then")));
        return new Reply(language, parts, List.of());
    }

    /**
     * Says that the places were given already.
     *
     * @param language the language
     * @return the reply
     */
    public Reply already(Language language) {
        return one(wordings.in(language), "sign-up.already");
    }

    /**
     * Says that one cannot sign up here.
     *
     * @param language the language
     * @return the reply
     */
    public Reply cannot(Language language) {
        return one(wordings.in(language), "sign-up.cannot");
    }

    private static Optional<Reply.Part> leftOut(Set<Role> roles, Wording wording) {
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(paragraph(wording.say(
                        "sign-up.left-out",
                        wording.all(roles.stream()
                                .sorted()
                                .map(role -> wording.say("roles." + role.id()))
                                .toList()))));
    }

    /**
     * Says why one cannot register.
     *
     * @param offer the offer
     * @param status where it stands
     * @param language the language
     * @param now the moment
     * @return the reply
     */
    public Reply notToRegister(Offer offer, OfferStatus status, Language language, Instant now) {
        Wording wording = wordings.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(paragraph(new StatusText(wording, now).of(offer, status)));
        if (offer.access() instanceof Access.Application) {
            parts.add(paragraph(wording.say("sign-up.apply")));
        }
        List<String> next = new NextSteps(catalogue, wording, now).of(offer, status);
        if (!next.isEmpty()) {
            parts.add(paragraph(String.join(" ", next)));
        }
        return new Reply(language, parts, List.of());
    }

    /**
     * Asks for the run.
     *
     * @param offer the offer
     * @param language the language
     * @return the reply
     */
    public Reply whichRun(Offer offer, Language language) {
        Wording wording = wordings.in(language);
        PartialDateFormatter dates = PartialDateFormatter.of(language);
        List<String> starts = offer.runs().stream()
                .flatMap(run -> run.start().stream())
                .map(dates::format)
                .toList();
        List<Suggestion> picks =
                starts.stream().map(start -> new Suggestion(start, start)).toList();
        return new Reply(language, List.of(paragraph(wording.say("sign-up.which-run", wording.either(starts)))), picks);
    }

    /**
     * Says what the host is asked to do.
     *
     * @param offer the offer
     * @param run the run
     * @param team the team
     * @param leftOut roles that were spoken of and the offer is not for
     * @param language the language
     * @return the reply
     */
    public Reply register(Offer offer, Optional<Run> run, Team team, Set<Role> leftOut, Language language) {
        List<String> seats = team.seatsByRole().entrySet().stream()
                .map(entry -> seats(entry.getValue(), entry.getKey(), language))
                .toList();
        String title = offer.title().in(language)
                + run.flatMap(Run::start)
                        .map(start -> ", " + PartialDateFormatter.of(language).format(start))
                        .orElse("");
        Wording wording = wordings.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(paragraph(wording.say("sign-up.ready", title, wording.all(seats))));
        leftOut(leftOut, wording).ifPresent(parts::add);
        return new Reply(language, parts, List.of());
    }

    private String seats(int number, Role role, Language language) {
        String label =
                number == 1 ? role.label().in(language) : wordings.in(language).say("roles." + role.id());
        return number + " " + label;
    }

    /**
     * Says that the team is not signed up after all.
     *
     * @param language the language
     * @return the reply
     */
    public Reply cancelled(Language language) {
        return one(wordings.in(language), "sign-up.cancelled");
    }

    /**
     * Tells what came of asking for places.
     *
     * @param outcome what came of it
     * @param language the language
     * @return the reply
     */
    public Reply registered(RegistrationOutcome outcome, Language language) {
        Wording wording = wordings.in(language);
        if (outcome instanceof RegistrationOutcome.Confirmed confirmed) {
            return one(wording, "sign-up.confirmed", confirmed.reference());
        }
        if (outcome instanceof RegistrationOutcome.Waiting waiting) {
            return one(wording, "sign-up.waiting", waiting.reference(), waiting.position());
        }
        if (outcome instanceof RegistrationOutcome.Refused refused) {
            List<Reply.Part> parts = new ArrayList<>();
            parts.add(paragraph(wording.say("sign-up.not-open")));
            refused.reasons()
                    .forEach(reason -> parts.add(paragraph(reason.explanation().in(language) + " "
                            + reason.nextStep().in(language))));
            return new Reply(language, parts, List.of());
        }
        return one(wording, "sign-up.not-available");
    }

    private static Reply one(Wording wording, String key, Object... values) {
        return new Reply(wording.language(), List.of(paragraph(wording.say(key, values))), List.of());
    }

    private static Reply.Paragraph paragraph(String text) {
        return new Reply.Paragraph(text);
    }
}
