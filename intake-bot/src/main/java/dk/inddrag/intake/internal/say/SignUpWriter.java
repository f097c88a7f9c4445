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

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     */
    public SignUpWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Asks how many they are.
     *
     * @param language the language
     * @return the reply
     */
    public Reply howMany(Language language) {
        return one(Wording.in(language), "sign-up.team-size");
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
        Wording wording = Wording.in(language);
        OfferText text = new OfferText(catalogue, wording, now);
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(paragraph(text.status(offer, status)));
        if (offer.access() instanceof Access.Application) {
            parts.add(paragraph(wording.say("sign-up.apply")));
        }
        List<String> next = text.next(offer, status);
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
        Wording wording = Wording.in(language);
        PartialDateFormatter dates = PartialDateFormatter.of(language);
        List<String> starts = offer.runs().stream()
                .flatMap(run -> run.start().stream())
                .map(dates::format)
                .toList();
        String or = language == Language.DANISH ? " eller " : " or ";
        List<Suggestion> picks =
                starts.stream().map(start -> new Suggestion(start, start)).toList();
        return new Reply(
                language, List.of(paragraph(wording.say("sign-up.which-run", String.join(or, starts)))), picks);
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
                .map(entry -> entry.getValue() + " × " + entry.getKey().label().in(language))
                .toList();
        String title = offer.title().in(language)
                + run.flatMap(Run::start)
                        .map(start -> ", " + PartialDateFormatter.of(language).format(start))
                        .orElse("");
        Wording wording = Wording.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(paragraph(wording.say("sign-up.ready", title, Lists.joined(seats, language))));
        if (!leftOut.isEmpty()) {
            List<String> roles = leftOut.stream()
                    .sorted()
                    .map(role -> wording.say("roles." + RoleText.id(role)))
                    .toList();
            parts.add(paragraph(wording.say("sign-up.left-out", Lists.joined(roles, language))));
        }
        return new Reply(language, parts, List.of());
    }

    /**
     * Tells what came of asking for places.
     *
     * @param outcome what came of it
     * @param language the language
     * @return the reply
     */
    public Reply registered(RegistrationOutcome outcome, Language language) {
        Wording wording = Wording.in(language);
        if (outcome instanceof RegistrationOutcome.Confirmed confirmed) {
            return one(wording, "sign-up.confirmed", confirmed.reference());
        }
        if (outcome instanceof RegistrationOutcome.Waiting waiting) {
            return one(wording, "sign-up.waiting", waiting.reference(), waiting.position());
        }
        return outcome instanceof RegistrationOutcome.NotOpen
                ? one(wording, "sign-up.not-open")
                : one(wording, "sign-up.not-available");
    }

    private static Reply one(Wording wording, String key, Object... values) {
        return new Reply(wording.language(), List.of(paragraph(wording.say(key, values))), List.of());
    }

    private static Reply.Paragraph paragraph(String text) {
        return new Reply.Paragraph(text);
    }
}
