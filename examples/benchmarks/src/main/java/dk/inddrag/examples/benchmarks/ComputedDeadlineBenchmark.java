package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.deadline.Anchor;
import dk.inddrag.core.deadline.Anchors;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineRule;
import dk.inddrag.core.holiday.DanishCalendar;
import java.time.LocalDate;
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

/** A deadline computed from the start of a meeting, across Whitsun and Constitution Day; and one working day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComputedDeadlineBenchmark {

    // Not final: the JIT must not know them.
    private DanishCalendar calendar = DanishCalendar.standard();
    private LocalDate day = LocalDate.of(2023, 6, 19);
    private Anchors anchors = Anchors.in(Cutoff.COPENHAGEN).with(Anchor.START, day);
    private String text = "10 working days before start at 12:00 rolled back";
    private DeadlineRule rule = DeadlineRule.parse(text);

    @Benchmark
    public boolean workingDay() {
        return calendar.isWorkingDay(day);
    }

    @Benchmark
    public Cutoff tenWorkingDaysBefore() {
        return rule.cutoff(anchors, calendar);
    }

    @Benchmark
    public DeadlineRule parse() {
        return DeadlineRule.parse(text);
    }
}
