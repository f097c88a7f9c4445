package dk.inddrag.content.bank;

import dk.inddrag.content.internal.text.FunctionWords;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words for the same thing, read from a file: one sense a line, {@code id: word, word, several words}. A line that begins
 * with {@code #} is a note.
 *
 * <p>A word is recognised in all its forms. Several words are recognised where they follow each other, with or without
 * function words between them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Synonyms {
    private static final String RESOURCE = "synonyms.txt";
    private static final int MOST_WORDS = 8;
    private static final long LARGEST_FILE = 4L << 20;

    private final List<Sense> senses;
    /** The members by the stem of their first word. */
    private final Map<String, List<Member>> members = new HashMap<>();

    private Synonyms(List<Sense> senses, Map<String, List<Member>> members) {
        this.senses = List.copyOf(senses);
        this.members.putAll(members);
    }

    /**
     * One sense: words that mean the same.
     *
     * @param id the id, not blank
     * @param words the words, two or more, not null
     */
    public record Sense(String id, List<String> words) {
        /** Copies the words. */
        public Sense {
            Objects.requireNonNull(id, "id");
            words = List.copyOf(words);
        }
    }

    /**
     * A sense found in a text.
     *
     * @param sense the sense, not null
     * @param first the index of its first word among the words searched
     * @param end the index after its last word
     */
    public record Found(Sense sense, int first, int end) {
        /** Checks for nulls. */
        public Found {
            Objects.requireNonNull(sense, "sense");
        }
    }

    /**
     * The synonyms that come with the library.
     *
     * @return the synonyms, not null
     */
    public static Synonyms bundled() {
        return Bundled.SYNONYMS;
    }

    /**
     * No synonyms.
     *
     * @return the synonyms, not null
     */
    public static Synonyms none() {
        return new Synonyms(List.of(), Map.of());
    }

    /**
     * Reads synonyms from a file in UTF-8.
     *
     * @param file the file, not null
     * @return the synonyms, not null
     * @throws IOException if the file cannot be read, or is over 4 MiB
     * @throws IllegalArgumentException if lines of it are no senses; the message tells all of them
     */
    public static Synonyms read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("A file of synonyms has at most 4 MiB: " + file);
        }
        return parse(Files.readString(file));
    }

    /**
     * Reads synonyms from a text.
     *
     * @param text the text, not null
     * @return the synonyms, not null
     * @throws IllegalArgumentException if lines of it are no senses; the message tells all of them
     */
    public static Synonyms parse(String text) {
        List<String> problems = new ArrayList<>();
        List<Sense> senses = new ArrayList<>();
        Map<String, List<Member>> members = new HashMap<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            List<String> words = colon < 0 ? List.of() : members(line.substring(colon + 1));
            String id = colon < 0 ? "" : line.substring(0, colon).trim();
            if (id.isEmpty() || words.size() < 2) {
                problems.add("line " + number + ": a sense has an id, a colon and two words or more");
            } else if (!ids.add(id)) {
                problems.add("line " + number + ": the id \"" + id + "\" is taken already");
            } else {
                Sense sense = new Sense(id, words);
                senses.add(sense);
                words.forEach(word -> addMember(members, sense, word));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Synonyms: " + String.join("; ", problems) + ". Maybe: frist: frist, deadline");
        }
        return new Synonyms(senses, members);
    }

    /**
     * The senses, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Sense> senses() {
        return senses;
    }

    /**
     * Finds the senses in a row of words.
     *
     * @param words the words of a text, in its order, not null
     * @return what was found, in the order of the text; senses may overlap
     */
    public List<Found> find(List<Word> words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Member member : members.getOrDefault(words.get(i).stem(), List.of())) {
                int end = member.endFrom(words, i);
                if (end > 0) {
                    found.add(new Found(member.sense(), i, end));
                }
            }
        }
        return found;
    }

    private static List<String> members(String list) {
        List<String> words = new ArrayList<>();
        for (String word : list.split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.trim());
            }
        }
        return words;
    }

    private static void addMember(Map<String, List<Member>> members, Sense sense, String text) {
        List<String> stems = DanishWords.bundled().analyze(text).stream()
                .filter(word -> !FunctionWords.contains(word.folded()))
                .map(Word::stem)
                .limit(MOST_WORDS)
                .toList();
        if (!stems.isEmpty()) {
            members.computeIfAbsent(stems.get(0), first -> new ArrayList<>()).add(new Member(sense, stems));
        }
    }

    /** One word, or row of words, of a sense. */
    private record Member(Sense sense, List<String> stems) {

        /** Where the row ends that begins at a word, or 0 if it does not stand there. */
        int endFrom(List<Word> words, int first) {
            int next = 1;
            int i = first + 1;
            while (next < stems.size() && i < words.size()) {
                Word word = words.get(i);
                if (word.stem().equals(stems.get(next))) {
                    next++;
                } else if (!FunctionWords.contains(word.folded())) {
                    return 0;
                }
                i++;
            }
            return next == stems.size() ? i : 0;
        }
    }

    private static final class Bundled {
        static final Synonyms SYNONYMS = load();

        private Bundled() {}

        private static Synonyms load() {
            try (InputStream in = Synonyms.class.getResourceAsStream(RESOURCE)) {
                return parse(new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }
}
