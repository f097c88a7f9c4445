package dk.inddrag.examples.terminal;

import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemLink;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Reason;
import dk.inddrag.content.bank.Search;
import dk.inddrag.content.bank.SearchResult;
import dk.inddrag.content.bank.Snippet;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: finds what the knowledge bank holds. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private final Setting setting;
    private final Screen screen;
    private final Texts texts;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.words}", descriptionKey = "search.words")
    private List<String> words = List.of();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--publisher", paramLabel = "${bundle:label.publisher}", descriptionKey = "search.publisher")
    private List<String> publishers = new ArrayList<>();

    @Option(names = "--since", paramLabel = "2022-06", descriptionKey = "search.since", converter = DateReader.class)
    private @Nullable PartialDate since;

    @Mixin
    private BankOption bank = new BankOption();

    SearchCommand(Setting setting) {
        this.setting = setting;
        this.screen = setting.screen();
        this.texts = setting.texts();
        this.clock = setting.host().clock();
    }

    @Override
    public Integer call() throws IOException {
        String asked = String.join(" ", words).strip();
        if (asked.isEmpty() && publishers.isEmpty() && since == null) {
            setting.complain("search.nothing");
            return ExitCode.USAGE;
        }
        Search search = Search.of(asked).count(Facet.KIND, Facet.PUBLISHER, Facet.YEAR);
        if (asked.isEmpty()) {
            search = search.inOrder(Search.Order.NEWEST);
        }
        if (!publishers.isEmpty()) {
            search = search.only(Facet.PUBLISHER, publishers);
        }
        if (since != null) {
            search = search.publishedFrom(since.earliest());
        }
        try (KnowledgeBank opened = bank.openOrBundled(clock)) {
            SearchResult result = opened.search(search);
            if (json) {
                screen.json(new SearchJson(texts.language()).of(result).toString());
            } else {
                show(result);
            }
        }
        return ExitCode.FINE;
    }

    private void show(SearchResult result) {
        result.didYouMean().ifPresent(meant -> screen.text(texts.get("search.meant", meant)));
        screen.text(texts.get(result.total() == 1 ? "search.found.one" : "search.found", result.total()));
        for (Hit hit : result.hits()) {
            screen.blank();
            show(hit);
        }
    }

    private void show(Hit hit) {
        Item item = hit.item();
        ItemText text = item.text(texts.language());
        screen.text(Style.HEADING, text.title());
        String date = item.date().map(each -> ", " + each).orElse("");
        screen.text("  " + item.publisherName().in(texts.language()) + date + ", "
                + item.kind().label().in(texts.language()));
        Snippet snippet = hit.snippet();
        screen.hanging(Style.PLAIN, "  ", snippet.text());
        text.caveats().forEach(caveat -> screen.hanging(Style.PLAIN, "  ! ", caveat));
        for (ItemLink link : item.links()) {
            link.target().ifPresent(target -> screen.line("  " + target));
        }
        for (Reason reason : hit.reasons()) {
            screen.hanging(Style.FAINT, "  ", reason(reason));
        }
    }

    private String reason(Reason reason) {
        String label = reason.match().label().in(texts.language());
        return reason.found().equals(reason.asked())
                ? texts.get("search.reason", reason.asked(), label)
                : texts.get("search.reason.found", reason.asked(), label, reason.found());
    }

    /** Reads {@code 2022}, {@code 2022-06} or {@code 2022-06-01}. */
    static final class DateReader implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            return PartialDate.parse(text);
        }
    }
}
