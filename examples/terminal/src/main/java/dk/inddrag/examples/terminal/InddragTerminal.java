package dk.inddrag.examples.terminal;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code inddrag}. */
@Command(
        name = "inddrag",
        mixinStandardHelpOptions = true,
        versionProvider = InddragTerminal.Version.class,
        description = "Finds the right offer of the knowledge centre.")
final class InddragTerminal implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    InddragTerminal(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new InddragTerminal(TerminalClock.ofMachine())).execute(args));
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Inddrag, " + clock.instant());
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = InddragTerminal.class.getPackage().getImplementationVersion();
            return new String[] {"inddrag " + (version == null ? "(not packaged)" : version)};
        }
    }
}
