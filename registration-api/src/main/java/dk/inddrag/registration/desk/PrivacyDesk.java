package dk.inddrag.registration.desk;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Run;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.internal.rules.Draft;
import dk.inddrag.registration.internal.rules.House;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where personal data are shown to those they are about, and go when they are due. From
 * {@link OrganiserDesk#privacy()}, for organisers only. Thread-safe if the store is.
 */
public final class PrivacyDesk {

    private final House house;

    PrivacyDesk(House house) {
        this.house = house;
    }

    /**
     * What {@link #erase(OfferId, Period)} would erase now. Changes nothing.
     *
     * @param offer the offer, not null
     * @param keep how long personal data are kept after the last day of a run, not null
     * @return the report, not null
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public ErasureReport dryRun(OfferId offer, Period keep) {
        house.organiser();
        Offer known = house.offer(offer);
        Set<String> erased = erased(offer);
        return house.look(
                offer,
                List.of(),
                (draft, book) -> new ErasureReport(offer, due(known, book, draft.moment(), keep, erased)));
    }

    /**
     * Erases names, addresses and fingerprints of the registrations whose time is up. Numbers, roles and municipalities
     * stay, and so does the audit trail, which holds no personal data. A run of which no source gives a day is never due.
     *
     * @param offer the offer, not null
     * @param keep how long personal data are kept after the last day of a run, not null
     * @return the report, not null
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public ErasureReport erase(OfferId offer, Period keep) {
        house.organiser();
        Offer known = house.offer(offer);
        Set<String> erased = erased(offer);
        return house.organise(offer, (draft, book) -> {
            List<String> due = due(known, book, draft.moment(), keep, erased);
            due.forEach(reference -> forget(draft, reference));
            return new ErasureReport(offer, due);
        });
    }

    private static void forget(Draft draft, String reference) {
        draft.keep(new Change.Erased(reference), AuditEvent.ERASED, Optional.of(reference), Map.of());
    }

    private static List<String> due(Offer offer, Book book, Instant moment, Period keep, Set<String> erased) {
        LocalDate today = moment.atZone(Cutoff.COPENHAGEN).toLocalDate();
        return book.registrations().stream()
                .filter(each -> lastDay(offer, each.run())
                        .filter(last -> last.plus(keep).isBefore(today))
                        .isPresent())
                .filter(each -> hasNames(each) || !erased.contains(each.reference()))
                .map(Registration::reference)
                .toList();
    }

    private static Optional<LocalDate> lastDay(Offer offer, String run) {
        return offer.runs().stream()
                .filter(each -> each.id().equals(run))
                .findFirst()
                .flatMap(Run::latestDay)
                .or(offer::latestDay);
    }

    private static boolean hasNames(Registration registration) {
        return registration.places().stream()
                .anyMatch(place -> place.seat().participant().isPresent());
    }

    private Set<String> erased(OfferId offer) {
        return house.store().audit(offer).stream()
                .filter(entry -> entry.event() == AuditEvent.ERASED)
                .map(AuditEntry::reference)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * All that is kept about one person, for all offers of the catalogue.
     *
     * @param workEmail the address, in any case, not null
     * @return the places of that person, in the order of the catalogue
     */
    public List<ParticipantRow> about(String workEmail) {
        house.organiser();
        List<ParticipantRow> rows = new ArrayList<>();
        for (Offer offer : house.catalogue().offers()) {
            rows.addAll(house.look(
                    offer.id(),
                    List.of(),
                    (draft, book) -> ParticipantRow.of(book.registrations()).stream()
                            .filter(row -> row.place()
                                    .seat()
                                    .participant()
                                    .filter(person -> person.workEmail().equalsIgnoreCase(workEmail.strip()))
                                    .isPresent())
                            .toList()));
        }
        return rows;
    }
}
