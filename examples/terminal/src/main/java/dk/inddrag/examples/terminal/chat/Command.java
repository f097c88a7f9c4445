package dk.inddrag.examples.terminal.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can ask of the terminal itself, in Danish or English, in any conversation. */
enum Command {
    HELP("hjælp", "hjaelp", "help", "?"),
    UNDO("fortryd", "undo"),
    START_OVER("forfra", "start forfra", "start over", "restart"),
    END("slut", "afslut", "farvel", "end", "quit", "exit", "bye");

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
