package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Fact;
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
    private static final int CONVERSATIONS = Integer.getInteger("inddrag.conversations", 2_000);

    private final Messages messages = new Messages();

    @Test
    void the_same_conversations_give_the_same_bytes_in_another_language_zone_and_order(@TempDir Path folder)
            throws IOException {
        List<String> once = replies(IntakeAssistant.create(Catalogue.bundled()), false);
        IntakeAssistant shuffled =
                IntakeAssistant.builder(Catalogue.bundled()).texts(shuffledTexts(folder)).build();
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
            all.append(turn.reply()).append(turn.actions()).append(turn.outcome().id());
            // Of facts on the very same words, the one whose section comes first is told first; nothing else depends on it.
            here.exchanges().forEach(exchange -> all.append(
                    exchange.facts().stream().map(Fact::toString).sorted().toList()));
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

    /** The vocabulary with its sections, and the lines of each, in another order. */
    private static Path shuffledTexts(Path folder) throws IOException {
        Path bundled = bundled().resolve("vocabulary");
        Path own = Files.createDirectory(folder.resolve("vocabulary"));
        try (Stream<Path> files = Files.list(bundled)) {
            for (Path file : files.toList()) {
                Files.write(own.resolve(file.getFileName()), shuffled(Files.readAllLines(file)));
            }
        }
        return folder;
    }

    private static List<String> shuffled(List<String> lines) {
        List<List<String>> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(line);
        }
        Random random = new Random(SEED);
        sections.forEach(section -> Collections.shuffle(section.subList(1, section.size()), random));
        Collections.shuffle(sections, random);
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
