package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.RawBytes;
import dk.inddrag.content.source.Validators;
import dk.inddrag.content.watch.PageChange;
import dk.inddrag.content.watch.PageChange.Kind;
import dk.inddrag.content.watch.WatchReport;
import dk.inddrag.content.watch.WatchState;
import dk.inddrag.core.source.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageWatchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-12T08:00:00Z"), ZoneOffset.UTC);
    private static final URI MEETING = URI.create("https://sbst.dk/temamoede");
    private static final URI BROKEN = URI.create("https://sbst.dk/i-stykker");
    private static final String PAGE = """
            Nationalt temamøde

            10-05-2023

            Temamødet holdes den 19. juni 2023. Tilmeldingsfrist: 2. juni 2023.

            Kontakt
            Mette Holmgaard
            """;

    private final Map<URI, String> pages = new HashMap<>(Map.of(MEETING, PAGE));
    private WatchState state = WatchState.EMPTY;

    @Test
    void nothing_is_new_on_a_page_that_is_seen_for_the_first_time_or_has_not_changed() {
        assertThat(look().changes()).isEmpty();
        assertThat(look().changes()).isEmpty();
    }

    @Test
    void a_moved_deadline_is_told_in_one_line() {
        look();
        pages.put(MEETING, PAGE.replace("2. juni", "9. juni"));

        assertThat(look().changes())
                .extracting(change -> change.text().in(Language.DANISH))
                .containsExactly("Nationalt temamøde: fristen er flyttet fra 2. juni 2023 til 9. juni 2023.");
        assertThat(look().changes()).isEmpty();
    }

    @Test
    void what_opens_is_cancelled_or_gets_another_contact_is_told() {
        pages.put(MEETING, "Netværksmøder\n\nTilmelding til netværksmøderne annonceres senere.\n");
        look();
        pages.put(MEETING, "Netværksmøder\n\nTilmeldingsfrist: 1. september 2023.\n\nKontakt\nMette Holmgaard\n");
        assertThat(kinds(look())).containsExactly(Kind.REGISTRATION_OPENED, Kind.DEADLINE_SET);
        pages.put(
                MEETING,
                "Netværksmøder\n\nMøderne er desværre aflyst.\n\nTilmeldingsfrist: 1. september 2023.\n\nKontakt\nJens Brix\n");
        assertThat(kinds(look())).containsExactly(Kind.CANCELLED, Kind.CONTACT_REPLACED);
    }

    @Test
    void a_page_that_is_gone_is_told_once_and_so_is_its_return() {
        look();
        pages.remove(MEETING);
        assertThat(kinds(look())).containsExactly(Kind.PAGE_GONE);
        assertThat(kinds(look())).isEmpty();
        pages.put(MEETING, PAGE);
        assertThat(kinds(look())).containsExactly(Kind.PAGE_BACK);
    }

    @Test
    void a_page_that_fails_does_not_stop_the_others_nor_lose_what_is_remembered() {
        look();
        pages.put(MEETING, PAGE.replace("2. juni", "9. juni"));
        List<URI> progress = new ArrayList<>();

        WatchReport report = PageWatch.of(source(), CLOCK).look(List.of(BROKEN, MEETING), state, progress::add);

        assertThat(report.failures()).extracting(Fetched.Failed::asked).containsExactly(BROKEN);
        assertThat(report.changes()).hasSize(1);
        assertThat(progress).containsExactly(BROKEN, MEETING);
    }

    @Test
    void what_is_remembered_survives_a_restart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("state.json");
        assertThat(PageWatch.read(file)).isEqualTo(WatchState.EMPTY);
        look();
        PageWatch.write(state, file);

        assertThat(PageWatch.read(file)).isEqualTo(state);
    }

    @Test
    void news_is_a_feed_that_shows_what_pages_write_as_text() {
        look();
        pages.put(
                MEETING,
                PAGE.replace("2. juni", "9. juni").replace("Nationalt temamøde", "Om <script> & \"Nationalt\""));
        String feed = PageWatch.atom(look().changes(), "Nyt", Language.DANISH, CLOCK.instant());

        assertThat(feed).contains("&lt;script&gt; &amp; &quot;Nationalt&quot;").contains("term=\"deadline-moved\"");
        assertThat(feed).doesNotContain("<script>");
    }

    private static List<Kind> kinds(WatchReport report) {
        return report.changes().stream().map(PageChange::kind).toList();
    }

    private WatchReport look() {
        WatchReport report = PageWatch.of(source(), CLOCK).look(List.of(MEETING), state, page -> {});
        state = report.state();
        return report;
    }

    private PageSource source() {
        return (address, known) -> {
            String page = pages.get(address);
            if (address.equals(BROKEN)) {
                return new Fetched.Failed(address, Fetched.Reason.TOO_SLOW, Optional.empty());
            } else if (page == null) {
                return new Fetched.Gone(address, false);
            }
            return new Fetched.Content(
                    address,
                    address,
                    RawBytes.of(page.getBytes(StandardCharsets.UTF_8)),
                    Optional.empty(),
                    Validators.NONE,
                    CLOCK.instant());
        };
    }
}
