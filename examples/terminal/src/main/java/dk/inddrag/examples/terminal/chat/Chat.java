package dk.inddrag.examples.terminal.chat;

import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Suggestion;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.registration.RegistrationOutcome;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A conversation between a person at a prompt and the assistant. */
public final class Chat {
    private static final int REMEMBERED = 40;

    private final IntakeAssistant assistant;
    private final Clock clock;
    private final Screen screen;
    private final ReplyView view;
    private final ActionView actions;
    private final Deque<Turn> before = new ArrayDeque<>();
    private Texts texts;
    private int conversations;
    private Turn last;

    public Chat(IntakeAssistant assistant, Clock clock, ActionView actions, Screen screen, Texts texts) {
        this.assistant = assistant;
        this.clock = clock;
        this.screen = screen;
        this.view = new ReplyView(screen);
        this.actions = actions;
        this.texts = texts;
        this.last = greeting();
    }

    /** Talks until the person has had enough. */
    public void run(Prompt prompt) throws IOException {
        show(last);
        boolean interrupted = false;
        while (true) {
            screen.flush();
            Input input = prompt.read();
            if (input instanceof Input.Written written) {
                interrupted = false;
                if (!answer(written, prompt)) {
                    break;
                }
            } else if (input == Input.Interrupted.INSTANCE && !interrupted) {
                interrupted = true;
                screen.text(texts.get("chat.interrupted"));
            } else {
                break;
            }
        }
        screen.text(texts.get("chat.goodbye"));
        screen.flush();
    }

    /** Answers, and returns whether the conversation goes on. */
    private boolean answer(Input.Written written, Prompt prompt) {
        if (written.damaged()) {
            screen.text(texts.get("input.damaged"));
        }
        if (written.cut()) {
            screen.text(texts.get("input.cut"));
        }
        String text = picked(written.text()).orElse(written.text());
        try {
            Turn turn = assistant.respond(last.conversation(), text, clock.instant());
            // Whether somebody needs help is looked at before anything else: "hjælp" may be meant.
            boolean alerted = turn.outcome() instanceof Outcome.Alerted;
            Optional<Command> command = alerted ? Optional.empty() : Command.of(text);
            if (alerted) {
                prompt.forget();
            }
            if (command.isPresent()) {
                return obey(command.get());
            }
            take(turn);
        } catch (RuntimeException | StackOverflowError e) {
            screen.text(texts.get("chat.fault", e.getClass().getSimpleName()));
        }
        return true;
    }

    private boolean obey(Command command) {
        switch (command) {
            case HELP -> help();
            case UNDO -> undo();
            case START_OVER -> {
                before.clear();
                last = greeting();
                screen.text(texts.get("chat.started-over"));
                show(last);
            }
            case END -> {
                return false;
            }
        }
        return true;
    }

    private void help() {
        screen.text(texts.get("chat.help"));
        for (String command : List.of("pick", "undo", "over", "help", "end")) {
            screen.hanging(
                    Style.PLAIN,
                    String.format(Locale.ROOT, "  %-11s ", texts.get("chat.help." + command)),
                    texts.get("chat.help." + command + ".does"));
        }
        suggest(last);
    }

    private void undo() {
        if (before.isEmpty()) {
            screen.text(texts.get("chat.nothing-to-undo"));
            return;
        }
        // An alert stays for the whole conversation, whatever is taken back.
        Conversation now = last.conversation();
        Turn earlier = before.pop();
        Conversation back = now.alert().map(earlier.conversation()::with).orElse(earlier.conversation());
        last = new Turn(back, earlier.outcome(), earlier.reply(), List.of());
        screen.text(texts.get("chat.undone"));
        show(last);
    }

    private void take(Turn turn) {
        before.push(last);
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
        last = turn;
        show(turn);
        for (Action action : turn.actions()) {
            actions.show(action, screen, texts);
            if (action instanceof Action.Register) {
                last = assistant.report(
                        last.conversation(), RegistrationOutcome.NotAvailable.INSTANCE, clock.instant());
                show(last);
            }
        }
    }

    private Optional<String> picked(String text) {
        List<Suggestion> suggestions = last.reply().suggestions();
        String number = text.strip();
        if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > suggestions.size()) {
            return Optional.empty();
        }
        Suggestion suggestion = suggestions.get(Integer.parseInt(number) - 1);
        screen.text(Style.FAINT, texts.get("chat.picked", suggestion.label()));
        return Optional.of(suggestion.text());
    }

    private Turn greeting() {
        conversations++;
        return assistant.greet(Conversation.start("terminal-" + conversations, texts.language()), clock.instant());
    }

    private void show(Turn turn) {
        if (turn.reply().language() != texts.language()) {
            texts = Texts.in(turn.reply().language());
        }
        screen.blank();
        view.show(turn);
        suggest(turn);
    }

    private void suggest(Turn turn) {
        if (!turn.reply().suggestions().isEmpty()) {
            screen.blank();
            view.show(turn.reply().suggestions());
        }
        screen.blank();
    }
}
