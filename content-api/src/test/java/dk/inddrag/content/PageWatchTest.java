package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        List<WatchReport> each = new ArrayList<>();

        WatchReport report = PageWatch.of(source(), CLOCK).look(List.of(BROKEN, MEETING), state, each::add);

        assertThat(report.failures()).extracting(Fetched.Failed::asked).containsExactly(BROKEN);
        assertThat(report.changes()).hasSize(1);
        assertThat(each).extracting(one -> one.changes().size()).containsExactly(0, 1);
        assertThat(each.get(0).state()).isEqualTo(state);
        assertThat(each.get(1).state()).isEqualTo(report.state());
    }

    @Test
    void after_a_crash_in_the_middle_no_news_is_lost_nor_told_of_a_page_that_was_done(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("state.json");
        URI second = URI.create("https://sbst.dk/netvaerk");
        pages.put(second, PAGE);
        List<URI> both = List.of(MEETING, second);
        PageWatch watch = PageWatch.of(source(), CLOCK);
        PageWatch.write(watch.look(both, WatchState.EMPTY, one -> {}).state(), file);
        pages.replaceAll((address, page) -> page.replace("2. juni", "9. juni"));
        List<PageChange> told = new ArrayList<>();

        assertThatThrownBy(() -> watch.look(both, PageWatch.read(file), one -> {
                    told.addAll(one.changes());
                    write(one.state(), file);
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        watch.look(both, PageWatch.read(file), one -> told.addAll(one.changes()));

        assertThat(told).extracting(PageChange::page).containsExactly(MEETING, second);
    }

    @Test
    void a_page_that_was_never_there_is_told_and_remembered_only_when_it_comes() {
        pages.remove(MEETING);
        WatchReport report = look();

        assertThat(report.failures())
                .containsExactly(new Fetched.Failed(MEETING, Fetched.Reason.NO_SUCH_PAGE, Optional.empty()));
        assertThat(report.state()).isEqualTo(WatchState.EMPTY);
        pages.put(MEETING, PAGE);
        assertThat(look().firstSeen()).isEqualTo(1);
    }

    @Test
    void a_registration_opens_on_its_day_though_the_page_stays_the_same() {
        pages.put(MEETING, "Netværk for ledere\n\nTilmelding åbner den 20. maj 2023.\n");
        assertThat(kinds(look())).isEmpty();
        assertThat(kinds(look())).isEmpty();
        PageSource unchanged = (address, known) -> new Fetched.NotModified(address);
        Clock day = Clock.fixed(Instant.parse("2023-05-20T06:00:00Z"), ZoneOffset.UTC);

        WatchReport report = PageWatch.of(unchanged, day).look(List.of(MEETING), state, one -> {});

        assertThat(kinds(report)).containsExactly(Kind.REGISTRATION_OPENED);
        assertThat(kinds(PageWatch.of(unchanged, day).look(List.of(MEETING), report.state(), one -> {})))
                .isEmpty();
    }

    @Test
    void the_feed_keeps_the_latest_news_though_nothing_is_new_now() {
        look();
        pages.put(MEETING, PAGE.replace("2. juni", "9. juni"));
        look();
        look();

        assertThat(PageWatch.atom(state.news(), "Nyt", Language.DANISH, CLOCK.instant()))
                .containsOnlyOnce("<entry>")
                .contains("fristen er flyttet fra 2. juni 2023 til 9. juni 2023");
    }

    private static void write(WatchState state, Path file) {
        try {
            PageWatch.write(state, file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_remembered_survives_a_restart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("state.json");
        assertThat(PageWatch.read(file)).isEqualTo(WatchState.EMPTY);
        look();
        pages.put(MEETING, PAGE.replace("2. juni", "9. juni"));
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
        WatchReport report = PageWatch.of(source(), CLOCK).look(List.of(MEETING), state, one -> {});
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
