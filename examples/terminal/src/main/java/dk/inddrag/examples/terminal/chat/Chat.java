package dk.inddrag.examples.terminal.chat;

import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.Resumption;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Suggestion;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.spi.StoreUnavailableException;
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
    private final Registrar registrar;
    private final Resumption resumption;
    private final Deque<Turn> before = new ArrayDeque<>();
    private Texts texts;
    private Turn last;

    public Chat(
            IntakeAssistant assistant,
            Clock clock,
            Registrar registrar,
            Resumption resumption,
            Screen screen,
            Texts texts) {
        this.assistant = assistant;
        this.clock = clock;
        this.screen = screen;
        this.view = new ReplyView(screen);
        this.registrar = registrar;
        this.resumption = resumption;
        this.texts = texts;
        this.last = assistant.greet(Conversation.start(registrar.newConversation(), texts.language()), clock.instant());
    }

    /** Talks until the person has had enough. */
    public void run(Prompt prompt) throws IOException {
        say(last);
        suggest();
        boolean interrupted = false;
        while (true) {
            if (prompt.isSeen()) {
                screen.blank();
            }
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
                screen.blank();
                screen.text(texts.get("chat.goodbye"));
                break;
            }
        }
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
            if (alerted) {
                prompt.forget();
            }
            Optional<Command> command = alerted ? Optional.empty() : Command.of(text);
            take(turn);
            if (command.isPresent()) {
                if (command.get() == Command.END) {
                    return false;
                }
                help();
            }
            suggest();
        } catch (StoreUnavailableException e) {
            screen.text(texts.get("chat.store-down"));
        } catch (RuntimeException | StackOverflowError e) {
            screen.text(texts.get("chat.fault", e.getClass().getSimpleName()));
        }
        return true;
    }

    private void take(Turn turn) {
        say(turn);
        List<Exchange> now = turn.conversation().exchanges();
        if (now.size() < last.conversation().exchanges().size()) {
            goBack(turn);
            return;
        }
        before.push(last);
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
        last = turn;
        for (Action action : turn.actions()) {
            if (action instanceof Action.Register register) {
                screen.blank();
                RegistrationOutcome outcome = registrar.register(register.request(), screen, texts);
                last = assistant.report(last.conversation(), outcome, clock.instant());
                say(last);
            } else if (action instanceof Action.HandOver handOver) {
                screen.blank();
                screen.text(Style.HEADING, texts.get("action.hand-over"));
                screen.hanging(Style.PLAIN, "  ", handOver.summary());
            }
        }
        resumption.carryOut(turn, clock.instant()).ifPresent(next -> {
            if (!next.conversation().equals(turn.conversation())) {
                before.clear();
            }
            last = next;
            say(last);
        });
    }

    /** The assistant took something back: shows again what stood before it. */
    private void goBack(Turn turn) {
        if (turn.conversation().exchanges().isEmpty()) {
            before.clear();
            last = turn;
            return;
        }
        List<Exchange> left = last.conversation().exchanges();
        Turn earlier = last;
        while (!before.isEmpty() && earlier.conversation().exchanges().equals(left)) {
            earlier = before.pop();
        }
        last = new Turn(turn.conversation(), earlier.outcome(), earlier.reply(), List.of());
        say(last);
    }

    private void help() {
        screen.blank();
        for (String what : List.of("pick", "undo", "over", "end")) {
            String words = texts.get("chat.help." + what);
            screen.hanging(
                    Style.PLAIN,
                    String.format(Locale.ROOT, "  %-11s ", words),
                    texts.get("chat.help." + what + ".does"));
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

    private void say(Turn turn) {
        if (turn.reply().language() != texts.language()) {
            texts = Texts.in(turn.reply().language());
        }
        screen.blank();
        view.show(turn);
    }

    private void suggest() {
        if (!last.reply().suggestions().isEmpty()) {
            screen.blank();
            view.show(last.reply().suggestions());
        }
    }
}
