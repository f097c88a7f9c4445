package dk.inddrag.examples.terminal.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can ask of the terminal itself, in Danish or English. The rest is understood by the assistant. */
enum Command {
    HELP("hjælp", "hjaelp", "help", "?"),
    END("slut", "afslut", "farvel", "hej hej", "vi ses", "stop", "end", "quit", "exit", "bye", "goodbye");

    private final List<String> words;

    Command(String... words) {
        this.words = List.of(words);
    }

    /** The command that a text is, when it is nothing else. */
    static Optional<Command> of(String text) {
        String word =
                text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[.!]+$", "");
        for (Command command : values()) {
            if (command.words.contains(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
