package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.Offer;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which personal data are due to go.
 *
 * @param offer the offer
 * @param policy how long each field is kept
 */
public record RetentionRule(Offer offer, RetentionPolicy policy) {

    /**
     * What is kept and due, counted.
     *
     * @param book what is kept
     * @return how much of each field, by reference, in the order of turns; nothing has a zero
     */
    public Map<String, Map<PersonalField, Integer>> due(Book book) {
        LocalDate today = book.moment().atZone(Cutoff.COPENHAGEN).toLocalDate();
        Map<String, Long> needs =
                book.needs().stream().collect(Collectors.groupingBy(PlaceNeeds::reference, Collectors.counting()));
        Set<String> fingerprinted = book.fingerprinted();
        Map<String, Integer> leavers = book.farewells().stream()
                .collect(Collectors.toMap(
                        Farewell::reference, each -> each.addresses().size(), Integer::sum));
        Map<String, Map<PersonalField, Integer>> due = new LinkedHashMap<>();
        for (Registration registration : book.registrations()) {
            Optional<LocalDate> last = RunDays.of(offer, registration.run()).last();
            if (last.isEmpty()) {
                continue;
            }
            String reference = registration.reference();
            Map<PersonalField, Integer> fields = people(registration);
            fields.merge(PersonalField.WORK_EMAIL, leavers.getOrDefault(reference, 0), Integer::sum);
            fields.put(PersonalField.NEEDS, needs.getOrDefault(reference, 0L).intValue());
            fields.put(PersonalField.FINGERPRINT, fingerprinted.contains(reference) ? 1 : 0);
            fields.entrySet()
                    .removeIf(each -> each.getValue() == 0
                            || policy.dueOn(offer.id(), each.getKey(), last.get())
                                    .isAfter(today));
            if (!fields.isEmpty()) {
                due.put(reference, fields);
            }
        }
        return due;
    }

    private static Map<PersonalField, Integer> people(Registration registration) {
        List<Participant> people = registration.places().stream()
                .map(Place::seat)
                .flatMap(seat -> seat.participant().stream())
                .toList();
        Map<PersonalField, Integer> fields = new EnumMap<>(PersonalField.class);
        fields.put(PersonalField.NAME, people.size());
        fields.put(PersonalField.WORK_EMAIL, (int)
                people.stream().filter(each -> each.workEmail().isPresent()).count());
        return fields;
    }

    /**
     * Erases what is due. The trail gets an entry for each registration, which says nothing of needs, and one for all of
     * it with how much of each field went: the proof.
     *
     * @param draft the decision in the making
     * @param due what is due
     */
    public static void erase(Draft draft, Map<String, Map<PersonalField, Integer>> due) {
        if (due.isEmpty()) {
            return;
        }
        Map<PersonalField, Integer> total = new EnumMap<>(PersonalField.class);
        due.forEach((reference, fields) -> {
            fields.forEach((field, count) -> total.merge(field, count, Integer::sum));
            erase(draft, reference, fields.keySet());
        });
        Map<String, String> details = new TreeMap<>();
        total.forEach((field, count) -> details.put(field.name(), count.toString()));
        details.put("registrations", Integer.toString(due.size()));
        draft.note(AuditEvent.ERASURE_DONE, Optional.empty(), details);
    }

    private static void erase(Draft draft, String reference, Set<PersonalField> fields) {
        draft.keepUnaudited(new Change.Erased(reference, fields));
        String told = fields.stream()
                .filter(field -> field != PersonalField.NEEDS)
                .sorted()
                .map(PersonalField::name)
                .collect(Collectors.joining(","));
        // That somebody needed something is itself a matter of health, and the trail is never erased.
        if (!told.isEmpty()) {
            draft.note(AuditEvent.ERASED, Optional.of(reference), Map.of("fields", told));
        }
    }
}
