package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.registration.CapacityOutcome;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.OverrideReason;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditTrail;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.internal.rules.CapacityRule;
import dk.inddrag.registration.internal.rules.DeadlineCorrection;
import dk.inddrag.registration.internal.rules.Duplicates;
import dk.inddrag.registration.internal.rules.FrontOfLine;
import dk.inddrag.registration.internal.rules.House;
import dk.inddrag.registration.internal.rules.RunChange;
import dk.inddrag.registration.spi.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where organisers look after the runs of an offer. From {@link RegistrationDesk#organiser()}.
 *
 * <p>Every method throws {@link dk.inddrag.registration.OnlyAnOrganiserMayException} for anybody else, and
 * {@link dk.inddrag.registration.spi.StoreUnavailableException} when the store does. Thread-safe if the store is.
 */
public final class OrganiserDesk {

    private final House house;

    OrganiserDesk(House house) {
        this.house = house;
    }

    /**
     * Sets how many seats a run has. Until then there is no limit, for no source gives any. More seats invite teams in
     * line at once; fewer than are taken is refused, because nobody loses a place that way.
     *
     * @param offer the offer, not null
     * @param run the id of the run; of an offer without runs, the id of the offer
     * @param seats the seats, 0 or more; empty for no limit
     * @return what came of it, not null
     * @throws IllegalArgumentException if the offer or the run is not in the catalogue, or the number is below 0
     */
    public CapacityOutcome setCapacity(OfferId offer, String run, Optional<Integer> seats) {
        return new CapacityRule(house).set(offer, run, seats);
    }

    /**
     * Moves a team to the front of its line. It is then the first that places are looked for; the reason goes into the
     * audit trail.
     *
     * @param reference the team, not null
     * @param reason why, not null
     * @return what came of it; {@link ChangeOutcome.NotNow#NOT_WAITING} where the team does not wait
     * @throws dk.inddrag.registration.UnknownRegistrationException if there is no such registration
     */
    public ChangeOutcome moveToFront(String reference, OverrideReason reason) {
        house.organiser();
        return house.change(reference, (draft, registration) -> FrontOfLine.move(draft, registration, reason));
    }

    /**
     * Tells the teams of a run that the catalogue has new dates for it. Calendar files that were sent are replaced.
     *
     * @param offer the offer, not null
     * @param run the id of the run, not null
     * @return how many teams are told
     * @throws IllegalArgumentException if there is no such run
     */
    public int reissue(OfferId offer, String run) {
        return new RunChange(house).reissue(offer, run);
    }

    /**
     * Tells the teams of an offer that its deadline was corrected since they were told of it last. Calendar files that were
     * sent are replaced. Teams who know the deadline that the catalogue has now are left alone, so that calling this again,
     * or from several places at once, changes nothing.
     *
     * @param offer the offer, not null
     * @return how many teams are told
     * @throws IllegalArgumentException if the offer is not in the catalogue, or has no deadline
     */
    public int reissueCorrectedDeadline(OfferId offer) {
        return new DeadlineCorrection(house).tell(offer);
    }

    /**
     * Cancels a run: it takes nobody any more, all its registrations are cancelled, and its teams are told and taken out of
     * the calendars. It cannot be taken back. Cancelling it again changes nothing.
     *
     * @param offer the offer, not null
     * @param run the id of the run, not null; of an offer without runs, the id of the offer. One that the catalogue lost will
     *     do where somebody is registered for it
     * @return how many teams are told
     * @throws IllegalArgumentException if there is no such run
     */
    public int cancelRun(OfferId offer, String run) {
        return new RunChange(house).cancel(offer, run);
    }

    /**
     * Lets the teams of one municipality register after the deadline. The team of the dispensation is the code of the
     * municipality. Its reason is kept beside the registrations and not in the audit trail. Granting the same again changes
     * nothing.
     *
     * @param offer the offer, not null
     * @param dispensation the permission, not null
     * @throws IllegalArgumentException if the offer is not in the catalogue, or has no deadline, or the reason or the grantor has what
     *     looks like a CPR number
     */
    public void grant(OfferId offer, Dispensation dispensation) {
        house.organiser();
        if (house.offer(offer).deadline().isEmpty()) {
            throw new IllegalArgumentException("The offer \"" + offer + "\" has no deadline to be late for");
        }
        String reason =
                dispensation.reason().danish() + "\n" + dispensation.reason().english();
        if (CprNumber.isIn(reason) || CprNumber.isIn(dispensation.grantedBy())) {
            throw new IllegalArgumentException("A dispensation has no CPR number in its reason or its grantor");
        }
        house.organise(offer, (draft, book) -> {
            if (book.dispensations().contains(dispensation)) {
                return dispensation;
            }
            draft.keep(
                    new Change.Dispensed(dispensation),
                    AuditEvent.DISPENSATION_GRANTED,
                    Optional.empty(),
                    Map.of(
                            "team", dispensation.team(),
                            "expiry", dispensation.expiry().lastInstant().toString()));
            return dispensation;
        });
    }

    /**
     * What a run holds now.
     *
     * @param offer the offer, not null
     * @param run the id of the run, not null
     * @return the tally, not null
     */
    public RunTally run(OfferId offer, String run) {
        house.organiser();
        return house.look(offer, List.of(run), (draft, book) -> draft.run(run));
    }

    /**
     * The teams that wait or are invited.
     *
     * @param offer the offer, not null
     * @param run the id of the run, not null
     * @return the registrations, in the order of their turns
     */
    public List<Registration> line(OfferId offer, String run) {
        house.organiser();
        return house.look(offer, List.of(run), (draft, book) -> draft.line(run));
    }

    /**
     * All registrations for an offer, those that are over among them.
     *
     * @param offer the offer, not null
     * @return the registrations, in the order of their turns
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public List<Registration> registrations(OfferId offer) {
        return new ParticipantLists(house, offer).registrations();
    }

    /**
     * The places of all teams that are confirmed, wait or are invited.
     *
     * @param offer the offer, not null
     * @return the lines, in the order of turns and places
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public List<ParticipantRow> participants(OfferId offer) {
        return new ParticipantLists(house, offer).participants();
    }

    /**
     * The same, with what those need who take part. For whoever must prepare for it, and for nobody else.
     *
     * @param offer the offer, not null
     * @return the lines, in the order of turns and places; without needs of runs that are over
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public List<ParticipantRow> participantsWithNeeds(OfferId offer) {
        return new ParticipantLists(house, offer).participantsWithNeeds();
    }

    /**
     * How many take part, by run, municipality and role. Erasing personal data changes nothing of it.
     *
     * @param offer the offer, not null
     * @return the numbers, not null
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public OfferNumbers numbers(OfferId offer) {
        return OfferNumbers.of(offer, House.runs(house.offer(offer)), registrations(offer));
    }

    /**
     * The desk for who came, over the same store.
     *
     * @return the desk, not null
     */
    public AttendanceDesk attendance() {
        return new AttendanceDesk(house);
    }

    /**
     * The desk for personal data over the same store.
     *
     * @return the desk, not null
     */
    public PrivacyDesk privacy() {
        return new PrivacyDesk(house);
    }

    /**
     * Places that seem to have the same person twice.
     *
     * @param offer the offer, not null
     * @return the hints, in the order of the later registrations
     */
    public List<DuplicateHint> duplicates(OfferId offer) {
        return Duplicates.in(registrations(offer), DuplicateHint::new);
    }

    /**
     * The audit trail of an offer.
     *
     * @param offer the offer, not null
     * @return the trail, not null
     */
    public AuditTrail audit(OfferId offer) {
        house.organiser();
        return AuditTrail.of(house.store().audit(offer));
    }
}
