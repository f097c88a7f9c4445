package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

/** A whole turn of the assistant: guard, understanding, decision and wording, over messages as people write them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class TurnBenchmark {

    private static final Instant MOMENT = Instant.parse("2023-06-01T07:00:00Z");
    private final List<String> messages = messages();
    private final IntakeAssistant assistant = IntakeAssistant.create(Catalogue.bundled());
    private final Conversation fresh = Conversation.start("b", Language.DANISH);
    private int next;

    /** Answers the next message, as the first of a conversation. */
    @Benchmark
    public Turn respond() {
        String message = messages.get(next);
        next = (next + 1) % messages.size();
        return assistant.respond(fresh, message, MOMENT);
    }

    /** One message a line; the peers in {@code peers/assistants} read the same. */
    private static List<String> messages() {
        try (InputStream in = Objects.requireNonNull(TurnBenchmark.class.getResourceAsStream("messages.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
