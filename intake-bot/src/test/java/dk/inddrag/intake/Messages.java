package dk.inddrag.intake;

import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.intake.contract.DialogueContract;
import dk.inddrag.intake.contract.WrittenDialogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What people write, out of the conversation files, to be put together anew. */
final class Messages {

    /** What one answers, and how one steers. */
    private static final List<String> SHORT = List.of(
            "hvorfor?",
            "fortryd",
            "forfra",
            "english",
            "dansk",
            "tilmeld os",
            "13. november",
            "4",
            "nej",
            "ja",
            "tak",
            "stil mig om",
            "glem det",
            "rådgivere",
            "chef",
            "why?",
            "sign us up",
            "hvad koster det?",
            "hjælp",
            "");

    private static final List<Instant> MOMENTS = Stream.of(
                    "2020-03-01T12:00", "2021-12-01T10:00", "2023-06-01T09:00", "2023-06-09T10:01", "2026-11-22T10:00")
            .map(text -> LocalDateTime.parse(text).atZone(Cutoff.COPENHAGEN).toInstant())
            .toList();

    private final List<String> all;

    Messages() {
        Stream<String> labelled = LabelledConversation.files().stream()
                .flatMap(file -> LabelledConversation.file(file).stream())
                .flatMap(conversation -> conversation.turns().stream());
        this.all = Stream.concat(
                        labelled,
                        dialogues().stream()
                                .flatMap(dialogue -> dialogue.turns().stream())
                                .map(WrittenDialogue.Turn::said))
                .toList();
    }

    /** The conversations that are written down. */
    static List<WrittenDialogue> dialogues() {
        try {
            return DialogueContract.files(DialoguesTest.dialogues()).stream()
                    .map(WrittenDialogue::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all() {
        return all;
    }

    String any(SplittableRandom random) {
        List<String> from = random.nextInt(3) == 0 ? SHORT : all;
        return from.get(random.nextInt(from.size()));
    }

    static Instant moment(SplittableRandom random) {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }
}
