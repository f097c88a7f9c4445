package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offers}: all offers with their status and the time left. */
@Command(name = "offers")
final class OffersCommand implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;
    private final Texts texts;

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    OffersCommand(Setting setting) {
        this.screen = setting.screen();
        this.clock = setting.host().clock();
        this.texts = setting.texts();
    }

    @Override
    public Integer call() {
        Catalogue read = catalogue.read();
        Instant now = at.clock(clock).instant();
        if (json) {
            screen.json(new OffersJson(texts, now).of(read).toPrettyString());
        } else {
            new OfferTable(screen, texts, now).show(read);
            if (!at.isGiven()) {
                OpenDay.of(read, now).ifPresent(this::showHint);
            }
        }
        return ExitCode.FINE;
    }

    private void showHint(LocalDateTime day) {
        screen.blank();
        screen.text(texts.get("hint.at", "offers", day));
    }
}
