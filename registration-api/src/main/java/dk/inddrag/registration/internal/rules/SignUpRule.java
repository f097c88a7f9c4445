package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.KeyBelongsToAnotherRequestException;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.internal.texts.OneLine;
import dk.inddrag.registration.refusal.Held;
import dk.inddrag.registration.refusal.LargerThanTheRun;
import dk.inddrag.registration.refusal.Malformed;
import dk.inddrag.registration.refusal.Refusal;
import dk.inddrag.registration.refusal.RunCancelled;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.KeptAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides on a request for places.
 *
 * @param house what the desks stand on
 * @param request the request
 * @param actor who sends it
 */
public record SignUpRule(House house, RegistrationRequest request, Actor actor) {

    /** The largest team. */
    public static final int MOST_SEATS = 200;

    /** {@return what is wrong with the request whatever is kept} */
    public List<Refusal> malformed() {
        List<Refusal> reasons = new ArrayList<>();
        String key = request.idempotencyKey();
        if (key.length() > 200 || key.contains("@") || !OneLine.is(key) || CprNumber.isIn(key)) {
            reasons.add(new Malformed(Malformed.Field.KEY));
        }
        if (request.team().size() > MOST_SEATS) {
            reasons.add(new Malformed(Malformed.Field.SEATS));
        }
        Optional<String> municipality = municipality();
        boolean known = municipality.isEmpty()
                || Municipalities.byCode(municipality.get()).isPresent();
        if (!known || !actor.mayActFor(municipality)) {
            reasons.add(new Malformed(Malformed.Field.MUNICIPALITY));
        }
        Optional<Offer> offer = house.catalogue().offer(request.offer());
        if (offer.isEmpty()) {
            reasons.add(new Malformed(Malformed.Field.OFFER));
        } else if (request.run().isPresent()
                && !House.runs(offer.get()).contains(request.run().get())) {
            reasons.add(new Malformed(Malformed.Field.RUN));
        }
        return reasons;
    }

    private Optional<String> municipality() {
        return request.team().municipalityCode().or(actor::municipalityCode);
    }

    /**
     * Decides on a request that is not malformed.
     *
     * @param book what is kept
     * @return the decision
     * @throws KeyBelongsToAnotherRequestException if another request came with the key
     */
    public Decision<RegistrationOutcome> decide(Book book) {
        Optional<KeptAnswer> kept = book.answer(request.idempotencyKey());
        if (kept.isPresent()) {
            return Decision.of(again(kept.get()));
        }
        Offer offer = house.offer(request.offer());
        List<Refusal> reasons = new ArrayList<>();
        Admission.check(offer, municipality(), book::dispensations, book.moment())
                .ifPresent(reasons::add);
        List<Seat> seats = request.team().seats();
        reasons.addAll(AudienceRule.check(offer.audience(), seats));
        if (!reasons.isEmpty()) {
            return Decision.of(new RegistrationOutcome.Refused(reasons));
        }
        List<String> runs = request.run().map(List::of).orElse(House.runs(offer));
        List<String> notOver = runs.stream()
                .filter(run -> !RunDays.of(offer, run).isOver(book.moment()))
                .toList();
        return notOver.isEmpty()
                ? Decision.of(new RegistrationOutcome.Refused(List.of(new Held(lastDay(offer, runs)))))
                : place(new Draft(offer.id(), book, actor), offer, notOver);
    }

    private static LocalDate lastDay(Offer offer, List<String> runs) {
        return runs.stream()
                .flatMap(run -> RunDays.of(offer, run).last().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private RegistrationOutcome again(KeptAnswer kept) {
        String fingerprint = kept.fingerprint().orElseThrow(KeyBelongsToAnotherRequestException::new);
        if (!Fingerprint.matches(fingerprint, request, actor)) {
            throw new KeyBelongsToAnotherRequestException();
        }
        return outcome(kept.reference(), kept.position());
    }

    private static RegistrationOutcome outcome(String reference, Optional<Integer> position) {
        return position.<RegistrationOutcome>map(each -> new RegistrationOutcome.Waiting(reference, each))
                .orElseGet(() -> new RegistrationOutcome.Confirmed(reference));
    }

    /** Those in line for whom there is room are invited first; what is left then is free for a newcomer. */
    private Decision<RegistrationOutcome> place(Draft draft, Offer offer, List<String> notOver) {
        notOver.forEach(run -> draft.settle(run, house.term(request.offer(), run)));
        List<String> runs =
                notOver.stream().filter(run -> !draft.run(run).cancelled()).toList();
        if (runs.isEmpty()) {
            return Decision.of(new RegistrationOutcome.Refused(List.of(new RunCancelled(others(draft, offer)))));
        }
        int size = request.team().size();
        Optional<String> free =
                runs.stream().filter(run -> draft.run(run).free() >= size).findFirst();
        if (free.isPresent()) {
            return keep(draft, free.get(), RegistrationState.CONFIRMED);
        }
        Optional<String> shortest = runs.stream()
                .filter(run -> capacity(draft.run(run)) >= size)
                .min(Comparator.comparing(run -> draft.run(run).inLine()));
        if (shortest.isPresent()) {
            return keep(draft, shortest.get(), RegistrationState.WAITING);
        }
        int largest =
                runs.stream().mapToInt(run -> capacity(draft.run(run))).max().orElse(0);
        return Decision.of(new RegistrationOutcome.Refused(List.of(new LargerThanTheRun(size, largest))));
    }

    private static List<Run> others(Draft draft, Offer offer) {
        return offer.runs().stream()
                .filter(run -> !RunDays.of(offer, run.id()).isOver(draft.moment()))
                .filter(run -> !draft.run(run.id()).cancelled())
                .toList();
    }

    private static int capacity(RunTally tally) {
        return tally.capacity().orElse(Integer.MAX_VALUE);
    }

    private Decision<RegistrationOutcome> keep(Draft draft, String run, RegistrationState state) {
        List<Seat> seats = request.team().seats();
        Registration registration = new Registration(
                RandomIds.reference(),
                request.offer(),
                run,
                municipality(),
                draft.next(),
                draft.moment(),
                state,
                Optional.empty(),
                0,
                IntStream.range(0, seats.size())
                        .mapToObj(i -> new Place(i + 1, seats.get(i)))
                        .toList());
        Optional<Integer> position = Optional.empty();
        if (state == RegistrationState.WAITING) {
            position = Optional.of(draft.waiting(run) + 1);
        }
        draft.add(registration);
        String fingerprint = Fingerprint.of(RandomIds.key(), request, actor);
        draft.keepUnaudited(new Change.Answered(
                request.idempotencyKey(),
                new KeptAnswer(registration.reference(), position, Optional.of(fingerprint))));
        return draft.decide(outcome(registration.reference(), position));
    }
}
