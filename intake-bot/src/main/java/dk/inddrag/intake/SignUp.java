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
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.say.ReplyWriter;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns "sign us up" into a request for places, once it is clear for what, for which run and for how many. */
final class SignUp {

    private final Catalogue catalogue;

    SignUp(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The turn after "sign us up"; empty where no offer was spoken of that one can sign up for. */
    Optional<Turn> answer(Conversation here, ReplyWriter writer, Instant now) {
        Optional<Offer> spokenOf = lastOffer(here);
        if (spokenOf.isEmpty()) {
            return Optional.empty();
        }
        Offer offer = spokenOf.get();
        Known known = Known.after(here.exchanges(), List.of());
        OfferStatus status = offer.statusAt(now);
        Outcome outcome = new Outcome.Found(offer.id(), status, List.of());
        Exchange exchange = new Exchange(List.of(), offer.id().value(), Optional.empty());
        if (!(offer.access() instanceof Access.Registration) || !(status instanceof OfferStatus.Open)) {
            Reply reply = writer.notToRegister(offer, status, here.language(), now);
            return Optional.of(new Turn(here.with(exchange), outcome, reply, List.of()));
        }
        List<Seat> seats = seats(known);
        Optional<Run> run = run(offer, known);
        if (seats.isEmpty()) {
            return Optional.of(new Turn(
                    here.with(exchange), outcome, writer.plain(here.language(), "sign-up.team-size"), List.of()));
        }
        if (run.isEmpty() && offer.runs().size() > 1) {
            return Optional.of(
                    new Turn(here.with(exchange), outcome, writer.whichRun(offer, here.language()), List.of()));
        }
        Team team = new Team(known.values(FactKind.MUNICIPALITY).stream().findFirst(), seats);
        // The key is the same for the same wish in the same conversation, however often it is sent.
        String key = here.id() + "/" + offer.id() + "/" + run.map(Run::id).orElse("-") + "/" + team.seatsByRole();
        RegistrationRequest request = new RegistrationRequest(key, offer.id(), run.map(Run::id), team);
        return Optional.of(new Turn(
                here.with(exchange),
                outcome,
                writer.register(offer, run, team, here.language()),
                List.of(new Action.Register(request))));
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

    private static List<Seat> seats(Known known) {
        List<Seat> seats = new ArrayList<>();
        for (String size : known.values(FactKind.SIZE)) {
            int space = size.lastIndexOf(' ');
            String role = size.substring(0, space);
            if (!role.equals("outsider")) {
                int number = Math.min(Integer.parseInt(size.substring(space + 1)), 200);
                Role of = Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));
                seats.addAll(Collections.nCopies(number, Seat.unnamed(of)));
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
