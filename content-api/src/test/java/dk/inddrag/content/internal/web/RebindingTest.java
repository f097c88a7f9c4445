package dk.inddrag.content.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.Fetched.Reason;
import dk.inddrag.content.source.Validators;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A host that answers with a public address when it is checked, and with one of our own network when it is asked. */
final class RebindingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-10T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_host_that_changes_its_address_after_the_check_is_not_asked() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", call -> {
            asked.incrementAndGet();
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        inside.start();
        try {
            AtomicInteger lookUps = new AtomicInteger();
            InetAddress outside = InetAddress.getByAddress(new byte[] {(byte) 203, 1, 114, 7});
            Web web =
                    new Web(rules(), CLOCK, wait -> {}, host -> new InetAddress[] {
                        lookUps.getAndIncrement() % 2 == 0 ? outside : InetAddress.getLoopbackAddress()
                    });

            Fetched fetched = web.fetch(
                    URI.create("http://skifter.invalid:" + inside.getAddress().getPort() + "/"), Validators.NONE);

            assertThat(lookUps).hasValueGreaterThan(1);
            assertThat(fetched).isInstanceOf(Fetched.Failed.class);
            assertThat(asked).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void one_closed_address_among_the_public_ones_is_enough_to_refuse() throws IOException {
        InetAddress outside = InetAddress.getByAddress(new byte[] {(byte) 203, 1, 114, 7});
        Web web = new Web(rules(), CLOCK, wait -> {}, host ->
                new InetAddress[] {outside, InetAddress.getByAddress(new byte[] {10, 0, 0, 1})});

        assertThat(web.fetch(URI.create("http://skifter.invalid/"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.PRIVATE_NETWORK));
    }

    private static FetchRules rules() {
        return FetchRules.forHosts(Set.of("skifter.invalid")).withLimits(Duration.ofSeconds(2), 10_000);
    }
}
