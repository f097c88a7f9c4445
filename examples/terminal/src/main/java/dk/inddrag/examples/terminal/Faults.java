package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.CatalogueException;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.registration.KeyBelongsToAnotherRequestException;
import dk.inddrag.registration.UnknownRegistrationException;
import dk.inddrag.registration.spi.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong, in words and with a hint, and never with a stack trace. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int LONGEST_WORD = 60;

    private final Setting setting;
    private final Texts texts;

    Faults(Setting setting) {
        this.setting = setting;
        this.texts = setting.texts();
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        setting.complaints().text(whatIsWrong(e));
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        setting.complain("error.more", command);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        if (e instanceof CatalogueException catalogue) {
            for (Problem problem : catalogue.problems()) {
                setting.complaints().line(problem.describe(texts.language()));
            }
            return ExitCode.PROBLEMS;
        }
        if (e instanceof CannotBeDoneException cannot) {
            cannot.tell(setting);
            return ExitCode.PROBLEMS;
        }
        Optional<String> registration = registration(e);
        if (registration.isPresent()) {
            setting.complain(registration.get());
            return ExitCode.PROBLEMS;
        }
        if (e instanceof InvalidPathException path) {
            setting.complain("error.path", path.getInput());
            return ExitCode.PROBLEMS;
        }
        if (e instanceof NoSuchFileException missing) {
            setting.complain("error.file.missing", missing.getFile());
            return ExitCode.PROBLEMS;
        }
        if (e instanceof UnusableBankException bank) {
            setting.complain("error.bank", bank.folder());
            return ExitCode.PROBLEMS;
        }
        if (e instanceof IOException) {
            String file = e instanceof FileSystemException on ? String.valueOf(on.getFile()) : "";
            setting.complain("error.file", file);
            return ExitCode.PROBLEMS;
        }
        // The message of an unknown exception may hold anything, so only its kind and place are told.
        StackTraceElement[] trace = e.getStackTrace();
        setting.complain("error.fault", e.getClass().getSimpleName(), trace.length == 0 ? "" : trace[0]);
        return ExitCode.FAULT;
    }

    /** The key of the text for what the desks say. */
    private static Optional<String> registration(Exception e) {
        if (e instanceof StoreUnavailableException store) {
            return Optional.of("error.store."
                    + store.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (e instanceof UnknownRegistrationException) {
            return Optional.of("error.reference");
        }
        return e instanceof KeyBelongsToAnotherRequestException ? Optional.of("error.key") : Optional.empty();
    }

    private String whatIsWrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return texts.get("error.missing", names(missing.getMissing()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return texts.get("error.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return texts.get("error.other");
        }
        if (e.getValue() == null || e.getValue().isEmpty()) {
            return texts.get("error.missing", argument.paramLabel());
        }
        String why = e.getCause() instanceof UnusableValueException unusable ? unusable.keyPart() : "";
        String hint = texts.find("error.hint." + name(argument) + why);
        return texts.get("error.value", shortened(e.getValue()), name(argument)) + (hint.isEmpty() ? "" : " " + hint);
    }

    private String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        String hint = Nearest.of(first, e.getCommandLine().getCommandSpec())
                .map(near -> " " + texts.get("error.maybe", near))
                .orElse("");
        return texts.get(first.startsWith("-") ? "error.option" : "error.argument", shortened(first)) + hint;
    }

    private static String shortened(String word) {
        if (StoreAddress.isDatabase(word)) {
            // There may be a password in it.
            return new StoreAddress(word).toString();
        }
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Faults::nameOfMissing).collect(Collectors.joining(" "));
    }

    private static String nameOfMissing(ArgSpec argument) {
        return argument.isOption() && argument.required()
                ? name(argument) + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
