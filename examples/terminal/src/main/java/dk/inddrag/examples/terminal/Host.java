package dk.inddrag.examples.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Map;

/**
 * What the program stands on: its three streams, the terminal they lead to, and the clock.
 *
 * @param in what is written to the program
 * @param out where answers go
 * @param err where complaints go
 * @param terminal what is at the other end
 * @param clock the time
 */
record Host(InputStream in, OutputStream out, OutputStream err, Terminal terminal, Clock clock) {

    /**
     * What is at the other end of the streams.
     *
     * @param interactive whether a person sits there
     * @param charset the letters it has
     * @param environment the environment variables
     */
    record Terminal(boolean interactive, Charset charset, Map<String, String> environment) {

        /** Whether colours can be shown and are not declined, see no-color.org. */
        boolean hasColour() {
            String term = environment.getOrDefault("TERM", "");
            boolean windows = environment.containsKey("WT_SESSION") || "ON".equals(environment.get("ConEmuANSI"));
            return interactive
                    && environment.getOrDefault("NO_COLOR", "").isEmpty()
                    && (windows || !(term.isEmpty() || term.equals("dumb")));
        }

        int columns() {
            String columns = environment.getOrDefault("COLUMNS", "");
            return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : 80;
        }
    }

    static Host ofMachine() {
        boolean interactive = MachineTerminal.isInteractive();
        Terminal terminal = new Terminal(interactive, MachineTerminal.charset(interactive), System.getenv());
        return new Host(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminal,
                TerminalClock.ofMachine());
    }
}
