package dk.inddrag.content.internal.items;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.inddrag.content.bank.Item;
import dk.inddrag.core.catalogue.Problem;
import dk.inddrag.core.catalogue.Rule;
import dk.inddrag.core.source.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the items of one file. */
public final class FileItems {
    /** The most bytes of a file that are read. */
    static final int LARGEST = 20 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Object> ANYTHING = new TypeReference<>() {};

    private final ItemDefaults defaults;

    /** A reader of files. */
    public FileItems(ItemDefaults defaults) {
        this.defaults = defaults;
    }

    /**
     * What came of reading.
     *
     * @param items the items
     * @param problems what is wrong
     */
    public record Result(List<Item> items, List<Problem> problems) {
        static Result problem(String file, Rule rule, String danish, String english) {
            return new Result(List.of(), List.of(new Problem(file, "$", rule, "", new LocalizedText(danish, english))));
        }
    }

    /** Whether a file has an ending that is read. */
    public static boolean isReadable(Path file) {
        return switch (ending(file)) {
            case "md", "markdown", "html", "htm", "json", "xml", "rss", "atom" -> true;
            default -> false;
        };
    }

    /** Reads a file; its name among the problems is its place in the folder. */
    public Result read(Path folder, Path file) {
        String name = name(folder, file);
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > LARGEST) {
                return Result.problem(
                        name, Rule.READABLE, "Den er over 20 MiB. Del den op", "It is over 20 MiB. Split it up");
            }
            return switch (ending(file)) {
                case "xml", "rss", "atom" -> new FeedItems(defaults).read(name, bytes);
                case "html", "htm" -> items(name, List.of(HtmlPage.fields(text(bytes))));
                case "json" -> items(name, objects(text(bytes)));
                default -> items(name, List.of(MarkdownPage.fields(text(bytes))));
            };
        } catch (CharacterCodingException e) {
            return Result.problem(
                    name, Rule.READABLE, "Den er ikke tekst i UTF-8. Gem den som UTF-8", "It is not text in UTF-8");
        } catch (JsonProcessingException e) {
            return Result.problem(name, Rule.JSON, "Se ved linje " + line(e), "See at line " + line(e));
        } catch (FrontMatterException e) {
            return Result.problem(
                    name,
                    Rule.FORM,
                    "Hovedet mellem de to linjer med --- er ikke YAML",
                    "The head between the two lines of --- is no YAML");
        } catch (IOException e) {
            return Result.problem(name, Rule.READABLE, "Måske mangler der rettigheder", "Maybe rights are missing");
        }
    }

    private Result items(String name, List<Map<String, Object>> all) {
        List<Item> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, Object> fields = all.get(i);
            defaults.fill(fields, all.size() == 1 ? id(name) : id(name) + "-" + (i + 1));
            fields.putIfAbsent("provenance", Map.of("source", name));
            FieldReader reader = FieldReader.of(name, fields);
            ItemForm.read(reader, defaults.publishers()).ifPresent(items::add);
            problems.addAll(reader.problems());
        }
        return new Result(items, problems);
    }

    private static List<Map<String, Object>> objects(String text) throws JsonProcessingException {
        Object all = JSON.readValue(text, ANYTHING);
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object each : all instanceof List<?> list ? list : all == null ? List.of() : List.of(all)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (each instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (value != null) {
                        fields.put(String.valueOf(key), value);
                    }
                });
            }
            objects.add(fields);
        }
        return objects;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String name(Path folder, Path file) {
        Path relative = file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file.getFileName();
        return String.valueOf(relative).replace('\\', '/');
    }

    private static String id(String name) {
        String id = name.replaceAll("\\.[^./]*$", "");
        return id.substring(Math.max(0, id.length() - 150));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
