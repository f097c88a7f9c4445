package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.examples.terminal.chat.Chat;
import dk.inddrag.examples.terminal.chat.LinePrompt;
import dk.inddrag.examples.terminal.chat.PlainPrompt;
import dk.inddrag.examples.terminal.chat.Prompt;
import dk.inddrag.examples.terminal.chat.Registrar;
import dk.inddrag.examples.terminal.screen.LineInput;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.Resumption;
import dk.inddrag.intake.spi.ConversationStore;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chat}: a conversation. */
@Command(name = "chat")
final class ChatCommand implements Callable<Integer> {
    /** A month is long enough to ask colleagues, and short enough to forget again. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Setting setting;

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--plain", descriptionKey = "option.plain")
    private boolean plain;

    @Option(names = "--db", paramLabel = "${bundle:label.store}", descriptionKey = "chat.db")
    private @Nullable String db;

    @Option(
            names = "--municipality",
            paramLabel = "${bundle:label.municipality}",
            descriptionKey = "option.municipality",
            converter = StoreOption.MunicipalityReader.class)
    private @Nullable Municipality municipality;

    @Option(names = "--keep", paramLabel = "${bundle:label.folder}", descriptionKey = "chat.keep")
    private @Nullable String keep;

    ChatCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Host.Terminal terminal = setting.host().terminal();
        Optional<LinePrompt> arts =
                plain || !terminal.interactive() ? Optional.empty() : LinePrompt.open(terminal.charset());
        if (arts.isPresent()) {
            try (LinePrompt prompt = arts.get()) {
                talk(prompt, prompt.screen(terminal.hasColour()));
            }
        } else {
            Screen screen = plain ? setting.withoutColour() : setting.screen();
            LineInput lines = new LineInput(setting.host().in(), terminal.charset());
            talk(new PlainPrompt(lines, () -> sign(screen), terminal.interactive()), screen);
        }
        return ExitCode.FINE;
    }

    private void talk(Prompt prompt, Screen screen) throws IOException {
        Knowledge knowledge = catalogue.knowledge(setting.start());
        Clock clock = at.clock(setting.host().clock());
        introduce(knowledge.catalogue(), clock.instant(), screen);
        Resumption resumption = resumption(knowledge.assistant());
        if (db == null) {
            Registrar none = Registrar.none(knowledge.catalogue());
            new Chat(knowledge.assistant(), clock, none, resumption, screen, setting.texts()).run(prompt);
            return;
        }
        Actor actor = municipality == null
                ? Actor.ofOrganiser("terminal")
                : Actor.ofMunicipality("terminal", municipality.code());
        try (RegistrationStore store = new StoreAddress(db).open(clock)) {
            RegistrationDesk desk = RegistrationDesk.of(knowledge.catalogue(), store, () -> actor);
            Registrar registrar = Registrar.at(desk, knowledge.catalogue());
            new Chat(knowledge.assistant(), clock, registrar, resumption, screen, setting.texts()).run(prompt);
        }
    }

    private Resumption resumption(IntakeAssistant assistant) {
        return keep == null
                ? Resumption.none(assistant)
                : Resumption.in(assistant, ConversationStore.inFolder(FileNames.path(keep)), KEPT, new SecureRandom());
    }

    private void introduce(Catalogue known, Instant now, Screen screen) {
        Texts texts = setting.texts();
        String moment =
                DeadlineFormatter.of(texts.language()).moment(now.truncatedTo(ChronoUnit.MINUTES), Cutoff.COPENHAGEN);
        screen.text(Style.HEADING, texts.get(at.isGiven() ? "chat.at" : "chat.now", moment));
        if (!at.isGiven()) {
            OpenDay.of(known, now).ifPresent(day -> screen.text(texts.get("hint.at", "chat", day)));
        }
        screen.text(Style.FAINT, texts.get("chat.words"));
    }

    private static void sign(Screen screen) {
        screen.part("> ");
        screen.flush();
    }
}
