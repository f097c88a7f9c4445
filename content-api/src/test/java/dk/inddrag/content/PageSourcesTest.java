package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.Fetched.Reason;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.RawBytes;
import dk.inddrag.content.source.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageSourcesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-10T08:00:00Z"), ZoneOffset.UTC);

    private final List<Duration> waits = new ArrayList<>();
    private BadWeb web = start();

    private static BadWeb start() {
        try {
            return new BadWeb();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void forgetWaits() {
        waits.clear();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_page_is_kept_with_its_bytes_and_their_hash() {
        Fetched.Content content = (Fetched.Content) fetch("/page");

        assertThat(content.raw().sha256())
                .isEqualTo(RawBytes.of(BadWeb.PAGE.getBytes(StandardCharsets.UTF_8))
                        .sha256());
        assertThat(content.at()).isEqualTo(CLOCK.instant());
        assertThat(OfferExtractor.extract(PageReader.of(content)).deadlines()).hasSize(1);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        PageSource source = source();
        Fetched.Content first = (Fetched.Content) source.fetch(web.at("/page"), Validators.NONE);

        assertThat(source.fetch(web.at("/page"), first.validators())).isInstanceOf(Fetched.NotModified.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/latin1", "/liar", "/nonsense-charset", "/packed", "/moved"})
    void danish_letters_survive_what_the_server_says_of_them(String path) {
        Fetched.Content content = (Fetched.Content) fetch(path);

        assertThat(PageReader.of(content).text()).contains("Kursus på Ærø");
    }

    @ParameterizedTest
    @CsvSource({
        "/slow, TOO_SLOW",
        "/slow-body, TOO_SLOW",
        "/endless, TOO_LARGE",
        "/bomb, TOO_LARGE",
        "/loop, TOO_MANY_REDIRECTS",
        "/elsewhere, HOST_NOT_ALLOWED",
        "/inside, HOST_NOT_ALLOWED",
        "/file, NO_WEB_ADDRESS",
        "/busy-long, BUSY",
        "/fault, SERVER_FAULT",
        "/forbidden, REFUSED",
        "/truncated, BROKEN_OFF",
        "/private/page, ROBOTS"
    })
    void a_page_that_cannot_be_had_says_why(String path, Reason reason) {
        assertThat(fetch(path))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason));
    }

    @Test
    void a_missing_page_and_one_that_is_gone_for_good_are_told_apart() {
        assertThat(fetch("/nothing")).isEqualTo(new Fetched.Gone(web.at("/nothing"), false));
        assertThat(fetch("/gone")).isEqualTo(new Fetched.Gone(web.at("/gone"), true));
    }

    @Test
    void a_busy_server_is_left_alone_for_as_long_as_it_asks() {
        assertThat(fetch("/busy")).isInstanceOf(Fetched.Content.class);
        assertThat(waits).contains(Duration.ofSeconds(7));
        assertThat(((Fetched.Failed) fetch("/busy-long")).retryAfter()).contains(Duration.ofHours(1));
    }

    @Test
    void a_faulty_server_is_tried_again_with_growing_pauses() {
        fetch("/fault");

        assertThat(web.asked()).filteredOn("/fault"::equals).hasSize(3);
        assertThat(waits).contains(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void a_page_that_robots_may_not_read_is_not_asked_for() {
        fetch("/private/page");

        assertThat(web.asked()).containsExactly("/robots.txt");
        assertThat(fetch("/private/open")).isInstanceOf(Fetched.Gone.class);
    }

    @Test
    void a_private_network_is_refused_before_anything_is_sent() {
        PageSource source = PageSources.web(FetchRules.forHosts(Set.of("localhost")), CLOCK, waits::add);

        assertThat(source.fetch(web.at("/page"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.PRIVATE_NETWORK));
        assertThat(web.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.3.4",
                "192.168.1.1",
                "127.0.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "[::1]",
                "[fe80::1]",
                "[fd00::1]",
                "[::ffff:10.0.0.1]",
                "[2002:7f00:1::]",
                "[64:ff9b::a00:1]",
                "198.18.0.1",
                "224.0.0.1",
                "[::ffff:127.0.0.1]",
                "[::]",
                "[::7f00:1]"
            })
    void no_address_of_a_closed_network_is_asked(String host) {
        PageSource source = PageSources.web(FetchRules.forHosts(Set.of(host)), CLOCK, waits::add);

        assertThat(source.fetch(URI.create("http://" + host + "/"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.PRIVATE_NETWORK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2130706433", "127.1", "0177.0.0.1", "0x7f.0.0.1", "010.0.0.1", "127.0.0.1."})
    void a_number_that_machines_read_in_different_ways_is_no_host(String host) {
        PageSource source = PageSources.web(FetchRules.forHosts(Set.of(host)), CLOCK, waits::add);

        assertThat(source.fetch(URI.create("http://" + host + "/"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.NO_WEB_ADDRESS));
    }

    @Test
    void only_hosts_on_the_list_are_asked() {
        FetchRules rules = FetchRules.forHosts(Set.of("vive.dk", "*.sbst.dk"));

        assertThat(rules.allows("VIVE.dk")).isTrue();
        assertThat(rules.allows("www.sbst.dk")).isTrue();
        assertThat(rules.allows("sbst.dk")).isFalse();
        assertThat(rules.allows("evilsbst.dk")).isFalse();
        assertThat(rules.allows("vive.dk.evil.org")).isFalse();
    }

    @Test
    void a_folder_gives_its_pages_and_nothing_outside(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("side.html"), BadWeb.PAGE);
        PageSource source = PageSources.folder(folder, CLOCK);
        Fetched.Content page = (Fetched.Content) source.fetch(URI.create("/side.html"), Validators.NONE);

        assertThat(source.fetch(URI.create("/side.html"), page.validators())).isInstanceOf(Fetched.NotModified.class);
        assertThat(source.fetch(URI.create("/mangler.html"), Validators.NONE)).isInstanceOf(Fetched.Gone.class);
        assertThat(source.fetch(URI.create("/../../etc/passwd"), Validators.NONE))
                .isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void feeds_and_sitemaps_list_their_pages() {
        assertThat(
                        listed(
                                "<rss><channel><item><link>https://vive.dk/a</link></item><item><link>/b</link></item></channel></rss>"))
                .containsExactly("https://vive.dk/a", "https://vive.dk/b");
        assertThat(listed("<feed><entry><link rel='self' href='/x'/><link href='/c'/></entry></feed>"))
                .containsExactly("https://vive.dk/c");
        assertThat(listed("<urlset><url><loc>https://vive.dk/d</loc></url></urlset>"))
                .containsExactly("https://vive.dk/d");
        assertThat(
                        listed(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rss><item><link>&e;</link></item></rss>"))
                .noneMatch(address -> address.contains("root"));
    }

    private static List<String> listed(String xml) {
        URI address = URI.create("https://vive.dk/feed");
        Fetched.Content content = new Fetched.Content(
                address,
                address,
                RawBytes.of(xml.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                Validators.NONE,
                CLOCK.instant());
        return PageSources.pagesIn(content).stream().map(URI::toString).toList();
    }

    private PageSource source() {
        return source(Duration.ofSeconds(20));
    }

    private PageSource source(Duration timeLimit) {
        FetchRules rules = FetchRules.forHosts(Set.of("localhost"))
                .within(FetchRules.Networks.ANY)
                .withLimits(timeLimit, 1_000_000);
        return PageSources.web(rules, CLOCK, waits::add);
    }

    private Fetched fetch(String path) {
        return source(Duration.ofMillis(path.startsWith("/slow") ? 400 : 20_000))
                .fetch(web.at(path), Validators.NONE);
    }
}
