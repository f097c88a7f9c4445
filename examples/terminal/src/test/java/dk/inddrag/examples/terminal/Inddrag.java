package dk.inddrag.examples.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs the program in this process, with streams instead of a terminal. */
final class Inddrag {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:40Z");

    private final byte[] input;
    private final Host.Terminal terminal;

    Inddrag(byte[] input, Host.Terminal terminal) {
        this.input = input.clone();
        this.terminal = terminal;
    }

    /** What came of it. */
    record Result(int exitCode, String out, String err) {}

    static Result run(String... args) {
        return new Inddrag(new byte[0], pipe(Map.of())).with(args);
    }

    static Inddrag reading(String input) {
        return reading(input.getBytes(StandardCharsets.UTF_8));
    }

    static Inddrag reading(byte[] input) {
        return new Inddrag(input, pipe(Map.of()));
    }

    static Inddrag under(Map<String, String> environment) {
        return new Inddrag(new byte[0], pipe(environment));
    }

    static Inddrag onScreen(Charset charset, Map<String, String> environment) {
        return new Inddrag(new byte[0], new Host.Terminal(true, charset, environment));
    }

    Result with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        int exitCode = InddragTerminal.run(
                new Host(new ByteArrayInputStream(input), out, err, terminal, clock), HeadStart.none(), args);
        return new Result(exitCode, out.toString(terminal.charset()), err.toString(terminal.charset()));
    }

    static Host.Terminal pipe() {
        return pipe(Map.of());
    }

    private static Host.Terminal pipe(Map<String, String> environment) {
        return new Host.Terminal(false, StandardCharsets.UTF_8, environment);
    }
}
