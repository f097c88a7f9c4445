package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Messages and states that somebody or something spoiled. The only exception is the documented one for a state that cannot
 * be read; nothing hangs, and nothing of what was written comes back.
 *
 * <p>{@code -Dinddrag.fuzz.minutes=10} goes on for so long, from another seed each time; a fault tells its seed.
 */
class FuzzTest {

    private static final int ROUNDS = 200;
    private static final long SEED = 20231108;
    /** Far above any turn on any machine: it tells a hang from a pause. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    /** Stands in each message and in each spoiled state, and may never come back. */
    private static final String SECRET = "zqxvhemmelig";

    private static final List<String> PIECES = List.of(
            "\u0000",
            "\uD800",
            "\uDC00",
            "\u202E",
            "\uFEFF",
            "👩‍👧",
            "i\u0307",
            "İ",
            "ﬀ",
            "\n\n",
            "((((",
            "{0}",
            "%s",
            "\\",
            "\"",
            "']}",
            "<script>",
            "110187-1234",
            "999999999999999999",
            "2023-02-30",
            "31. februar",
            "uge 99",
            "-1 rådgivere",
            "kl. 25",
            "primo ultimo medio",
            "nej nej nej ikke ikke",
            "tilmeld os",
            "fortryd",
            "english");
    private static final List<String> JSON_PIECES = List.of(
            "\"version\":1",
            "\"version\":0",
            "\"version\":2",
            "\"version\":\"1\"",
            "null",
            "[]",
            "{}",
            "1e999",
            "-1",
            "true",
            "\"" + SECRET + "\"",
            "\"alert\":\"pii\"",
            "\"role:head\"",
            "\"size:staff 201\"",
            "\"when:9999-99\"",
            "\"run:0\"",
            "\"offer:" + SECRET + "\"",
            "\"asked\":\"time\"",
            "\"outcome\":\"temaforloeb-2023\"",
            "[[[[[[[[",
            "\\u0000",
            ",");

    private final IntakeAssistant assistant = IntakeAssistant.create(Catalogue.bundled());
    private final Messages messages = new Messages();
    private long slowest;

    @Test
    void whatever_is_written_and_kept_is_answered_or_refused() {
        long minutes = Long.getLong("inddrag.fuzz.minutes", 0);
        long until = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        long seed = minutes == 0 ? SEED : System.nanoTime();
        int rounds = 0;
        while (rounds < ROUNDS || (minutes > 0 && System.nanoTime() < until)) {
            round(seed + rounds);
            rounds++;
        }
        if (minutes > 0) {
            System.out.printf("%d rounds from seed %d, slowest turn %,d us%n", rounds, seed, slowest / 1_000);
        }
    }

    private void round(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try {
            Conversation here = Conversation.start("c", random.nextBoolean() ? Language.DANISH : Language.ENGLISH);
            for (int turns = random.nextInt(1, 6); turns > 0; turns--) {
                Turn turn = respond(here, spoiled(messages.any(random), random) + " " + SECRET, random);
                here = turn.conversation();
                assertThat(Conversation.fromJson(here.toJson())).isEqualTo(here);
            }
            for (int states = 0; states < 4; states++) {
                resume(spoiledState(here.toJson(), random), random);
            }
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private Turn respond(Conversation here, String text, SplittableRandom random) {
        long begin = System.nanoTime();
        Turn turn = assistant.respond(here, text, Messages.moment(random));
        slowest = Math.max(slowest, System.nanoTime() - begin);
        assertThat(slowest).isLessThan(HANGS.toNanos());
        assertThat(turn.reply().text()).isNotBlank().doesNotContainIgnoringCase(SECRET);
        assertThat(turn.conversation().toJson()).doesNotContainIgnoringCase(SECRET);
        assertThat(turn.actions().toString()).doesNotContainIgnoringCase(SECRET);
        return turn;
    }

    private void resume(String json, SplittableRandom random) {
        Conversation read;
        try {
            read = Conversation.fromJson(json);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContainIgnoringCase(SECRET);
            assertThat(e).hasNoCause();
            return;
        }
        Turn turn = assistant.respond(read, messages.any(random), Messages.moment(random));
        assertThat(turn.reply().text()).isNotBlank().doesNotContainIgnoringCase(SECRET);
        assistant.respond(read, "hvorfor?", Messages.moment(random));
        assistant.respond(read, "stil mig om", Messages.moment(random));
        assistant.respond(read, "tilmeld os", Messages.moment(random));
    }

    private static String spoiled(String text, SplittableRandom random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int changes = random.nextInt(0, 6); changes > 0; changes--) {
            int at = random.nextInt(spoiled.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> spoiled.setLength(at);
                case 1 -> spoiled.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> spoiled.insert(at, (char) random.nextInt(0x10000));
                case 3 -> spoiled.append(spoiled.substring(at));
                case 4 -> spoiled.delete(at, Math.min(spoiled.length(), at + random.nextInt(1, 5)));
                default -> spoiled.reverse();
            }
        }
        return random.nextInt(200) == 0 ? spoiled.toString().repeat(100) : spoiled.toString();
    }

    private static String spoiledState(String json, SplittableRandom random) {
        StringBuilder spoiled = new StringBuilder(json);
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            int at = random.nextInt(spoiled.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> spoiled.setLength(at);
                case 1 -> spoiled.insert(at, JSON_PIECES.get(random.nextInt(JSON_PIECES.size())));
                case 2 -> spoiled.delete(at, Math.min(spoiled.length(), at + random.nextInt(1, 20)));
                case 3 -> replaceValue(spoiled, random);
                default ->
                    spoiled.setCharAt(Math.min(at, Math.max(0, spoiled.length() - 1)), (char) random.nextInt(32, 300));
            }
            if (spoiled.isEmpty()) {
                spoiled.append('{');
            }
        }
        return spoiled.toString();
    }

    /** Puts another value in the place of one that stands in quotes, so that the JSON stays whole. */
    private static void replaceValue(StringBuilder json, SplittableRandom random) {
        int open = json.indexOf("\"", random.nextInt(json.length()));
        int close = open < 0 ? -1 : json.indexOf("\"", open + 1);
        if (close > 0) {
            json.replace(open, close + 1, JSON_PIECES.get(random.nextInt(JSON_PIECES.size())));
        }
    }
}
