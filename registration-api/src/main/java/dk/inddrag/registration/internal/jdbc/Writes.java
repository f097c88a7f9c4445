package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.spi.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns changes into statements. */
final class Writes {

    private Writes() {}

    /** The row of an offer, where there is none yet. */
    static Sql opened(OfferId offer, AuditHead head) {
        return Sql.of(
                "insert into book (offer, audit_number, audit_hash) values (?, ?, ?) on conflict (offer) do nothing",
                offer.value(),
                head.number(),
                head.hash());
    }

    static List<Sql> of(OfferId offer, List<Change> changes) {
        List<Sql> all = new ArrayList<>();
        changes.forEach(change -> all.addAll(of(offer, change)));
        end(changes)
                .ifPresent(head -> all.add(Sql.of(
                        "insert into book (offer, audit_number, audit_hash) values (?, ?, ?) on conflict (offer)"
                                + " do update set audit_number = excluded.audit_number, audit_hash = excluded.audit_hash",
                        offer.value(),
                        head.number(),
                        head.hash())));
        return all;
    }

    /** Where the chain ends after some changes; empty where they add nothing to it. */
    static Optional<AuditHead> end(List<Change> changes) {
        @Nullable AuditHead head = null;
        for (Change change : changes) {
            if (change instanceof Change.Audited it) {
                head = it.entry().head();
            }
        }
        return Optional.ofNullable(head);
    }

    private static List<Sql> of(OfferId offer, Change change) {
        if (change instanceof Change.NewRegistration it) {
            return added(it.registration());
        }
        if (change instanceof Change.ChangedRegistration it) {
            return changed(it.registration());
        }
        if (change instanceof Change.RunTallied it) {
            return List.of(Sql.of(
                    "insert into run (offer, run, capacity, taken, in_line, cancelled) values (?, ?, ?, ?, ?, ?)"
                            + " on conflict (offer, run) do update set capacity = excluded.capacity,"
                            + " taken = excluded.taken, in_line = excluded.in_line, cancelled = excluded.cancelled",
                    offer.value(),
                    it.run(),
                    it.tally().capacity().orElse(null),
                    it.tally().taken(),
                    it.tally().inLine(),
                    it.tally().cancelled() ? 1 : 0));
        }
        if (change instanceof Change.Audited it) {
            return List.of(audited(it.entry()));
        }
        if (change instanceof Change.Answered it) {
            return List.of(Sql.of(
                    "insert into answer (idempotency_key, reference, position, fingerprint) values (?, ?, ?, ?)",
                    it.idempotencyKey(),
                    it.answer().reference(),
                    it.answer().position().orElse(null),
                    it.answer().fingerprint().orElse(null)));
        }
        if (change instanceof Change.Dispensed it) {
            return List.of(dispensed(offer, it.dispensation()));
        }
        if (change instanceof Change.Queued it) {
            return List.of(Outbox.queued(it));
        }
        if (change instanceof Change.NeedsKept it) {
            return List.of(PersonalWrites.kept(it.needs()));
        }
        if (change instanceof Change.NeedsDropped it) {
            return List.of(PersonalWrites.dropped(it.reference(), it.numbers()));
        }
        if (change instanceof Change.Erased it) {
            return PersonalWrites.erased(it.reference(), it.fields());
        }
        throw new IllegalStateException("A kind of change that no statement is written for");
    }

    private static List<Sql> added(Registration registration) {
        List<Sql> all = new ArrayList<>();
        all.add(Sql.of(
                "insert into registration (reference, offer, run, municipality, turn, registered_at, state, answer_by,"
                        + " revision, seats) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                registration.reference(),
                registration.offer().value(),
                registration.run(),
                registration.municipalityCode().orElse(null),
                registration.turn(),
                registration.registeredAt().toString(),
                registration.state().name(),
                registration.answerBy().map(Instant::toString).orElse(null),
                registration.revision(),
                registration.size()));
        placed(registration).ifPresent(all::add);
        return all;
    }

    private static List<Sql> changed(Registration registration) {
        List<Sql> all = new ArrayList<>();
        all.add(Sql.of(
                "update registration set turn = ?, state = ?, answer_by = ?, revision = ?, seats = ? where reference = ?",
                registration.turn(),
                registration.state().name(),
                registration.answerBy().map(Instant::toString).orElse(null),
                registration.revision(),
                registration.size(),
                registration.reference()));
        all.add(Sql.of("delete from place where reference = ?", registration.reference()));
        placed(registration).ifPresent(all::add);
        return all;
    }

    /** All places in one statement; nothing where there is none. */
    private static Optional<Sql> placed(Registration registration) {
        List<Place> places = registration.places();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Place place : places) {
            Optional<Participant> person = place.seat().participant();
            values.add(registration.reference());
            values.add(place.number());
            values.add(place.seat().role().name());
            values.add(person.map(Participant::name).orElse(null));
            values.add(person.flatMap(Participant::workEmail).orElse(null));
            values.add(place.attended() ? 1 : 0);
        }
        return Optional.of(new Sql(
                "insert into place (reference, number, role, name, work_email, attended) values "
                        + String.join(", ", Collections.nCopies(places.size(), "(?, ?, ?, ?, ?, ?)")),
                values));
    }

    private static Sql audited(AuditEntry entry) {
        return Sql.of(
                "insert into audit (offer, number, at, event, reference, actor_role, actor_user, actor_municipality,"
                        + " details, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.offer().value(),
                entry.number(),
                entry.at().toString(),
                entry.event().name(),
                entry.reference().orElse(null),
                entry.actor().role().name(),
                entry.actor().user(),
                entry.actor().municipalityCode().orElse(null),
                Rows.details(entry.details()),
                entry.previousHash(),
                entry.hash());
    }

    private static Sql dispensed(OfferId offer, Dispensation dispensation) {
        return Sql.of(
                "insert into dispensation (offer, team, reason_danish, reason_english, granted_by, granted_at, expiry,"
                        + " zone) values (?, ?, ?, ?, ?, ?, ?, ?)",
                offer.value(),
                dispensation.team(),
                dispensation.reason().danish(),
                dispensation.reason().english(),
                dispensation.grantedBy(),
                dispensation.grantedAt().toString(),
                dispensation.expiry().toString(),
                dispensation.expiry().zone().getId());
    }
}
