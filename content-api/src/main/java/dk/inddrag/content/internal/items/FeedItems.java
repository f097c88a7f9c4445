package dk.inddrag.content.internal.items;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.core.catalogue.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a feed, RSS or Atom, as news. */
public final class FeedItems {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final int LONGEST_SUMMARY = 600;

    private final ItemDefaults defaults;

    /** A reader of feeds. */
    public FeedItems(ItemDefaults defaults) {
        this.defaults = defaults;
    }

    /** Reads a feed. */
    public FileItems.Result read(String name, byte[] bytes) {
        SyndFeed feed;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeedInput input = new SyndFeedInput();
            // No document types: they are how a feed could read our files or grow without bound.
            input.setAllowDoctypes(false);
            feed = input.build(reader);
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return FileItems.Result.problem(
                    name, Rule.READABLE, "Den er ikke et feed i RSS eller Atom", "It is no feed in RSS or Atom");
        }
        List<Item> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            Map<String, Object> fields = fields(feed, entry, name);
            FieldReader reader = FieldReader.of(name, fields);
            ItemForm.read(reader, defaults.publishers()).ifPresent(items::add);
            problems.addAll(reader.problems());
        }
        return new FileItems.Result(items, problems);
    }

    private Map<String, Object> fields(SyndFeed feed, SyndEntry entry, String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", text(entry.getTitle()));
        SyndContent description = entry.getDescription();
        String summary = description == null ? "" : text(description.getValue());
        String body = entry.getContents().isEmpty()
                ? ""
                : text(entry.getContents().get(0).getValue());
        if (summary.length() > LONGEST_SUMMARY && body.isEmpty()) {
            body = summary;
            summary = "";
        }
        put(fields, "summary", summary);
        put(fields, "body", body);
        put(fields, "date", day(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()));
        put(fields, "link", entry.getLink());
        put(fields, "language", feed.getLanguage());
        fields.put(
                "authors",
                Stream.concat(
                                entry.getAuthors().stream().map(SyndPerson::getName),
                                Stream.ofNullable(entry.getAuthor()))
                        .filter(author -> author != null && !author.isBlank())
                        .distinct()
                        .toList());
        fields.put(
                "topics",
                entry.getCategories().stream()
                        .map(category -> text(category.getName()))
                        .filter(topic -> !topic.isEmpty())
                        .toList());
        fields.put("provenance", Map.of("source", name));
        if (defaults.publisher().isEmpty()) {
            put(fields, "publisher", text(feed.getTitle()));
        }
        String id = entry.getUri() == null ? String.valueOf(entry.getLink()) : entry.getUri();
        defaults.fill(fields, id.length() <= 200 ? id : id.substring(0, 150) + Integer.toHexString(id.hashCode()));
        fields.putIfAbsent("kind", ItemKind.NEWS.id());
        return fields;
    }

    private static String text(@Nullable String html) {
        return html == null ? "" : HtmlPage.plainText(Jsoup.parse(html).body());
    }

    private static String day(@Nullable Date date) {
        return date == null
                ? ""
                : LocalDate.ofInstant(date.toInstant(), COPENHAGEN).toString();
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
