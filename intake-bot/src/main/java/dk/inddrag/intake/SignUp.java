package dk.inddrag.intake;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
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
import dk.inddrag.intake.internal.decide.Learner;
import dk.inddrag.intake.internal.say.SignUpWriter;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns "sign us up" into a request for places, once it is clear for what, for which run and for how many. */
final class SignUp {

    private static final Fact PENDING = Fact.said(FactKind.ACT, "signing-up");
    private static final Fact DONE = Fact.said(FactKind.ACT, "signed-up");

    private final Catalogue catalogue;
    private final SignUpWriter writer;
    private final Learner learner;

    SignUp(Catalogue catalogue, SignUpWriter writer) {
        this.catalogue = catalogue;
        this.writer = writer;
        this.learner = new Learner(catalogue);
    }

    /** Whether a sign-up is under way, so that the next message may tell how many, which run or who. */
    static boolean isPending(Conversation here) {
        return here.last().filter(last -> last.facts().contains(PENDING)).isPresent();
    }

    /** The conversation after places were given, so that nothing is asked for twice. */
    static Conversation done(Conversation here) {
        return here.last()
                .map(last -> here.with(new Exchange(List.of(DONE), last.outcome(), Optional.empty())))
                .orElse(here);
    }

    private static boolean isDone(Conversation here, Offer offer) {
        return here.exchanges().stream()
                .anyMatch(exchange -> exchange.facts().contains(DONE)
                        && exchange.outcome().equals(offer.id().value()));
    }

    /** Whether a fact may be an answer to what a sign-up asks. */
    static boolean isAnswer(Fact fact) {
        return fact.affirms(FactKind.WHEN)
                || fact.affirms(FactKind.SIZE)
                || fact.affirms(FactKind.RUN)
                || fact.affirms(FactKind.ROLE)
                || fact.affirms(FactKind.COMPANION)
                || fact.affirms(FactKind.MUNICIPALITY);
    }

    /** The turn after "sign us up"; empty where no offer was spoken of that one can sign up for. */
    Optional<Turn> answer(Conversation here, List<Fact> said, Instant now) {
        return lastOffer(here).map(offer -> answer(here, offer, said, now));
    }

    /** A turn that answered something else while a sign-up is under way: what is missing is asked for again. */
    Turn goOn(Turn turn, Instant now) {
        Turn begun = begin(turn, false, now);
        if (begun.actions().isEmpty()) {
            return begun;
        }
        // Nothing is missing, and the request was made before: it is not made again, but may still be changed.
        return new Turn(begun.conversation(), turn.outcome(), turn.reply(), turn.actions());
    }

    /** A turn that answered "sign us up for the theme course": it goes on to ask what is missing. */
    Turn begin(Turn turn, boolean gone, Instant now) {
        Conversation here = turn.conversation();
        if (gone) {
            return turn.with(writer.cannot(here.language()).and(turn.reply()));
        }
        return lastOffer(here)
                .filter(offer -> offer.access() instanceof Access.Registration
                        && offer.statusAt(now) instanceof OfferStatus.Open
                        && !isDone(here, offer))
                .map(offer -> answer(here, offer, List.of(), now))
                .map(next -> new Turn(
                        next.conversation(), turn.outcome(), turn.reply().and(next.reply()), next.actions()))
                .orElse(turn);
    }

    /** The turn after "not after all"; empty where no sign-up is under way. */
    Optional<Turn> cancel(Conversation here) {
        return here.last().filter(last -> isPending(here)).map(last -> {
            Exchange without = new Exchange(List.of(), last.outcome(), Optional.empty());
            Reply reply = writer.cancelled(here.language());
            return new Turn(here.with(without), Outcome.Talk.INSTANCE, reply, List.of());
        });
    }

    private Turn answer(Conversation here, Offer offer, List<Fact> said, Instant now) {
        OfferStatus status = offer.statusAt(now);
        Outcome outcome = new Outcome.Found(offer.id(), status, List.of());
        if (!(offer.access() instanceof Access.Registration) || !(status instanceof OfferStatus.Open)) {
            Exchange exchange = new Exchange(said, offer.id().value(), Optional.empty());
            Reply reply = writer.notToRegister(offer, status, here.language(), now);
            return new Turn(here.with(exchange), outcome, reply, List.of());
        }
        if (isDone(here, offer)) {
            Exchange exchange = new Exchange(List.of(), offer.id().value(), Optional.empty());
            return new Turn(here.with(exchange), outcome, writer.already(here.language()), List.of());
        }
        Known known = learner.after(here.exchanges(), said);
        // What comes after the request may still change it: "nej, vi er syv".
        List<Fact> facts = Stream.concat(said.stream(), Stream.of(PENDING)).toList();
        Conversation after = here.with(new Exchange(facts, offer.id().value(), Optional.empty()));
        List<Seat> seats = seats(known, offer);
        if (seats.isEmpty()) {
            return new Turn(after, outcome, writer.howMany(offer, leftOut(known, offer), here.language()), List.of());
        }
        if (tooManyCompanions(seats, offer)) {
            return new Turn(after, outcome, writer.companions(offer, here.language()), List.of());
        }
        Optional<Run> run = run(offer, known);
        if (run.isEmpty() && offer.runs().size() > 1) {
            return new Turn(after, outcome, writer.whichRun(offer, here.language()), List.of());
        }
        Team team = new Team(known.values(FactKind.MUNICIPALITY).stream().findFirst(), seats);
        RegistrationRequest request =
                new RegistrationRequest(key(here, offer, run, team), offer.id(), run.map(Run::id), team);
        Reply reply = writer.register(offer, run, team, leftOut(known, offer), here.language());
        return new Turn(after, outcome, reply, List.of(new Action.Register(request)));
    }

