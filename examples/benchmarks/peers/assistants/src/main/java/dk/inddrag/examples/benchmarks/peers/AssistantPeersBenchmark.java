package dk.inddrag.examples.benchmarks.peers;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * OpenNLP and NLP.js on the messages of {@code TurnBenchmark}, in the same run with it. They tell the intent of a message,
 * and NLP.js its entities; a turn of ours guards, decides and writes the reply as well.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class AssistantPeersBenchmark {

    /** OpenNLP and what it is asked next. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH teaches before it asks
    public static class Jvm {
        private Lesson lesson;
        private OpenNlp peer;
        private int next;

        /**
         * Teaches it.
         *
         * @throws IOException if the files of the project cannot be read
         */
        @Setup(Level.Trial)
        public void teach() throws IOException {
            lesson = Lesson.ofThisProject();
            peer = new OpenNlp(lesson);
        }
    }

    /** NLP.js and what it is asked next. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH teaches before it asks
    public static class Node {
        private Lesson lesson;
        private NlpJs peer;
        private int next;

        /**
         * Installs and teaches it.
         *
         * @throws IOException if the files of the project cannot be read, or npm or node fails
         * @throws InterruptedException if the thread is interrupted meanwhile
         */
        @Setup(Level.Trial)
        public void teach() throws IOException, InterruptedException {
            lesson = Lesson.ofThisProject();
            peer = NlpJs.taught(lesson);
        }

        /**
         * Ends it.
         *
         * @throws IOException if it cannot be told to end
         * @throws InterruptedException if the thread is interrupted meanwhile
         */
        @TearDown(Level.Trial)
        public void end() throws IOException, InterruptedException {
            peer.end();
        }
    }

    /**
     * The intent of the next message, by OpenNLP.
     *
     * @param jvm the peer
     * @return how likely each intent is
     */
    @Benchmark
    public double[] openNlp(Jvm jvm) {
        return jvm.peer.likelihoods(
                jvm.lesson.messages().get(jvm.next++ % jvm.lesson.messages().size()));
    }

    /**
     * The intent and the entities of the next message, by NLP.js. Each message is another one, for it remembers what it was
     * asked before.
     *
     * @param node the peer
     * @return what it told
     * @throws IOException if it ended
     */
    @Benchmark
    @Warmup(iterations = 2, time = 10)
    @Measurement(iterations = 5, time = 10)
    public String nlpJs(Node node) throws IOException {
        int number = node.next++;
        return node.peer.ask(node.lesson.messages().get(number % node.lesson.messages().size()) + " " + number);
    }

    /**
     * What the pipe to NLP.js takes by itself.
     *
     * @param node the peer
     * @return nothing
     * @throws IOException if it ended
     */
    @Benchmark
    @Warmup(iterations = 1, time = 5)
    @Measurement(iterations = 1, time = 5)
    public String pipe(Node node) throws IOException {
        return node.peer.ask("");
    }
}
