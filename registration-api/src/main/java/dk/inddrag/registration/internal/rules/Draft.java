package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A decision in the making: the book with what was changed so far laid over it. All accounting is done here: whatever
 * happens to a registration, the tally of its run, its audit entry and its message follow from it. Used by one thread.
 */
public final class Draft {

    private final OfferId offer;
    private final Book book;
    private final Map<String, RunTally> known = new HashMap<>();
    private final AuditNotes notes;
    private final Map<String, RunTally> tallies = new LinkedHashMap<>();
    private final Map<String, Registration> touched = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * A draft without changes.
     *
     * @param offer the offer
     * @param book what is kept of it
     * @param actor who acts
     */
    public Draft(OfferId offer, Book book, Actor actor) {
        this.offer = offer;
        this.book = book;
        this.notes = new AuditNotes(offer, actor, book.auditHead());
    }

    /** {@return the moment of the decision} */
    public Instant moment() {
        return book.moment();
    }

    /**
     * What a run holds after the changes so far.
     *
     * @param run the run
     * @return the tally
     */
    public RunTally run(String run) {
        // Each store reads a run once for a decision.
        RunTally changed = tallies.get(run);
        return changed == null ? known.computeIfAbsent(run, book::run) : changed;
    }

    /**
     * A registration after the changes so far.
     *
     * @param reference the reference
     * @return the registration; empty where there is none
     */
    public Optional<Registration> registration(String reference) {
        Registration changed = touched.get(reference);
        return changed == null ? book.registration(reference) : Optional.of(changed);
    }

    /**
     * The line of a run after the changes so far.
     *
     * @param run the run
     * @return those that wait or are invited, in order
     */
    public List<Registration> line(String run) {
        if (run(run).inLine() == 0) {
            return List.of();
        }
        List<Registration> line = new ArrayList<>();
        for (Registration kept : book.line(run)) {
            Registration now = touched.getOrDefault(kept.reference(), kept);
            if (isInLine(now)) {
                line.add(now);
            }
        }
        // Somebody may have been moved to the front.
        line.sort(Comparator.comparing(Registration::turn));
        return line;
    }

    /**
     * The turn and number of what is done next.
     *
     * @return the number of the next audit entry
     */
    public long next() {
        return notes.next();
    }

    /**
     * Adds a registration.
     *
     * @param registration the registration
     */
    public void add(Registration registration) {
        changes.add(new Change.NewRegistration(registration));
        AuditEvent event =
                registration.state() == RegistrationState.WAITING ? AuditEvent.WAITING : AuditEvent.CONFIRMED;
        follow(Optional.empty(), registration, event, moment(), Map.of());
    }

    /**
     * Changes a registration.
     *
     * @param before what it was
     * @param after what it is
     * @param event what happened to it
     * @param at when
     * @param details more for the audit trail
     */
    public void change(
            Registration before, Registration after, AuditEvent event, Instant at, Map<String, String> details) {
        changes.add(new Change.ChangedRegistration(after));
        follow(Optional.of(before), after, event, at, details);
    }

    /**
     * Changes a registration now, with no more for the audit trail.
     *
     * @param before what it was
     * @param after what it is
     * @param event what happened to it
     * @return what came of it
     */
    public ChangeOutcome done(Registration before, Registration after, AuditEvent event) {
        change(before, after, event, moment(), Map.of());
        return new ChangeOutcome.Done(after);
    }

    private void follow(
            Optional<Registration> before,
            Registration after,
            AuditEvent event,
            Instant at,
            Map<String, String> details) {
        RunTally tally = run(after.run());
        int taken = tally.taken() - before.map(Draft::taken).orElse(0) + taken(after);
        int inLine = tally.inLine() - (before.filter(Draft::isInLine).isPresent() ? 1 : 0) + (isInLine(after) ? 1 : 0);
        tallies.put(after.run(), new RunTally(tally.capacity(), taken, inLine, tally.cancelled()));
        touched.put(after.reference(), after);
        before.map(each -> NeedsRule.left(each, after))
                .filter(places -> !places.isEmpty())
                .ifPresent(places -> changes.add(new Change.NeedsDropped(after.reference(), places)));
        Map<String, String> all = new TreeMap<>(details);
        all.putAll(AuditNotes.standing(after));
        long number = audit(event, at, Optional.of(after.reference()), all);
        Recipients told = Recipients.of(before, after);
        changes.add(new Change.Queued(
                new Message(offer, number, after.reference(), event, at, 0, told.places()), told.leavers()));
    }

