package dk.inddrag.examples.terminal;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Asks the JVM what is at the other end of its streams. */
final class MachineTerminal {
    private MachineTerminal() {}

    /** Whether a person sits there: before 22 there is a console only then, since 22 it can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The letters of the terminal, by what the JVM knows of it; the name of the property changed with JDK 19. */
    static Charset charset(boolean interactive) {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        return interactive ? charset(name) : StandardCharsets.UTF_8;
    }

    /**
     * UTF-8, unless the terminal says that it has other letters. That it is said to have ASCII only says nothing: it is
     * what a machine without a locale says.
     */
    static Charset charset(String name) {
        if (name.isEmpty() || !Charset.isSupported(name)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
