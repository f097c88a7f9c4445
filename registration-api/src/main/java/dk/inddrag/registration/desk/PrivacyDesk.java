package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.audit.ErasureReceipt;
import dk.inddrag.registration.internal.rules.House;
import dk.inddrag.registration.internal.rules.RetentionRule;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Farewell;
import java.util.ArrayList;
import java.util.List;

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
     * What {@link #erase(OfferId, RetentionPolicy)} would erase now. Changes nothing.
     *
     * @param offer the offer, not null
     * @param policy how long each field is kept, not null
     * @return the report, not null
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public ErasureReport dryRun(OfferId offer, RetentionPolicy policy) {
        house.organiser();
        RetentionRule rule = new RetentionRule(house.offer(offer), policy);
        return house.look(offer, List.of(), (draft, book) -> new ErasureReport(offer, rule.due(book)));
    }

    /**
     * Erases the fields whose time is up. Numbers, roles, municipalities and who came stay, and so does the audit trail,
     * which holds no personal data. A run of which no source gives a day is never due. Where nothing is due nothing is
     * written. Call it once a day.
     *
     * @param offer the offer, not null
     * @param policy how long each field is kept, not null
     * @return the report, not null
     * @throws IllegalArgumentException if the offer is not in the catalogue
     */
    public ErasureReport erase(OfferId offer, RetentionPolicy policy) {
        house.organiser();
        RetentionRule rule = new RetentionRule(house.offer(offer), policy);
        return house.organise(offer, (draft, book) -> {
            ErasureReport report = new ErasureReport(offer, rule.due(book));
            RetentionRule.erase(draft, report.due());
            return report;
        });
    }

    /**
     * The proofs of what was erased of an offer.
     *
     * @param offer the offer, not null
     * @return the receipts, the first one first
     */
    public List<ErasureReceipt> receipts(OfferId offer) {
        return new OrganiserDesk(house).audit(offer).erasures();
    }

    /**
     * The places of one person, for all offers, also those the catalogue no longer has, with what was needed and whether the person came. With
     * {@link #farewellsTo} it is all that is kept about that person.
     *
     * @param workEmailOrName the address, or the name, which may outlive the address; in any case, not null
     * @return the places of that person, in the order of the ids of the offers
     */
    public List<ParticipantRow> about(String workEmailOrName) {
        house.organiser();
        String asked = workEmailOrName.strip();
        List<ParticipantRow> rows = new ArrayList<>();
        for (OfferId offer : house.store().offers()) {
            rows.addAll(house.look(
                    offer,
                    List.of(),
                    (draft, book) -> ParticipantRow.of(book.registrations(), book.needs()).stream()
                            .filter(row -> row.place()
                                    .seat()
                                    .participant()
                                    .filter(person -> isMeant(person, asked))
                                    .isPresent())
                            .toList()));
        }
        return rows;
    }

    /**
     * The teams that somebody has left without having been told so yet. The address is kept for that letter, and nothing else of
     * that person with it.
     *
     * @param workEmail the address, in any case, not null
     * @return the references of the registrations, in the order of the ids of the offers
     */
    public List<String> farewellsTo(String workEmail) {
        house.organiser();
        String asked = workEmail.strip();
        return house.store().offers().stream()
                .flatMap(offer -> house.store().read(offer, Book::farewells).stream())
                .filter(each -> each.addresses().stream().anyMatch(asked::equalsIgnoreCase))
                .map(Farewell::reference)
                .toList();
    }

    private static boolean isMeant(Participant person, String asked) {
        return person.name().equalsIgnoreCase(asked)
                || person.workEmail().filter(asked::equalsIgnoreCase).isPresent();
    }
}