    /** The key is the same for the same wish in the same conversation, however often it is sent. */
    private static String key(Conversation here, Offer offer, Optional<Run> run, Team team) {
        String seats = team.seatsByRole().entrySet().stream()
                .map(entry -> entry.getKey().id() + "-" + entry.getValue())
                .collect(Collectors.joining(","));
        return String.join(
                "/",
                here.id().replace("/", "%2F"),
                offer.id().value(),
                run.map(Run::id).orElse("-"),
                team.municipalityCode().orElse("-"),
                seats);
    }

    private Optional<Offer> lastOffer(Conversation here) {
        return here.last()
                .flatMap(last -> catalogue.offers().stream()
                        .filter(offer -> offer.id().value().equals(last.outcome()))
                        .filter(offer -> !offer.kind().isStanding())
                        .findFirst());
    }

    /** The roles that were spoken of and the offer takes neither by itself nor as companions. */
    private static Set<Role> leftOut(Known known, Offer offer) {
        return known.roles().stream()
                .filter(role -> !takes(offer, role))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Role> taken(Known known, Offer offer) {
        return known.roles().stream().filter(role -> takes(offer, role)).toList();
    }

    private static boolean takes(Offer offer, Role role) {
        return offer.audience().isFor(role) || offer.audience().welcomesAsCompanion(role);
    }

    /** A seat for each that was counted, and for whoever one of them brings. */
    private static List<Seat> seats(Known known, Offer offer) {
        List<Seat> seats = new ArrayList<>();
        for (String size : known.values(FactKind.SIZE)) {
            int space = size.lastIndexOf(' ');
            // A bare number answers "how many", for the one role of those spoken of that the offer takes.
            Optional<Role> role = space < 0 ? only(taken(known, offer)) : Role.ofId(size.substring(0, space));
            int number = Integer.parseInt(size.substring(space + 1));
            role.filter(each -> takes(offer, each))
                    .ifPresent(each -> seats.addAll(Collections.nCopies(number, Seat.unnamed(each))));
        }
        if (!seats.isEmpty()) {
            known.values(FactKind.COMPANION).stream()
                    .flatMap(value -> Role.ofId(value).stream())
                    .filter(role -> takes(offer, role))
                    .filter(role -> seats.stream().noneMatch(seat -> seat.role() == role))
                    .forEach(role -> seats.add(Seat.unnamed(role)));
        }
        return seats;
    }

    /** Whether there are more companions than those whom the offer is for may bring. */
    private static boolean tooManyCompanions(List<Seat> seats, Offer offer) {
        Audience audience = offer.audience();
        long hosts = seats.stream().filter(seat -> audience.isFor(seat.role())).count();
        long companions = seats.size() - hosts;
        int atMost = audience.companionRule().map(rule -> rule.value().atMost()).orElse(0);
        return companions > hosts * atMost;
    }

    /** "Den 15." is read as the next fifteenth; of several runs it may tell which. */
    private static Optional<Run> onTheSameDayOfAMonth(Offer offer, List<PartialDate> dates) {
        List<Integer> days = dates.stream()
                .filter(PartialDate.Day.class::isInstance)
                .map(date -> date.earliest().getDayOfMonth())
                .toList();
        List<Run> runs = offer.runs().stream()
                .filter(run -> run.start()
                        .filter(PartialDate.Day.class::isInstance)
                        .map(start -> days.contains(start.earliest().getDayOfMonth()))
                        .orElse(false))
                .toList();
        return runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty();
    }

    private static Optional<Role> only(List<Role> roles) {
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    private static Optional<Run> run(Offer offer, Known known) {
        if (offer.runs().size() == 1) {
            return Optional.of(offer.runs().get(0));
        }
        List<String> numbers = known.values(FactKind.RUN);
        if (!numbers.isEmpty()) {
            int number = Integer.parseInt(numbers.get(numbers.size() - 1));
            return number <= offer.runs().size() ? Optional.of(offer.runs().get(number - 1)) : Optional.empty();
        }
        List<PartialDate> dates =
                known.values(FactKind.WHEN).stream().map(PartialDate::parse).toList();
        return offer.runs().stream()
                .filter(run -> run.start().map(dates::contains).orElse(false))
                .findFirst()
                .or(() -> onTheSameDayOfAMonth(offer, dates));
    }
}
