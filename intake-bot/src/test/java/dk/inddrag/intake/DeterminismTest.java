package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input gives the same answer, byte for byte, whatever machine it is on. {@code .ci/run} compares the digest that
 * is written here between JDKs, languages and zones. {@code -Dinddrag.conversations=10000} plays more of them.
 */
class DeterminismTest {

    private static final long SEED = 20231108;
    private static final int CONVERSATIONS = Integer.getInteger("inddrag.conversations", 400);

    private final Messages messages = new Messages();

    @Test
    void the_same_conversations_give_the_same_bytes_in_another_language_zone_and_order_of_lines(@TempDir Path folder)
            throws IOException {
        List<String> once = replies(IntakeAssistant.create(Catalogue.bundled()), false);
        IntakeAssistant shuffled = IntakeAssistant.builder(Catalogue.bundled())
                .texts(shuffledTexts(folder))
                .build();
        List<String> again = elsewhere(shuffled);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).as("conversation %d of seed %d", i, SEED).isEqualTo(once.get(i));
        }
        String digest = digest(String.join("\n", once));
        Files.writeString(Path.of("target", "replies.sha256"), digest + "  " + CONVERSATIONS + " conversations\n");
    }

    private List<String> elsewhere(IntakeAssistant assistant) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));
            return replies(assistant, true);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The digest of each conversation, in order; they may be played in the reverse order. */
    private List<String> replies(IntakeAssistant assistant, boolean lastFirst) {
        List<String> digests = new ArrayList<>(Collections.nCopies(CONVERSATIONS, ""));
        for (int i = 0; i < CONVERSATIONS; i++) {
            int which = lastFirst ? CONVERSATIONS - 1 - i : i;
            digests.set(which, digest(play(assistant, new SplittableRandom(SEED + which), "c-" + which)));
        }
        return digests;
    }

    private String play(IntakeAssistant assistant, SplittableRandom random, String id) {
        StringBuilder all = new StringBuilder();
        Conversation here = Conversation.start(id, random.nextBoolean() ? Language.DANISH : Language.ENGLISH);
        Instant now = Messages.moment(random);
        for (int turns = random.nextInt(1, 5); turns > 0; turns--) {
            Turn turn = assistant.respond(here, messages.any(random), now);
            here = turn.conversation();
            all.append(turn.reply())
                    .append(turn.actions())
                    .append(turn.outcome().id());
            all.append(here.toJson());
        }
        return all.toString();
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The vocabulary and the signs of the guard, with their sections, and the lines of each, in another order. */
    private static Path shuffledTexts(Path folder) throws IOException {
        for (String part : List.of("vocabulary", "guard")) {
            Path own = Files.createDirectory(folder.resolve(part));
            try (Stream<Path> files = Files.list(bundled().resolve(part))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    // Helplines are shown in the order of their file.
                    boolean shown = file.getFileName().toString().equals("helplines.txt");
                    List<String> lines = Files.readAllLines(file);
                    Files.write(own.resolve(file.getFileName()), shown ? lines : shuffled(lines));
                }
            }
        }
        return folder;
    }

    private static List<String> shuffled(List<String> lines) {
        List<List<String>> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                sections.add(new ArrayList<>(List.of(line)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.get(sections.size() - 1).add(line);
            }
        }
        Random random = new Random(SEED);
        sections.forEach(section -> Collections.shuffle(section.subList(1, section.size()), random));
        Collections.shuffle(sections, random);
        // Lists of words stand above the phrases they are used in.
        sections.sort(Comparator.comparing(section -> !section.get(0).startsWith("[{")));
        return sections.stream().flatMap(List::stream).toList();
    }

    private static Path bundled() {
        try {
            return Path.of(Objects.requireNonNull(IntakeAssistant.class.getResource("vocabulary/roles.txt"))
                            .toURI())
                    .getParent()
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
