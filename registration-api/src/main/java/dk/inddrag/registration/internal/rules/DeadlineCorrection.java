package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.spi.Book;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which teams know another deadline than the one that holds now.
 *
 * @param house what the desks stand on
 */
public record DeadlineCorrection(House house) {

    /**
     * Tells them.
     *
     * @param id the offer
     * @return how many teams are told
     * @throws IllegalArgumentException if there is no such offer, or it has no deadline
     */
    public int tell(OfferId id) {
        house.organiser();
        Offer offer = house.offer(id);
        Deadline deadline = offer.deadline()
                .orElseThrow(() -> new IllegalArgumentException("The offer \"" + id + "\" has no deadline"));
        return house.organise(id, (draft, book) -> {
            // Whoever did not answer in time is out of the line, and is not told.
            House.runs(offer).forEach(run -> draft.settle(run, house.term(id, run)));
            return tell(draft, book, deadline);
        });
    }

    private static int tell(Draft draft, Book book, Deadline deadline) {
        Optional<String> now = cutoffAt(deadline, draft.moment());
        if (now.isEmpty()) {
            return 0;
        }
        Map<String, String> told = told(book);
        List<Registration> touched = book.registrations().stream()
                .flatMap(each -> draft.registration(each.reference()).stream())
                .filter(each -> each.state().isLive())
                .filter(each -> !now.equals(Optional.ofNullable(told.get(each.reference()))
                        .or(() -> cutoffAt(deadline, each.registeredAt()))))
                .toList();
        Map<String, String> details = Map.of("deadline", now.get());
        touched.forEach(
                each -> draft.change(each, each.revised(), AuditEvent.DEADLINE_CORRECTED, draft.moment(), details));
        return touched.size();
    }

    /** The deadline that each team was told of last. Read while the offer is held, so that two at once tell a team once. */
    private static Map<String, String> told(Book book) {
        return book.audit(AuditEvent.DEADLINE_CORRECTED).stream()
                .collect(Collectors.toMap(
                        entry -> entry.reference().orElseThrow(),
                        entry -> entry.details().getOrDefault("deadline", ""),
                        (earlier, later) -> later));
    }

    private static Optional<String> cutoffAt(Deadline deadline, Instant moment) {
        return deadline.announcementAt(moment).map(each -> each.cutoff().toString());
    }
}
