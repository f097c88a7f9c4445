package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.holiday.DanishCalendar;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.ActorRole;
import dk.inddrag.registration.OnlyAnOrganiserMayException;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.UnknownRegistrationException;
import dk.inddrag.registration.spi.Actors;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What both desks stand on.
 *
 * @param catalogue the offers
 * @param store where registrations are kept
 * @param actors who acts
 * @param calendar the working days
 * @param invitationDays how many working days an invited team has
 */
public record House(
        Catalogue catalogue, RegistrationStore store, Actors actors, DanishCalendar calendar, int invitationDays) {

    /**
     * The runs of an offer by id. An offer without runs counts as one run, with the id of the offer.
     *
     * @param offer the offer
     * @return the ids, never empty
     */
    public static List<String> runs(Offer offer) {
        return offer.runs().isEmpty()
                ? List.of(offer.id().value())
                : offer.runs().stream().map(Run::id).toList();
    }

    /**
     * By when an invited team must answer.
     *
     * @param offer the offer; a run that the catalogue no longer has, has no first day
     * @param run the run
     * @return the term
     */
    public InvitationTerm term(OfferId offer, String run) {
        return InvitationTerm.of(
                calendar,
                invitationDays,
                catalogue
                        .offer(offer)
                        .flatMap(each -> each.runs().stream()
                                .filter(one -> one.id().equals(run))
                                .findFirst()));
    }

    /**
     * When a run takes place.
     *
     * @param offer the offer; for one that the catalogue no longer has, no day is known
     * @param run the run
     * @return the days
     */
    public RunDays days(OfferId offer, String run) {
        return catalogue
                .offer(offer)
                .map(each -> RunDays.of(each, run))
                .orElseGet(() -> new RunDays(Optional.empty(), Optional.empty()));
    }

    /**
     * Changes a registration of whoever acts, with the line of its run brought up to the moment before and after.
     *
     * @param reference the registration
     * @param work what to do with it
     * @param <T> the kind of answer
     * @return the answer
     */
    public <T> T change(String reference, BiFunction<Draft, Registration, T> work) {
        Actor actor = actors.current();
        OfferId offer = store.offerOf(reference).orElseThrow(UnknownRegistrationException::new);
        return store.decide(Scope.of(offer), book -> {
            String run = owned(book.registration(reference), actor).run();
            InvitationTerm term = term(offer, run);
            Draft draft = new Draft(offer, book, actor);
            draft.settle(run, term);
            T answer = work.apply(draft, draft.registration(reference).orElseThrow());
            draft.settle(run, term);
            return draft.decide(answer);
        });
    }

    /**
     * Looks at a registration, with its line brought up to the moment.
     *
     * @param <T> the kind of answer
     */
    @FunctionalInterface
    public interface Look<T> {
        /**
         * Looks.
         *
         * @param draft the offer as it is now
         * @param registration the registration as it is now
         * @param book what is kept
         * @return the answer
         */
        T at(Draft draft, Registration registration, Book book);
    }

    /**
     * Looks at a registration of whoever acts, with the line of its run brought up to the moment.
     *
     * @param reference the registration
     * @param work what to look at
     * @param <T> the kind of answer
     * @return the answer
     */
    public <T> T lookAt(String reference, Look<T> work) {
        OfferId offer = store.offerOf(reference).orElseThrow(UnknownRegistrationException::new);
        Actor actor = actors.current();
        return look(offer, List.of(), (draft, book) -> {
            Registration kept = owned(book.registration(reference), actor);
            draft.settle(kept.run(), term(offer, kept.run()));
            return work.at(draft, draft.registration(reference).orElseThrow(), book);
        });
    }

    /**
     * Looks at an offer with the lines of some runs brought up to the moment.
     *
     * @param offer the offer
     * @param runs the runs
     * @param work what to look at
     * @param <T> the kind of answer
     * @return the answer
     */
    public <T> T look(OfferId offer, List<String> runs, BiFunction<Draft, Book, T> work) {
        Actor actor = actors.current();
        return store.read(offer, book -> {
            Draft draft = new Draft(offer, book, actor);
            runs.forEach(run -> draft.settle(run, term(offer, run)));
            return work.apply(draft, book);
        });
    }

    /**
     * Decides as an organiser.
     *
     * @param offer the offer
     * @param work what to do
     * @param <T> the kind of answer
     * @return the answer
     */
    public <T> T organise(OfferId offer, BiFunction<Draft, Book, T> work) {
        Actor actor = organiser();
        return store.decide(Scope.of(offer), book -> {
            Draft draft = new Draft(offer, book, actor);
            T answer = work.apply(draft, book);
            return draft.decide(answer);
        });
    }

    /** {@return who acts, an organiser} */
    public Actor organiser() {
        Actor actor = actors.current();
        if (actor.role() != ActorRole.ORGANISER) {
            throw new OnlyAnOrganiserMayException();
        }
        return actor;
    }

    /**
     * A registration that somebody may see.
     *
     * @param registration the registration, if there is one
     * @param actor who asks
     * @return the registration
     */
    public static Registration owned(Optional<Registration> registration, Actor actor) {
        return registration
                .filter(each -> actor.mayActFor(each.municipalityCode()))
                .orElseThrow(UnknownRegistrationException::new);
    }

    /**
     * An offer of the catalogue.
     *
     * @param offer its id
     * @return the offer
     * @throws IllegalArgumentException if there is none
     */
    public Offer offer(OfferId offer) {
        return catalogue
                .offer(offer)
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no offer \"" + offer + "\""));
    }

    /**
     * Makes sure that an offer has a run.
     *
     * @param id the offer
     * @param run the run
     * @throws IllegalArgumentException if the catalogue has no such offer, or the offer no such run
     */
    public void checkRun(OfferId id, String run) {
        List<String> runs = runs(offer(id));
        if (!runs.contains(run)) {
            throw new IllegalArgumentException(
                    "The offer \"" + id + "\" has no run \"" + run + "\". Maybe one of " + runs + " is meant");
        }
    }
}
