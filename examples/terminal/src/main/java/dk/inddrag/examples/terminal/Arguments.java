package dk.inddrag.examples.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were written. A JVM decodes them by the locale of the machine, and under {@code LC_ALL=C} every
 * byte of an {@code å} becomes a replacement character; Linux still knows the bytes.
 */
final class Arguments {
    private static final char LOST = '\ufffd';
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** Returns the arguments with their letters restored where that can be done; else as they are. */
    static String[] restore(String... args) {
        if (!isDamaged(args) || !Files.isReadable(COMMAND_LINE)) {
            return args;
        }
        try {
            return restore(args, Files.readAllBytes(COMMAND_LINE));
        } catch (IOException e) {
            return args;
        }
    }

    static String[] restore(String[] args, byte[] commandLine) {
        List<byte[]> words = split(commandLine);
        if (words.size() < args.length) {
            return args;
        }
        List<byte[]> own = words.subList(words.size() - args.length, words.size());
        String[] restored = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            if (!matches(args[i], own.get(i))) {
                // Somebody else's command line: the program was not started on its own.
                return args;
            }
            restored[i] = new String(own.get(i), StandardCharsets.UTF_8);
        }
        return restored;
    }

    /** Whether letters of an argument are lost. */
    static boolean isDamaged(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.indexOf(LOST) >= 0);
    }

    private static boolean matches(String arg, byte[] bytes) {
        return arg.equals(new String(bytes, StandardCharsets.US_ASCII))
                || arg.equals(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<byte[]> split(byte[] commandLine) {
        List<byte[]> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                words.add(Arrays.copyOfRange(commandLine, start, i));
                start = i + 1;
            }
        }
        return words;
    }
}
