package dk.inddrag.registration.internal.memory;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.registration.Needs;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Decision;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.KeptAnswer;
import dk.inddrag.registration.spi.LineGlance;
import dk.inddrag.registration.spi.Message;
import dk.inddrag.registration.spi.PlaceNeeds;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.spi.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps everything in memory, under one lock. Forgets it when the process ends. */
public final class MemoryStore implements RegistrationStore {

    private final Clock clock;
    private final Lock deciding = new ReentrantLock(true);
    private final Lock lock = new ReentrantLock();
    private final Map<String, Registration> registrations = new LinkedHashMap<>();
    private final Map<OfferId, Map<String, RunTally>> runs = new HashMap<>();
    private final Map<String, KeptAnswer> answers = new HashMap<>();
    private final Map<OfferId, List<Dispensation>> dispensations = new HashMap<>();
    private final Map<OfferId, List<AuditEntry>> audit = new HashMap<>();
    private final Map<String, Map<Integer, Needs>> needs = new HashMap<>();
    private final MemoryOutbox outbox = new MemoryOutbox();

    /**
     * An empty store.
     *
     * @param clock the time
     */
    public MemoryStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T decide(Scope scope, Function<Book, Decision<T>> work) {
        deciding.lock();
        try {
            Decision<T> decision = work.apply(new Page(scope.offer(), clock.instant()));
            return locked(() -> {
                decision.changes().forEach(change -> keep(scope.offer(), change));
                return decision.answer();
            });
        } finally {
            deciding.unlock();
        }
    }

    private void keep(OfferId offer, Change change) {
        if (change instanceof Change.NewRegistration it) {
            registrations.put(it.registration().reference(), it.registration());
        } else if (change instanceof Change.ChangedRegistration it) {
            registrations.put(it.registration().reference(), it.registration());
        } else if (change instanceof Change.RunTallied it) {
            runs.computeIfAbsent(offer, key -> new TreeMap<>()).put(it.run(), it.tally());
        } else if (change instanceof Change.Answered it) {
            answers.put(it.idempotencyKey(), it.answer());
        } else if (change instanceof Change.Audited it) {
            audit.computeIfAbsent(offer, key -> new ArrayList<>()).add(it.entry());
        } else if (change instanceof Change.Dispensed it) {
            dispensations.computeIfAbsent(offer, key -> new ArrayList<>()).add(it.dispensation());
        } else if (change instanceof Change.Queued it) {
            outbox.add(it);
        } else if (change instanceof Change.NeedsKept it) {
            needs.computeIfAbsent(it.needs().reference(), key -> new TreeMap<>())
                    .put(it.needs().number(), it.needs().needs());
        } else if (change instanceof Change.NeedsDropped it) {
            needs.getOrDefault(it.reference(), new TreeMap<>()).keySet().removeAll(it.numbers());
        } else if (change instanceof Change.Erased it) {
            erase(it.reference(), it.fields());
        }
    }

    private void erase(String reference, Set<PersonalField> fields) {
        registrations.computeIfPresent(reference, (key, kept) -> kept.erased(fields));
        if (fields.contains(PersonalField.WORK_EMAIL) || fields.contains(PersonalField.NAME)) {
            outbox.forgetLeavers(reference);
        }
        if (fields.contains(PersonalField.NEEDS)) {
            needs.remove(reference);
        }
        if (fields.contains(PersonalField.FINGERPRINT)) {
            answers.replaceAll((key, kept) -> kept.reference().equals(reference)
                    ? new KeptAnswer(kept.reference(), kept.position(), Optional.empty())
                    : kept);
        }
    }

    @Override
    public <T> T read(OfferId offer, Function<Book, T> work) {
        MemoryStore copy = locked(() -> copy(offer));
        return work.apply(copy.new Page(offer, clock.instant()));
    }

    /** What is kept of one offer, as it is now: whoever looks at it holds nobody up. */
    private MemoryStore copy(OfferId offer) {
        MemoryStore copy = new MemoryStore(clock);
        registrations.values().stream()
                .filter(each -> each.offer().equals(offer))
                .forEach(each -> copy.registrations.put(each.reference(), each));
        copy.runs.put(offer, new TreeMap<>(runs.getOrDefault(offer, Map.of())));
        copy.answers.putAll(answers);
        needs.forEach((reference, byPlace) -> copy.needs.put(reference, new TreeMap<>(byPlace)));
        copy.dispensations.put(offer, new ArrayList<>(dispensations.getOrDefault(offer, List.of())));
        copy.outbox.addFarewells(outbox, offer);
        copy.audit.put(offer, new ArrayList<>(audit.getOrDefault(offer, List.of())));
        return copy;
    }

