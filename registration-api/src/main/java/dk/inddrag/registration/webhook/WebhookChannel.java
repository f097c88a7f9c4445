package dk.inddrag.registration.webhook;

import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.EventChannel;
import dk.inddrag.registration.spi.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Tells another system of events by a POST of JSON, signed as Standard Webhooks are (see {@link WebhookSecret}). The body
 * has {@code id}, {@code offer}, {@code number}, {@code reference} and {@code event}; whoever wants to know
 * more asks for the registration. The id is the same whenever the same event is sent again. Anything but an answer of the
 * 2xx within ten seconds is a failure; redirects are not followed. Thread-safe.
 */
public final class WebhookChannel implements EventChannel {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client;
    private final URI address;
    private final WebhookSecret secret;
    private final Clock clock;

    private WebhookChannel(HttpClient client, URI address, WebhookSecret secret, Clock clock) {
        this.client = client;
        this.address = address;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * A channel.
     *
     * @param address where to send, {@code https}; on this machine {@code http} will do, not null
     * @param secret the secret that is shared with the receiver, not null
     * @param clock the time put on messages, not null
     * @return the channel, not null
     * @throws IllegalArgumentException if the address is not encrypted
     */
    public static WebhookChannel of(URI address, WebhookSecret secret, Clock clock) {
        boolean here = "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
        if (!"https".equals(address.getScheme()) && !here) {
            throw new IllegalArgumentException("A webhook goes to an https address. Maybe the s is missing");
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return new WebhookChannel(client, address, secret, clock);
    }

    @Override
    public void send(Message message) throws DeliveryFailedException {
        int status = status(request(message));
        if (status < 200 || status > 299) {
            throw new DeliveryFailedException(
                    "The receiver of a webhook answered " + status + ". Maybe it is down or has another secret");
        }
    }

    private int status(HttpRequest request) throws DeliveryFailedException {
        try {
            HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
            return response.statusCode();
        } catch (IOException e) {
            throw new DeliveryFailedException("The receiver of a webhook could not be reached: "
                    + e.getClass().getSimpleName() + ". Maybe it is down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailedException("Sending a webhook was interrupted. Maybe the host is going down");
        }
    }

    private HttpRequest request(Message message) {
        String id = message.offer().value() + "." + message.number();
        Instant now = clock.instant();
        String body = body(id, message);
        return HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("content-type", "application/json; charset=utf-8")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", secret.sign(id, now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** None of the values can hold a quotation mark: ids of offers are letters, digits and hyphens, references ours. */
    private static String body(String id, Message message) {
        return "{\"id\":\"" + id
                + "\",\"offer\":\"" + message.offer().value()
                + "\",\"number\":" + message.number()
                + ",\"reference\":\"" + message.reference()
                + "\",\"event\":\""
                + message.event().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + "\"}";
    }
}
