package dk.inddrag.examples.terminal.eval;

import dk.inddrag.core.source.Language;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.intake.IntakeAssistant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plays all cases of a file. A line that cannot be read is told and left out; the others are answered all the same. */
public final class DialogueRun {
    private final IntakeAssistant assistant;
    private final Screen answers;
    private final Screen complaints;
    private final Texts texts;

    public DialogueRun(IntakeAssistant assistant, Screen answers, Screen complaints, Texts texts) {
        this.assistant = assistant;
        this.answers = answers;
        this.complaints = complaints;
        this.texts = texts;
    }

    /** Returns how many lines could not be answered. */
    public int play(InputStream cases, boolean timed) throws IOException {
        LineInput lines = new LineInput(cases, StandardCharsets.UTF_8);
        Timings timings = new Timings();
        int broken = 0;
        try (LogCapture log = LogCapture.begin()) {
            // A conversation begins in Danish and follows the language of the person.
            DialoguePlayer player = new DialoguePlayer(assistant, Language.DANISH, log, timings);
            int number = 0;
            for (Optional<LineInput.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (!line.get().text().isBlank() && !play(line.get(), number, player)) {
                    broken++;
                }
            }
        }
        if (timed) {
            complaints.text(texts.get("eval.timings", timings.count(), timings.percentile(50), timings.percentile(99)));
        }
        return broken;
    }

    private boolean play(LineInput.Line line, int number, DialoguePlayer player) {
        try {
            if (line.damaged() || line.cut()) {
                throw new BrokenLineException(line.cut() ? "eval.broken.long" : "eval.broken.letters");
            }
            answers.json(player.play(CaseReader.read(line.text())).toString());
            return true;
        } catch (BrokenLineException e) {
            complaints.text(texts.get("eval.broken", number, texts.get(e.key())));
        } catch (RuntimeException | StackOverflowError e) {
            complaints.text(texts.get("eval.failed", number, e.getClass().getSimpleName()));
        }
        return false;
    }
}
