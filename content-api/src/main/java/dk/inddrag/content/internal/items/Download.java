package dk.inddrag.content.internal.items;

import dk.inddrag.content.bank.ItemLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a few bytes from the web, in bounded time. */
public final class Download {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int FINE = 200;

    private Download() {}

    /** Fetches at most 20 MiB. The client follows at most five redirections, and none from https to http. */
    public static byte[] bytes(URI address) throws IOException {
        if (!ItemLink.isWebAddress(address)) {
            throw new IOException("A feed has a web address: " + address + ". Maybe https:// is missing");
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(LONGEST_WAIT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(LONGEST_WAIT).build();
        CompletableFuture<byte[]> bytes = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> read(address, response));
        try {
            return bytes.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Reading was interrupted: " + address, e);
        } catch (TimeoutException e) {
            bytes.cancel(true);
            throw new IOException("No answer within 30 seconds: " + address, e);
        } catch (ExecutionException e) {
            throw new IOException("No feed could be read: " + address, e);
        }
    }

    private static byte[] read(URI address, HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] bytes = in.readNBytes(FileItems.LARGEST + 1);
            if (response.statusCode() != FINE || bytes.length > FileItems.LARGEST) {
                throw new UncheckedIOException(new IOException(
                        "Status " + response.statusCode() + ", " + bytes.length + " bytes: " + address));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
