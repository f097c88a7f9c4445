package dk.inddrag.content.internal.watching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.content.source.Validators;
import dk.inddrag.content.watch.PageChange;
import dk.inddrag.content.watch.PageSnapshot;
import dk.inddrag.content.watch.PageSnapshot.SeenAccess;
import dk.inddrag.content.watch.PageSnapshot.SeenDeadline;
import dk.inddrag.content.watch.WatchState;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state as JSON in a file. It is replaced as a whole, so that a crash leaves the old or the new one. */
public final class StateFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StateFile() {}

    /** Reads the state; an absent file is the empty one. */
    public static WatchState read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return WatchState.EMPTY;
        }
        List<PageSnapshot> pages = new ArrayList<>();
        List<PageChange> news = new ArrayList<>();
        try {
            JsonNode all = JSON.readTree(Files.readAllBytes(file));
            all.path("pages").forEach(node -> pages.add(page(node)));
            all.path("news").forEach(node -> news.add(change(node)));
        } catch (RuntimeException e) {
            throw new IOException("Not a file of watched pages: " + file.getFileName(), e);
        }
        return new WatchState(pages, news);
    }

    private static PageSnapshot page(JsonNode node) {
        List<SeenDeadline> deadlines = new ArrayList<>();
        for (JsonNode each : node.path("deadlines")) {
            deadlines.add(new SeenDeadline(
                    each.path("kind").asText(),
                    text(each, "appliesTo"),
                    LocalDate.parse(each.path("day").asText()),
                    text(each, "time")));
        }
        List<String> contacts = new ArrayList<>();
        node.path("contacts").forEach(each -> contacts.add(each.asText()));
        return new PageSnapshot(
                URI.create(node.path("page").asText()),
                node.path("title").asText(),
                new Validators(text(node, "etag"), text(node, "lastModified")),
                deadlines,
                SeenAccess.valueOf(node.path("access").asText()),
                contacts,
                text(node, "opensOn").map(LocalDate::parse));
    }

    private static PageChange change(JsonNode node) {
        return new PageChange(
                PageChange.Kind.valueOf(node.path("kind").asText()),
                URI.create(node.path("page").asText()),
                new LocalizedText(node.path("da").asText(), node.path("en").asText()),
                Instant.parse(node.path("at").asText()));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    /** Writes the state. */
    public static void write(WatchState state, Path file) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        var pages = json.putArray("pages");
        for (PageSnapshot each : state.pages()) {
            ObjectNode node = pages.addObject();
            node.put("page", each.page().toString());
            node.put("title", each.title());
            node.put("etag", each.validators().etag().orElse(null));
            node.put("lastModified", each.validators().lastModified().orElse(null));
            node.put("access", each.access().name());
            node.put("opensOn", each.opensOn().map(LocalDate::toString).orElse(null));
            var deadlines = node.putArray("deadlines");
            for (SeenDeadline deadline : each.deadlines()) {
                ObjectNode one = deadlines.addObject();
                one.put("kind", deadline.kind());
                one.put("appliesTo", deadline.appliesTo().orElse(null));
                one.put("day", deadline.day().toString());
                one.put("time", deadline.time().orElse(null));
            }
            var contacts = node.putArray("contacts");
            each.contacts().forEach(contacts::add);
        }
        var news = json.putArray("news");
        for (PageChange change : state.news()) {
            ObjectNode node = news.addObject();
            node.put("kind", change.kind().name());
            node.put("page", change.page().toString());
            node.put("da", change.text().danish());
            node.put("en", change.text().english());
            node.put("at", change.at().toString());
        }
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.write(whole, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
