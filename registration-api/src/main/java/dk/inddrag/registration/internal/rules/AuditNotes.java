package dk.inddrag.registration.internal.rules;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditHead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The end of an audit trail while a decision is made. Used by one thread. */
final class AuditNotes {

    private final OfferId offer;
    private final Actor actor;
    private AuditHead head;

    AuditNotes(OfferId offer, Actor actor, AuditHead head) {
        this.offer = offer;
        this.actor = actor;
        this.head = head;
    }

    /** The number of the next entry. */
    long next() {
        return head.number() + 1;
    }

    /** Writes the next entry. */
    AuditEntry add(AuditEvent event, Instant at, Optional<String> reference, Map<String, String> details) {
        AuditEntry entry = AuditEntry.after(head, offer, at, event, reference, actor, details);
        head = entry.head();
        return entry;
    }

    /** Where a registration stands, in words of the trail: enough to replay it, nothing of a person. */
    static Map<String, String> standing(Registration registration) {
        Map<String, String> details = new TreeMap<>();
        details.put("run", registration.run());
        details.put("state", registration.state().name());
        details.put("seats", Integer.toString(registration.size()));
        details.put("roles", roles(registration.places()));
        registration.answerBy().ifPresent(last -> details.put("answer-by", last.toString()));
        return details;
    }

    private static String roles(List<Place> places) {
        return places.stream()
                .collect(Collectors.groupingBy(place -> place.seat().role(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().id() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
