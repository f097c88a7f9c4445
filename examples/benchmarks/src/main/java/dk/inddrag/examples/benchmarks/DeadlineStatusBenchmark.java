package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineStatus;
import dk.inddrag.core.deadline.Dispensation;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The status of one deadline that was corrected once, has an opening and a grace: the deadline of 2023. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeadlineStatusBenchmark {

    // Not final: the JIT must not know them.
    private Deadline deadline = Deadline.of(List.of(
            announced("2023-05-10", "2023-06-02").withOpening(Instant.parse("2023-05-15T06:00:00Z")),
            announced("2023-05-31/2023-06-01", "2023-06-09T10:00").withGrace(Duration.ofMinutes(15))));
    private Instant beforeAnnouncement = Instant.parse("2023-05-01T08:00:00Z");
    private Instant beforeOpening = Instant.parse("2023-05-12T08:00:00Z");
    private Instant inTime = Instant.parse("2023-06-05T08:00:00Z");
    private Instant inGrace = Instant.parse("2023-06-09T08:10:00Z");
    private Instant late = Instant.parse("2023-06-12T08:00:00Z");
    private List<Dispensation> dispensations = List.of(new Dispensation(
            "hold-7",
            new LocalizedText("Sygdom.", "Illness."),
            "centret",
            Instant.parse("2023-06-09T09:00:00Z"),
            Cutoff.parse("2023-06-14", Cutoff.COPENHAGEN)));

    private static Announcement announced(String on, String cutoff) {
        return Announcement.of(
                Optional.of(PartialDate.parse(on)),
                new Claims<>(List.of(Claim.of(Cutoff.parse(cutoff, Cutoff.COPENHAGEN), "side"))),
                Optional.empty());
    }

    @Benchmark
    public DeadlineStatus notAnnounced() {
        return deadline.statusAt(beforeAnnouncement);
    }

    @Benchmark
    public DeadlineStatus notYetOpen() {
        return deadline.statusAt(beforeOpening);
    }

    @Benchmark
    public DeadlineStatus open() {
        return deadline.statusAt(inTime);
    }

    @Benchmark
    public DeadlineStatus openAsKnownEarlier() {
        return deadline.statusAt(inTime, beforeOpening);
    }

    @Benchmark
    public DeadlineStatus inGrace() {
        return deadline.statusAt(inGrace);
    }

    @Benchmark
    public DeadlineStatus closed() {
        return deadline.statusAt(late);
    }

    @Benchmark
    public DeadlineStatus dispensed() {
        return deadline.statusFor("hold-7", dispensations, late);
    }
}
