package dk.inddrag.examples.terminal;

import dk.inddrag.examples.terminal.chat.ReplyView;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ask}: one question, one answer. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.text}", descriptionKey = "ask.text")
    private List<String> words = List.of();

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    AskCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        String question = question();
        Knowledge knowledge = catalogue.knowledge(setting.start());
        Instant now = at.clock(setting.host().clock()).instant();
        Screen screen = setting.screen();
        Turn turn = knowledge
                .assistant()
                .respond(Conversation.start("ask", setting.texts().language()), question, now);
        if (json) {
            screen.json(new AnswerJson(knowledge.catalogue(), now).of(turn).toPrettyString());
        } else {
            new ReplyView(screen).show(turn);
        }
        return ExitCode.FINE;
    }

    private String question() throws IOException {
        if (!words.equals(List.of("-"))) {
            String question = String.join(" ", words);
            complainIf(Arguments.isDamaged(question), "input.damaged");
            return question;
        }
        Host host = setting.host();
        LineInput.Line all = new LineInput(host.in(), host.terminal().charset()).rest();
        complainIf(all.damaged(), "input.damaged");
        complainIf(all.cut(), "input.cut");
        return all.text();
    }

    private void complainIf(boolean wrong, String key) {
        if (wrong) {
            setting.complain(key);
        }
    }
}
