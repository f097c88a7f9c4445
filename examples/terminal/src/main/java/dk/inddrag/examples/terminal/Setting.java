package dk.inddrag.examples.terminal;

import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Texts;

/**
 * What every command is handed.
 *
 * @param host what the program stands on
 * @param texts the texts, in the language asked for
 * @param screen where answers are shown
 * @param complaints where it is told that something is wrong
 * @param start what is being read already
 */
record Setting(Host host, Texts texts, Screen screen, Screen complaints, HeadStart start) {

    static Setting of(Host host, Texts texts, HeadStart start) {
        Host.Terminal terminal = host.terminal();
        return new Setting(
                host,
                texts,
                new Screen(host.out(), terminal.charset(), terminal.hasColour(), terminal::columns),
                new Screen(host.err(), terminal.charset(), false, terminal::columns),
                start);
    }

    Screen withoutColour() {
        return new Screen(host.out(), host.terminal().charset(), false, host.terminal()::columns);
    }

    void complain(String key, Object... values) {
        complaints.text(texts.get(key, values));
    }
}
