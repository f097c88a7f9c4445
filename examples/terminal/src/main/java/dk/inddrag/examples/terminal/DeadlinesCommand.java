package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadlines}: all deadlines on a line of time, as they were known at the moment. */
@Command(name = "deadlines")
final class DeadlinesCommand implements Callable<Integer> {
    private final Setting setting;

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--plain", descriptionKey = "option.plain")
    private boolean plain;

    DeadlinesCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Catalogue read = catalogue.catalogue();
        Instant now = at.clock(setting.host().clock()).instant();
        Timeline timeline = Timeline.of(read, now);
        if (json) {
            setting.screen()
                    .json(new DeadlinesJson(setting.texts()).of(timeline).toPrettyString());
            return ExitCode.FINE;
        }
        // A screen keeps what it was shown until it is flushed, and only that of the setting is flushed at the end.
        var screen = plain ? setting.withoutColour() : setting.screen();
        new TimelineView(screen, setting.texts()).show(read, timeline);
        if (!at.isGiven()) {
            OpenDay.of(read, now).ifPresent(day -> {
                screen.blank();
                screen.text(setting.texts().get("hint.at", "deadlines", day));
            });
        }
        return screen.flush() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
