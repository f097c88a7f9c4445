package dk.inddrag.content.internal.web;

import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched.Reason;
import dk.inddrag.content.source.Validators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request, whole or not at all. */
final class Request {
    /** How the library names itself to servers and looks for itself in robots.txt. */
    static final String AGENT = "inddrag";

    private final FetchRules rules;
    private final CloseableHttpClient client;

    Request(FetchRules rules, Names names) {
        this.rules = rules;
        Timeout limit = Timeout.of(rules.timeLimit());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(limit)
                                .setSocketTimeout(limit)
                                .build())
                        .build())
                .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(AGENT + "/0.1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    Answer send(URI address, Validators known) throws FailedException, InterruptedException {
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", "text/html,application/xhtml+xml,application/xml,text/plain;q=0.9,*/*;q=0.5");
        get.setHeader("Accept-Encoding", "gzip");
        known.etag().ifPresent(tag -> get.setHeader("If-None-Match", tag));
        known.lastModified().ifPresent(date -> get.setHeader("If-Modified-Since", date));
        // A thread of its own, so that the whole request has one limit and a caller who is interrupted goes on at once.
        FutureTask<Answer> sent = new FutureTask<>(() -> client.execute(get, response -> answer(get, response)));
        Thread thread = new Thread(sent, "inddrag-fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return sent.get(rules.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FailedException(Reason.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw new FailedException(reason(e.getCause()), e);
        } finally {
            get.cancel();
        }
    }

    private Answer answer(HttpGet get, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : bounded(get, entity.getContent());
        Header encoding = response.getFirstHeader("content-encoding");
        boolean packed = encoding != null && encoding.getValue().equalsIgnoreCase("gzip");
        return new Answer(
                response,
                packed && body.length > 0 ? bounded(get, new GZIPInputStream(new ByteArrayInputStream(body))) : body);
    }

    /** What is longer than allowed ends the connection, for closing it would read it to its end. */
    private byte[] bounded(HttpGet get, InputStream in) throws IOException {
        byte[] body = in.readNBytes(rules.sizeLimit());
        if (body.length == rules.sizeLimit() && in.read() >= 0) {
            get.cancel();
            throw new TooLargeException();
        }
        return body;
    }

    private static Reason reason(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof TooLargeException) {
                return Reason.TOO_LARGE;
            } else if (at instanceof InterruptedIOException) {
                return Reason.TOO_SLOW;
            } else if (at instanceof Names.PrivateNetworkException) {
                return Reason.PRIVATE_NETWORK;
            } else if (at instanceof UnknownHostException) {
                return Reason.UNKNOWN_HOST;
            }
        }
        return Reason.BROKEN_OFF;
    }

    /** What a server answered. */
    static final class Answer {
        private final HttpResponse response;
        private final byte[] body;

        Answer(HttpResponse response, byte[] body) {
            this.response = response;
            this.body = body;
        }

        int status() {
            return response.getCode();
        }

        byte[] body() {
            return body;
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
        }
    }

    /** More was sent than is allowed. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
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
