package dk.inddrag.content;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server that does everything wrong that servers do. */
final class BadWeb implements AutoCloseable {
    static final String PAGE = "<html><body><h1>Kursus på Ærø</h1><p>Tilmeldingsfrist: 9. juni 2023</p></body></html>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger tries = new AtomicInteger();

    BadWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        asked.add(path);
        try (call) {
            switch (path) {
                case "/robots.txt" ->
                    send(call, 200, bytes("User-agent: *\nDisallow: /private*\nAllow: /private/open$\n"));
                case "/page" -> page(call);
                case "/latin1" -> {
                    call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    send(call, 200, PAGE.getBytes(StandardCharsets.ISO_8859_1));
                }
                case "/liar" -> {
                    call.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
                    send(call, 200, bytes(PAGE));
                }
                case "/nonsense-charset" -> {
                    call.getResponseHeaders().set("Content-Type", "text/html; charset=x-no-such");
                    send(call, 200, bytes(PAGE));
                }
                case "/slow", "/slow-body" -> slow(call, path.equals("/slow-body"));
                case "/endless" -> endless(call);
                case "/bomb" -> {
                    call.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(call, 200, packed(new byte[50_000_000]));
                }
                case "/packed" -> {
                    call.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(call, 200, packed(bytes(PAGE)));
                }
                case "/loop" -> to(call, "/loop");
                case "/moved" -> to(call, "/page");
                case "/inside" -> to(call, "http://169.254.169.254/latest/meta-data");
                case "/elsewhere" -> to(call, "http://example.org/");
                case "/file" -> to(call, "file:///etc/passwd");
                case "/gone" -> send(call, 410, new byte[0]);
                case "/busy" -> {
                    call.getResponseHeaders().set("Retry-After", "7");
                    send(call, tries.incrementAndGet() < 2 ? 429 : 200, bytes(PAGE));
                }
                case "/busy-long" -> {
                    call.getResponseHeaders().set("Retry-After", "3600");
                    send(call, 429, new byte[0]);
                }
                case "/fault" -> send(call, 500, new byte[0]);
                case "/forbidden" -> send(call, 403, new byte[0]);
                case "/truncated" -> {
                    call.sendResponseHeaders(200, 5_000);
                    call.getResponseBody().write(bytes(PAGE));
                    call.getResponseBody().flush();
                    throw new IOException("cut off");
                }
                default -> send(call, 404, new byte[0]);
            }
        }
    }

    private static void page(HttpExchange call) throws IOException {
        call.getResponseHeaders().set("ETag", "\"v1\"");
        call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        boolean known = "\"v1\"".equals(call.getRequestHeaders().getFirst("If-None-Match"));
        if (known) {
            call.sendResponseHeaders(304, -1);
        } else {
            send(call, 200, bytes(PAGE));
        }
    }

    private static void slow(HttpExchange call, boolean inBody) throws IOException {
        try {
            if (inBody) {
                call.sendResponseHeaders(200, 0);
                call.getResponseBody().write('<');
                call.getResponseBody().flush();
            }
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        byte[] piece = new byte[10_000];
        OutputStream out = call.getResponseBody();
        for (int i = 0; i < 100_000; i++) {
            out.write(piece);
        }
    }

    private static void to(HttpExchange call, String place) throws IOException {
        call.getResponseHeaders().set("Location", place);
        send(call, 302, new byte[0]);
    }

    private static void send(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