    @Override
    public Optional<OfferId> offerOf(String reference) {
        return locked(() -> Optional.ofNullable(registrations.get(reference)).map(Registration::offer));
    }

    @Override
    public List<OfferId> offers() {
        return locked(() -> audit.keySet().stream().sorted().toList());
    }

    @Override
    public List<Registration> registrationsOf(String municipalityCode) {
        return locked(() -> registrations.values().stream()
                .filter(each -> each.municipalityCode().equals(Optional.of(municipalityCode)))
                .sorted(Comparator.comparing(Registration::offer).thenComparing(Registration::turn))
                .toList());
    }

    @Override
    public List<AuditEntry> audit(OfferId offer) {
        return locked(() -> List.copyOf(audit.getOrDefault(offer, List.of())));
    }

    @Override
    public List<Message> dueMessages(Instant moment, int limit) {
        return locked(() -> outbox.due(moment, limit));
    }

    @Override
    public void delivered(Message message) {
        locked(() -> outbox.remove(message));
    }

    @Override
    public void postponed(Message message, Instant nextAttempt) {
        locked(() -> outbox.replace(message, message.postponedTo(nextAttempt)));
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private final class Page implements Book {
        private final OfferId offer;
        private final Instant moment;

        Page(OfferId offer, Instant moment) {
            this.offer = offer;
            this.moment = moment;
        }

        @Override
        public Instant moment() {
            return moment;
        }

        @Override
        public RunTally run(String run) {
            return locked(() -> runs.getOrDefault(offer, Map.of()).getOrDefault(run, RunTally.EMPTY));
        }

        @Override
        public Optional<KeptAnswer> answer(String idempotencyKey) {
            return locked(() -> Optional.ofNullable(answers.get(idempotencyKey)));
        }

        @Override
        public Optional<Registration> registration(String reference) {
            return locked(() -> Optional.ofNullable(registrations.get(reference))
                    .filter(each -> each.offer().equals(offer)));
        }

        @Override
        public List<Registration> line(String run) {
            return registrations().stream()
                    .filter(each -> each.run().equals(run))
                    .filter(each ->
                            each.state() == RegistrationState.WAITING || each.state() == RegistrationState.INVITED)
                    .toList();
        }

        @Override
        public LineGlance glance(String run) {
            List<Registration> line = line(run);
            List<Instant> answers =
                    line.stream().flatMap(each -> each.answerBy().stream()).toList();
            return new LineGlance(
                    answers.size(),
                    answers.stream().min(Comparator.naturalOrder()),
                    line.stream()
                            .filter(each -> each.state() == RegistrationState.WAITING)
                            .map(Registration::size)
                            .min(Comparator.naturalOrder()));
        }

        @Override
        public List<Registration> registrations() {
            return locked(() -> registrations.values().stream()
                    .filter(each -> each.offer().equals(offer))
                    .sorted(Comparator.comparing(Registration::turn))
                    .toList());
        }

        @Override
        public List<PlaceNeeds> needs() {
            return locked(() -> registrations().stream()
                    .map(Registration::reference)
                    .flatMap(reference -> MemoryStore.this.needs.getOrDefault(reference, Map.of()).entrySet().stream()
                            .map(each -> new PlaceNeeds(reference, each.getKey(), each.getValue())))
                    .toList());
        }

        @Override
        public List<Farewell> farewells() {
            return locked(() -> outbox.farewells(offer));
        }

        @Override
        public Set<String> fingerprinted() {
            return locked(() -> answers.values().stream()
                    .filter(each -> each.fingerprint().isPresent())
                    .map(KeptAnswer::reference)
                    .filter(reference -> registration(reference).isPresent())
                    .collect(Collectors.toSet()));
        }

        @Override
        public List<Dispensation> dispensations() {
            return locked(() -> List.copyOf(MemoryStore.this.dispensations.getOrDefault(offer, List.of())));
        }

        @Override
        public List<AuditEntry> audit(AuditEvent event) {
            return MemoryStore.this.audit(offer).stream()
                    .filter(entry -> entry.event() == event)
                    .toList();
        }

        @Override
        public AuditHead auditHead() {
            return locked(() -> {
                List<AuditEntry> entries = audit.getOrDefault(offer, List.of());
                return entries.isEmpty()
                        ? AuditHead.NONE
                        : entries.get(entries.size() - 1).head();
            });
        }
    }
}
