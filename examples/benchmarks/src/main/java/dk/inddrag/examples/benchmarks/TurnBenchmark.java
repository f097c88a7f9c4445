package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.time.Instant;
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
    private static final String[] MESSAGES = {
        "er det for sent at melde os til temamødet?",
        "vi er seks rådgivere og en teamleder, der gerne vil blive bedre til samtaler med børn",
        "Jeg er chef for familieafdelingen og vil gerne høre, hvordan andre kommuner griber det an",
        "hvad koster det, og hvor er det henne",
        "må jeg tage min souschef med?",
        "kan i anbefale et kursus til nye sagsbehandlere der skal tale med de mindste",
        "har i noget forskning om børns inddragelse i anbringelsessager",
        "vi har ikke tid til et langt forløb, findes der noget på en dag eller to",
        "jeg er nøgleperson i kommunen og vil gerne mødes med andre nøglepersoner",
        "hvornår aabner tilmeldingen til netvaerksmoederne",
        "Could you tell me whether the course is open to team leaders?",
        "jeg vil gerne have nyhedsbrevet",
        "hvornår bliver skraldet hentet på Vestergade",
        "nej, ikke et kursus, hellere et møde med de andre kommuner i regionen til efteråret",
        "naboens dreng kommer tit ind til os med blå mærker, og jeg ved ikke, hvem jeg skal sige det til",
    };

    private final IntakeAssistant assistant = IntakeAssistant.create(Catalogue.bundled());
    private final Conversation fresh = Conversation.start("b", Language.DANISH);
    private int next;

    /** Answers the next message, as the first of a conversation. */
    @Benchmark
    public Turn respond() {
        String message = MESSAGES[next];
        next = (next + 1) % MESSAGES.length;
        return assistant.respond(fresh, message, MOMENT);
    }
}
