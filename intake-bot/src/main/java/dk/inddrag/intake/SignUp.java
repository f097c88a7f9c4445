package dk.inddrag.intake;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.say.SignUpWriter;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns "sign us up" into a request for places, once it is clear for what, for which run and for how many. */
final class SignUp {

    private static final Fact PENDING = Fact.said(FactKind.ACT, "signing-up");

    private final Catalogue catalogue;
    private final SignUpWriter writer;

    SignUp(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.writer = new SignUpWriter(catalogue);
    }

    /** Whether the last answer asked how many or which run, so that the next message may be the answer. */
    static boolean isPending(Conversation here) {
        int last = here.exchanges().size() - 1;
        return last >= 0 && here.exchanges().get(last).facts().contains(PENDING);
    }

    /** The turn after "sign us up"; empty where no offer was spoken of that one can sign up for. */
    Optional<Turn> answer(Conversation here, List<Fact> said, Instant now) {
        Optional<Offer> spokenOf = lastOffer(here);
        if (spokenOf.isEmpty()) {
            return Optional.empty();
        }
        Offer offer = spokenOf.get();
        Known known = Known.after(here.exchanges(), said);
        OfferStatus status = offer.statusAt(now);
        Outcome outcome = new Outcome.Found(offer.id(), status, List.of());
        Exchange exchange = new Exchange(said, offer.id().value(), Optional.empty());
        Exchange pending = new Exchange(with(said, PENDING), offer.id().value(), Optional.empty());
        if (!(offer.access() instanceof Access.Registration) || !(status instanceof OfferStatus.Open)) {
            Reply reply = writer.notToRegister(offer, status, here.language(), now);
            return Optional.of(new Turn(here.with(exchange), outcome, reply, List.of()));
        }
        List<Seat> seats = seats(known, offer);
        Optional<Run> run = run(offer, known);
        if (seats.isEmpty()) {
            return Optional.of(new Turn(here.with(pending), outcome, writer.howMany(here.language()), List.of()));
        }
        if (run.isEmpty() && offer.runs().size() > 1) {
            return Optional.of(
                    new Turn(here.with(pending), outcome, writer.whichRun(offer, here.language()), List.of()));
        }
        Team team = new Team(known.values(FactKind.MUNICIPALITY).stream().findFirst(), seats);
        // The key is the same for the same wish in the same conversation, however often it is sent.
        String key = String.join(
                "/",
                here.id(),
                offer.id().value(),
                run.map(Run::id).orElse("-"),
                team.municipalityCode().orElse("-"),
                seatsOf(team));
        RegistrationRequest request = new RegistrationRequest(key, offer.id(), run.map(Run::id), team);
        return Optional.of(new Turn(
                here.with(exchange),
                outcome,
                writer.register(offer, run, team, leftOut(known, offer), here.language()),
                List.of(new Action.Register(request))));
    }

    /** The seats as they stand in a key: {@code manager-1,staff-6}. */
    private static String seatsOf(Team team) {
        return team.seatsByRole().entrySet().stream()
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + "-" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    private Optional<Offer> lastOffer(Conversation here) {
        for (int i = here.exchanges().size() - 1; i >= 0; i--) {
            String outcome = here.exchanges().get(i).outcome();
            Optional<Offer> offer = catalogue.offers().stream()
                    .filter(each -> each.id().value().equals(outcome))
                    .findFirst();
            if (offer.isPresent()) {
                return offer.filter(found -> !found.kind().isStanding());
            }
        }
        return Optional.empty();
    }

    private static List<Fact> with(List<Fact> facts, Fact more) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }

    /** The roles that were spoken of and the offer takes neither by itself nor as companions. */
    private static Set<Role> leftOut(Known known, Offer offer) {
        return known.values(FactKind.ROLE).stream()
                .filter(role -> !role.equals("outsider"))
                .map(SignUp::role)
                .filter(role -> !takes(offer, role))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean takes(Offer offer, Role role) {
        return offer.audience().isFor(role) || offer.audience().welcomesAsCompanion(role);
    }

    private static Role role(String value) {
        return Role.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<Seat> seats(Known known, Offer offer) {
        List<Seat> seats = new ArrayList<>();
        for (String size : known.values(FactKind.SIZE)) {
            int space = size.lastIndexOf(' ');
            // A bare number answers "how many", for the one role that was spoken of.
            List<String> roles = known.values(FactKind.ROLE);
            if (space < 0 && roles.size() != 1) {
                continue;
            }
            String role = space < 0 ? roles.get(0) : size.substring(0, space);
            if (!role.equals("outsider")) {
                int number = Integer.parseInt(size.substring(space + 1));
                if (takes(offer, role(role))) {
                    seats.addAll(Collections.nCopies(number, Seat.unnamed(role(role))));
                }
            }
        }
        return seats;
    }

    private static Optional<Run> run(Offer offer, Known known) {
        if (offer.runs().size() == 1) {
            return Optional.of(offer.runs().get(0));
        }
        List<PartialDate> dates =
                known.values(FactKind.WHEN).stream().map(PartialDate::parse).toList();
        return offer.runs().stream()
                .filter(run -> run.start().map(dates::contains).orElse(false))
                .findFirst();
    }
}
