package dk.inddrag.registration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.desk.DeliveryReport;
import dk.inddrag.registration.desk.PostOffice;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final WebhookSecret SECRET =
            WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"); // of the published test of the scheme
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** What came, as it came. */
    private record Came(String id, String timestamp, String signature, String body) {}

    private final SetClock clock = new SetClock(Instant.parse("2023-06-07T09:00:00Z"));
    private final RegistrationStore store = Stores.inMemory(clock);
    private final RegistrationDesk desk =
            RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
    private final List<Came> came = new ArrayList<>();
    private int answer = 204;
    private HttpServer server;
    private PostOffice office;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/inddrag", exchange -> {
            came.add(new Came(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/inddrag");
        office = PostOffice.of(
                        Catalogue.bundled(),
                        store,
                        letter -> {},
                        new Organiser("Tilmelding", "tilmelding@inddrag.example"),
                        clock)
                .telling(WebhookChannel.of(address, SECRET, clock));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String registered() {
        Team team = Team.unnamed(Optional.of("0657"), Role.STAFF, 2);
        return ((Confirmed)
                        desk.register(new RegistrationRequest("key-1", COURSE, Optional.of("start-8-november"), team)))
                .reference();
    }

    private boolean isSigned(Came message, String body, Instant now) {
        return SECRET.isSigned(message.id, message.timestamp, body, message.signature, now, TOLERANCE);
    }

    @Test
    void an_event_comes_signed_and_tells_of_no_person() {
        String reference = registered();
        desk.name(reference, 1, new Participant("Karen Blomgård", "karen@kommune.example"));
        office.deliver(10);
        office.deliver(10);
        assertThat(came)
                .extracting(Came::body)
                .containsExactly(
                        "{\"id\":\"temaforloeb-2023.1\",\"offer\":\"temaforloeb-2023\",\"number\":1,\"reference\":\""
                                + reference + "\",\"event\":\"confirmed\"}",
                        "{\"id\":\"temaforloeb-2023.2\",\"offer\":\"temaforloeb-2023\",\"number\":2,\"reference\":\""
                                + reference + "\",\"event\":\"named\"}");
        assertThat(came).allMatch(each -> isSigned(each, each.body, clock.instant()));
    }

    @Test
    void what_was_changed_or_is_old_or_from_another_is_not_signed() {
        registered();
        office.deliver(10);
        Came message = came.get(0);
        assertThat(isSigned(message, message.body + " ", clock.instant())).isFalse();
        assertThat(isSigned(message, message.body, clock.instant().plus(TOLERANCE)))
                .isTrue();
        assertThat(isSigned(
                        message, message.body, clock.instant().plus(TOLERANCE).plusNanos(1)))
                .isFalse();
        WebhookSecret other = WebhookSecret.parse("whsec_" + "A".repeat(32));
        assertThat(other.isSigned(
                        message.id, message.timestamp, message.body, message.signature, clock.instant(), TOLERANCE))
                .isFalse();
    }

    @Test
    void the_signature_is_that_of_the_published_scheme() {
        assertThat(SECRET.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_receiver_that_is_down_gets_it_later_with_the_same_id_and_nothing_overtakes() {
        String reference = registered();
        desk.cancel(reference);
        answer = 503;
        assertThat(office.deliver(10)).isEqualTo(new DeliveryReport(0, 0, 0, 1));
        assertThat(office.deliver(10)).isEqualTo(new DeliveryReport(0, 0, 0, 0));
        answer = 200;
        clock.set(clock.instant().plusSeconds(60));
        office.deliver(10);
        office.deliver(10);
        assertThat(came)
                .extracting(Came::id)
                .containsExactly("temaforloeb-2023.1", "temaforloeb-2023.1", "temaforloeb-2023.2");
        assertThat(came.get(1).signature).isNotEqualTo(came.get(0).signature);
    }

    @Test
    void a_redirect_is_not_followed_and_a_closed_door_is_a_failure() {
        registered();
        answer = 302;
        assertThat(office.deliver(10).postponed()).isEqualTo(1);
        server.stop(0);
        clock.set(clock.instant().plusSeconds(60));
        assertThat(office.deliver(10).postponed()).isEqualTo(1);
    }

    @Test
    void an_address_in_the_clear_and_a_short_secret_are_refused() {
        assertThatThrownBy(() -> WebhookChannel.of(URI.create("http://kommune.example/hook"), SECRET, clock))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookSecret.parse("whsec_c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2hvcnQ");
        assertThat(SECRET).hasToString("WebhookSecret[…]");
    }
}
