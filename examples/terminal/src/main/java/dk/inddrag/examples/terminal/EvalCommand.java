package dk.inddrag.examples.terminal;

import dk.inddrag.examples.terminal.eval.DialogueRun;
import dk.inddrag.intake.IntakeAssistant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval}: answers labelled cases, for scoring. */
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    EvalCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        setting.complain("error.subcommand", "eval dialogues");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** {@code eval dialogues}: plays conversations and writes the answer to the last turn of each. */
    @Command(name = "dialogues")
    int dialogues(
            @Parameters(paramLabel = "${bundle:label.cases}", descriptionKey = "eval.cases") String cases,
            @Option(names = "--timings", descriptionKey = "eval.timings.option") boolean timings,
            @Mixin CatalogueOption catalogue)
            throws IOException {
        Path path = FileNames.path(cases);
        if (Files.isDirectory(path)) {
            setting.complain("error.folder", cases);
            return ExitCode.PROBLEMS;
        }
        IntakeAssistant assistant = IntakeAssistant.create(catalogue.read());
        DialogueRun run = new DialogueRun(assistant, setting.screen(), setting.complaints(), setting.texts());
        try (InputStream in = Files.newInputStream(path)) {
            return run.play(in, timings) == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
        }
    }
}
