package dk.inddrag.examples.terminal;

import dk.inddrag.core.source.Language;
import dk.inddrag.examples.terminal.screen.Texts;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code inddrag}. */
@Command(
        name = "inddrag",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = InddragTerminal.Version.class)
final class InddragTerminal implements Runnable {
    private static final String LANGUAGE = "--lang";

    /** Read before anything else, see {@link #language}; it stands here to be checked and explained. */
    @Option(
            names = LANGUAGE,
            paramLabel = "da|en",
            descriptionKey = "option.lang",
            scope = ScopeType.INHERIT,
            converter = LanguageReader.class)
    @Nullable
    Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private InddragTerminal() {}

    public static void main(String[] args) {
        HeadStart start = HeadStart.of(args);
        System.exit(run(Host.ofMachine(), start, Arguments.restore(args)));
    }

    /** Does what the arguments ask for and returns what to tell the shell. */
    static int run(Host host, HeadStart start, String... args) {
        Setting setting = Setting.of(host, Texts.in(language(host.terminal().environment(), args)), start);
        int exitCode = commandLine(setting).execute(args);
        setting.complaints().flush();
        boolean written = setting.screen().flush();
        return written || exitCode != ExitCode.FINE ? exitCode : ExitCode.PROBLEMS;
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }

    private static CommandLine commandLine(Setting setting) {
        Faults faults = new Faults(setting);
        boolean colour = setting.host().terminal().hasColour();
        CommandLine line = new CommandLine(new InddragTerminal());
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(setting.texts().get("usage.command"));
        line.addSubcommand(new ChatCommand(setting))
                .addSubcommand(new AskCommand(setting))
                .addSubcommand(new OffersCommand(setting))
                .addSubcommand(new DeadlinesCommand(setting))
                .addSubcommand(new CheckCommand(setting))
                .addSubcommand(new DiffCommand(setting))
                .addSubcommand(new EvalCommand(setting))
                .addSubcommand(new WordsCommand(setting))
                .addSubcommand(new SearchCommand(setting))
                .addSubcommand(new IndexCommand(setting))
                .addSubcommand(new DatesCommand(setting))
                .addSubcommand(new ExtractCommand(setting))
                .addSubcommand(new WatchCommand(setting))
                .addSubcommand(new RegisterCommand(setting))
                .addSubcommand(TeamCommand.with(setting))
                .addSubcommand(new CancelCommand(setting))
                .addSubcommand(RegistrationsCommand.with(setting))
                .addSubcommand(new AuditCommand(setting));
        line.setResourceBundle(setting.texts().bundle())
                .setOut(setting.screen().writer())
                .setErr(setting.complaints().writer())
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
        return line;
    }

    /** The language of the last {@code --lang}, else of {@code INDDRAG_LANG}, else Danish. */
    private static Language language(Map<String, String> environment, String... args) {
        String tag = environment.getOrDefault("INDDRAG_LANG", "");
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                tag = args[i].substring(LANGUAGE.length() + 1);
            } else if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                tag = args[i + 1];
            }
        }
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? Language.ENGLISH : Language.DANISH;
    }

    /** Reads {@code da} or {@code en}. */
    static final class LanguageReader implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Language.ofTag(tag);
        }
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
