package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.UnknownRegistrationException;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.internal.rules.AnswerRule;
import dk.inddrag.registration.internal.rules.House;
import dk.inddrag.registration.internal.rules.PlaceRule;
import dk.inddrag.registration.internal.rules.SignUpRule;
import dk.inddrag.registration.internal.rules.WaitingLine;
import dk.inddrag.registration.refusal.Refusal;
import dk.inddrag.registration.spi.Actors;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import dk.inddrag.registration.spi.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where municipalities sign up teams and look after their places.
 *
 * <p>A team is placed whole or not at all. Who is in time is decided at the moment the store holds the offer. Freed places
 * go to the first team in line they are enough for; a team that is passed over keeps its turn. An invited team has three
 * working days to answer, or as many as {@link #of(Catalogue, RegistrationStore, Actors, DanishCalendar, int)} is told;
 * nothing has to run for that to take effect.
 *
 * <p>A municipality sees and changes its own registrations, an organiser all. No message of any exception holds personal
 * data. Thread-safe if the store is. Every method throws {@link StoreUnavailableException} when the store does.
 */
public final class RegistrationDesk {

    private final House house;

    private RegistrationDesk(House house) {
        this.house = house;
    }

    /**
     * A desk with the usual Danish working days, and three of them to answer an invitation.
     *
     * @param catalogue the offers, not null
     * @param store where registrations are kept, not null
     * @param actors who acts, not null
     * @return the desk, not null
     */
    public static RegistrationDesk of(Catalogue catalogue, RegistrationStore store, Actors actors) {
        return of(catalogue, store, actors, DanishCalendar.standard(), 3);
    }

    /**
     * A desk.
     *
     * @param catalogue the offers, not null
     * @param store where registrations are kept, not null
     * @param actors who acts, not null
     * @param calendar the working days, not null
     * @param invitationDays how many working days an invited team has to answer, 1 or more
     * @return the desk, not null
     * @throws IllegalArgumentException if there is less than one day to answer
     */
    public static RegistrationDesk of(
            Catalogue catalogue, RegistrationStore store, Actors actors, DanishCalendar calendar, int invitationDays) {
        if (invitationDays < 1) {
            throw new IllegalArgumentException("A team needs a working day or more to answer: " + invitationDays);
        }
        return new RegistrationDesk(new House(catalogue, store, actors, calendar, invitationDays));
    }

    /**
     * The organiser's desk over the same store.
     *
     * @return the desk, not null
     */
    public OrganiserDesk organiser() {
        return new OrganiserDesk(house);
    }

    /**
     * The desk for what participants need, over the same store.
     *
     * @return the desk, not null
     */
    public NeedsDesk needs() {
        return new NeedsDesk(house);
    }

    /**
     * Signs up a team. The same request with the same key gets the same answer as before, except after a refusal, of
     * which nothing is kept.
     *
     * @param request the request, not null
     * @return what came of it, not null
     * @throws dk.inddrag.registration.KeyBelongsToAnotherRequestException if another request came with the same key
     */
    public RegistrationOutcome register(RegistrationRequest request) {
        SignUpRule rule = new SignUpRule(house, request, house.actors().current());
        List<Refusal> malformed = rule.malformed();
        if (!malformed.isEmpty()) {
            return new RegistrationOutcome.Refused(malformed);
        }
        Scope scope = new Scope(request.offer(), request.run(), Optional.of(request.idempotencyKey()));
        return house.store().decide(scope, rule::decide);
    }

    /**
     * A registration as it stands now.
     *
     * @param reference the reference, not null
     * @return the registration, not null
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public Registration registration(String reference) {
        return house.lookAt(reference, (draft, registration, book) -> registration);
    }

    /**
     * The place of a team in its line.
     *
     * @param reference the reference, not null
     * @return the position, 1 is next; empty where the team does not wait
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public Optional<Integer> position(String reference) {
        return house.lookAt(
                reference,
                (draft, registration, book) -> WaitingLine.position(draft.line(registration.run()), reference));
    }

    /**
     * What a municipality has signed up for, and what would round it off.
     *
     * @param municipalityCode the code, not null
     * @return the plan, not null
     * @throws UnknownRegistrationException if whoever acts may not see it
     */
    public TeamPlan plan(String municipalityCode) {
        if (!house.actors().current().mayActFor(Optional.of(municipalityCode))) {
            throw new UnknownRegistrationException();
        }
        List<Registration> now = new ArrayList<>();
        Set<OfferId> offers = new TreeSet<>();
        List<Registration> kept = house.store().registrationsOf(municipalityCode);
        kept.forEach(each -> offers.add(each.offer()));
        for (OfferId offer : offers) {
            List<Registration> here =
                    kept.stream().filter(each -> each.offer().equals(offer)).toList();
            List<String> runs = here.stream().map(Registration::run).distinct().toList();
            house.look(
                            offer,
                            runs,
                            (draft, book) -> here.stream()
                                    .flatMap(each -> draft.registration(each.reference()).stream())
                                    .filter(each -> each.state().isLive())
                                    .toList())
                    .forEach(now::add);
        }
        return TeamPlan.of(municipalityCode, now);
    }

    /**
     * Takes the places that are held for a team.
     *
     * @param reference the reference, not null
     * @return what came of it, not null
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public ChangeOutcome accept(String reference) {
        return house.change(reference, AnswerRule::accept);
    }

    /**
     * Leaves the places that are held for a team to others. The team is then out of the line.
     *
     * @param reference the reference, not null
     * @return what came of it, not null
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public ChangeOutcome decline(String reference) {
        return house.change(reference, AnswerRule::decline);
    }

    /**
     * Gives up all places of a team, or its wait for them. Freed places go to the line at once.
     *
     * @param reference the reference, not null
     * @return what came of it, not null
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public ChangeOutcome cancel(String reference) {
        return house.change(reference, AnswerRule::cancel);
    }

    /**
     * Gives up some places of a team. What is left must still be a team the offer is for: a companion cannot stay without
     * its host.
     *
     * @param reference the reference, not null
     * @param numbers the numbers of the places, not null
     * @return what came of it, not null; {@link ChangeOutcome.NotNow#NO_SUCH_PLACE} where the team does not have one of them, or no longer, and
     *     then all places stay
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public ChangeOutcome cancelPlaces(String reference, Set<Integer> numbers) {
        return house.change(
                reference, (draft, registration) -> places(registration).cancel(draft, registration, numbers));
    }

    /**
     * Names the one who takes a place.
     *
     * @param reference the reference, not null
     * @param number the number of the place
     * @param participant who takes it, not null
     * @return what came of it, not null
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public ChangeOutcome name(String reference, int number, Participant participant) {
        return put(reference, number, seat -> new Seat(seat.role(), Optional.of(participant)), AuditEvent.NAMED);
    }

    /**
     * Lets another come instead, also where the run is full, for the team keeps its size. The new role must go with the
     * rest of the team.
     *
     * @param reference the reference, not null
     * @param number the number of the place
     * @param seat who comes instead, or the role of somebody yet unnamed, not null
     * @return what came of it, not null
     * @throws UnknownRegistrationException if there is none, or it is another municipality's
     */
    public ChangeOutcome substitute(String reference, int number, Seat seat) {
        return put(reference, number, before -> seat, AuditEvent.SUBSTITUTED);
    }

    private ChangeOutcome put(String reference, int number, Function<Seat, Seat> seat, AuditEvent event) {
        return house.change(
                reference, (draft, registration) -> places(registration).put(draft, registration, number, seat, event));
    }

    private PlaceRule places(Registration registration) {
        return new PlaceRule(house.offer(registration.offer()).audience());
    }
}
