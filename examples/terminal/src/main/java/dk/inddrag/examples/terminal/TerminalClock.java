package dk.inddrag.examples.terminal;

import java.time.Clock;

/** The one place where the program asks the machine for the time; everything else is handed a {@link Clock}. */
final class TerminalClock {
    private TerminalClock() {}

    static Clock ofMachine() {
        return Clock.systemUTC();
    }
}
