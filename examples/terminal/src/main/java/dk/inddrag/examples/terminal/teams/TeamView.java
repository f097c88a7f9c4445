package dk.inddrag.examples.terminal.teams;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows teams, their places and what came of a request. */
public final class TeamView {
    private final Catalogue catalogue;
    private final Screen screen;
    private final Texts texts;

    public TeamView(Catalogue catalogue, Screen screen, Texts texts) {
        this.catalogue = catalogue;
        this.screen = screen;
        this.texts = texts;
    }

    /** What a team asks for. */
    public void team(OfferId id, Optional<String> run, Team team) {
        Optional<Offer> offer = catalogue.offer(id);
        item("team.offer", offer.map(each -> each.title().in(texts.language())).orElse(id.value()));
        run.filter(each -> offer.filter(one -> !one.runs().isEmpty()).isPresent())
                .ifPresent(each -> item("team.run", runLabel(offer, each)));
        team.municipalityCode().ifPresent(code -> item("team.municipality", municipality(Optional.of(code))));
        for (Map.Entry<Role, Integer> seats : team.seatsByRole().entrySet()) {
            item("team.seats", seats.getValue(), seats.getKey().label().in(texts.language()));
        }
    }

    /** A registration with each of its places. */
    public void registration(Registration registration, Optional<Integer> position) {
        screen.text(
                Style.HEADING,
                registration.reference() + "  " + registration.state().label().in(texts.language()));
        position.ifPresent(place -> item("team.position", place));
        registration
                .answerBy()
                .ifPresent(last -> item(
                        "team.answer-by",
                        DeadlineFormatter.of(texts.language()).cutoff(Cutoff.at(last, Cutoff.COPENHAGEN))));
        registration.team().ifPresent(team -> team(registration.offer(), Optional.of(registration.run()), team));
        registration.places().forEach(this::place);
    }

    private void place(Place place) {
        String role = place.seat().role().label().in(texts.language());
        String who = place.seat()
                .participant()
                .map(person -> person.name()
                        + person.workEmail().map(address -> ", " + address).orElse(""))
                .orElseGet(() -> texts.get("team.unnamed"));
        String came = place.attended() ? " (" + texts.get("team.attended") + ")" : "";
        screen.hanging(Style.PLAIN, "  " + place.number() + "  ", role + ": " + who + came);
    }

    /** One line for each registration. */
    public void lines(List<Registration> registrations) {
        for (Registration each : registrations) {
            screen.line(String.join(
                    "  ",
                    each.reference(),
                    each.state().label().in(texts.language()),
                    municipality(each.municipalityCode()),
                    each.run(),
                    roles(each)));
        }
    }

    /** What came of asking for places. */
    public void outcome(RegistrationOutcome outcome) {
        if (outcome instanceof RegistrationOutcome.Confirmed confirmed) {
            screen.text(Style.OPEN, texts.get("register.confirmed", confirmed.reference()));
        } else if (outcome instanceof RegistrationOutcome.Waiting waiting) {
            screen.text(Style.COMING, texts.get("register.waiting", waiting.reference(), waiting.position()));
        } else if (outcome instanceof RegistrationOutcome.Refused refused) {
            screen.text(Style.HEADING, texts.get("register.refused"));
            refusals(refused.reasons());
            return;
        }
        screen.text(outcome.nextStep().in(texts.language()));
    }

    /** Why not, and what to do instead. */
    public void refusals(List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            screen.hanging(
                    Style.PLAIN,
                    "- ",
                    reason.explanation().in(texts.language()) + " "
                            + reason.nextStep().in(texts.language()));
        }
    }

    /** Whether a team stands in a line, so that its position is worth telling. */
    public static boolean isWaiting(Registration registration) {
        return registration.state() == RegistrationState.WAITING;
    }

    private String roles(Registration registration) {
        return registration.team().stream()
                .flatMap(team -> team.seatsByRole().entrySet().stream())
                .map(seats -> seats.getValue() + " × " + seats.getKey().label().in(texts.language()))
                .collect(Collectors.joining(", "));
    }

    private void item(String key, Object... values) {
        screen.hanging(Style.PLAIN, "- ", texts.get(key, values));
    }

    private String runLabel(Optional<Offer> offer, String id) {
        return offer.stream()
                .flatMap(each -> each.runs().stream())
                .filter(run -> run.id().equals(id))
                .findFirst()
                .map(Run::label)
                .map(label -> label.in(texts.language()))
                .orElse(id);
    }

    private static String municipality(Optional<String> code) {
        return code.map(each ->
                        Municipalities.byCode(each).map(Municipality::name).orElse(each))
                .orElse("-");
    }
}
