package dk.inddrag.content.internal.web;

import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched.Reason;
import dk.inddrag.content.source.Validators;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request, whole or not at all. */
final class Request {
    /** How the library names itself to servers and looks for itself in robots.txt. */
    static final String AGENT = "inddrag";

    private final FetchRules rules;
    private final HttpClient client;

    Request(FetchRules rules) {
        this.rules = rules;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(rules.timeLimit())
                .build();
    }

    Answer send(URI address, Validators known) throws FailedException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(rules.timeLimit())
                .header("User-Agent", AGENT + "/0.1")
                .header("Accept", "text/html,application/xhtml+xml,application/xml,text/plain;q=0.9,*/*;q=0.5")
                .header("Accept-Encoding", "gzip");
        known.etag().ifPresent(tag -> request.header("If-None-Match", tag));
        known.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), info -> new BoundedBody(rules.sizeLimit()));
        try {
            HttpResponse<byte[]> response = sent.get(rules.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
            byte[] body = response.body();
            boolean packed = response.headers()
                    .firstValue("content-encoding")
                    .filter(name -> name.equalsIgnoreCase("gzip"))
                    .isPresent();
            return new Answer(
                    response.statusCode(),
                    response.headers(),
                    packed && body.length > 0 ? BoundedBody.unpacked(body, rules.sizeLimit()) : body);
        } catch (TimeoutException e) {
            throw new FailedException(Reason.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw new FailedException(reason(e.getCause()), e);
        } catch (IOException e) {
            throw new FailedException(reason(e), e);
        } finally {
            sent.cancel(true);
        }
    }

    private static Reason reason(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof BoundedBody.TooLargeException) {
                return Reason.TOO_LARGE;
            } else if (at instanceof HttpTimeoutException) {
                return Reason.TOO_SLOW;
            }
        }
        return Reason.BROKEN_OFF;
    }

    /** What a server answered. */
    static final class Answer {
        private final int status;
        private final HttpHeaders headers;
        private final byte[] body;

        Answer(int status, HttpHeaders headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    /** No answer came, or none that is whole. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        FailedException(Reason reason, Throwable cause) {
            super(reason.name(), cause);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }

        boolean isWorthRetrying() {
            return reason == Reason.BROKEN_OFF || reason == Reason.TOO_SLOW;
        }
    }
}