    /**
     * Changes a run itself, and none of its teams.
     *
     * @param run the run
     * @param after what it holds now
     * @param event what happened to it
     * @param details more for the audit trail
     */
    public void changeRun(String run, RunTally after, AuditEvent event, Map<String, String> details) {
        tallies.put(run, after);
        Map<String, String> all = new TreeMap<>(details);
        all.put("run", run);
        audit(event, moment(), Optional.empty(), all);
    }

    /**
     * Brings the line of a run up to the moment.
     *
     * @param run the run
     * @param term by when one must answer
     */
    public void settle(String run, InvitationTerm term) {
        if (run(run).inLine() == 0 || isSettled(run)) {
            return;
        }
        List<Registration> line = line(run);
        for (WaitingLine.Move move : WaitingLine.moves(run(run), line, moment(), moment(), term)) {
            Registration before = registration(move.after().reference()).orElseThrow();
            change(before, move.after(), move.event(), move.at(), Map.of());
        }
    }

    private boolean isSettled(String run) {
        return !isTouched(run) && WaitingLine.isSettled(run(run), book.glance(run), moment());
    }

    private boolean isTouched(String run) {
        return touched.values().stream().anyMatch(each -> each.run().equals(run));
    }

    /**
     * How many teams wait in a line, the invited ones apart.
     *
     * @param run the run
     * @return the number
     */
    public int waiting(String run) {
        int inLine = run(run).inLine();
        if (inLine == 0) {
            return 0;
        }
        return isTouched(run)
                ? (int) line(run).stream()
                        .filter(each -> each.state() == RegistrationState.WAITING)
                        .count()
                : inLine - book.glance(run).invited();
    }

    /**
     * Keeps something else, with its audit entry.
     *
     * @param change what to keep
     * @param event what happened
     * @param reference the registration; empty where it is not about one
     * @param details more for the audit trail
     */
    public void keep(Change change, AuditEvent event, Optional<String> reference, Map<String, String> details) {
        changes.add(change);
        audit(event, moment(), reference, details);
    }

    /**
     * Writes into the audit trail what was done besides.
     *
     * @param event what happened
     * @param reference the registration; empty where it is not about one
     * @param details more of it
     */
    public void note(AuditEvent event, Optional<String> reference, Map<String, String> details) {
        audit(event, moment(), reference, details);
    }

    /**
     * Keeps something that the audit trail does not tell of: an answer, what somebody needs.
     *
     * @param change what to keep
     */
    public void keepUnaudited(Change change) {
        changes.add(change);
    }

    /**
     * The decision.
     *
     * @param <T> the kind of answer
     * @param answer the answer
     * @return the decision
     */
    public <T> Decision<T> decide(T answer) {
        List<Change> all = new ArrayList<>(changes);
        tallies.forEach((run, tally) -> all.add(new Change.RunTallied(run, tally)));
        return new Decision<>(answer, all);
    }

    private long audit(AuditEvent event, Instant at, Optional<String> reference, Map<String, String> details) {
        AuditEntry entry = notes.add(event, at, reference, details);
        changes.add(new Change.Audited(entry));
        return entry.number();
    }

    private static int taken(Registration registration) {
        return registration.state().holdsPlaces() ? registration.size() : 0;
    }

    private static boolean isInLine(Registration registration) {
        return registration.state() == RegistrationState.WAITING || registration.state() == RegistrationState.INVITED;
    }
}
