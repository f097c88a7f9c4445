package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import java.util.List;
import java.util.Optional;

/** What a page is called. */
final class Titles {
    private static final int LONGEST = 200;
    private static final int TOP = 4;

    private Titles() {}

    static Optional<Extracted<String>> of(Reading reading) {
        return named(reading).or(() -> first(reading));
    }

    /** A heading that the head of the page names too. */
    private static Optional<Extracted<String>> named(Reading reading) {
        String head = reading.page().head().title().orElse("");
        return reading.sentences().stream()
                .limit(30)
                .map(Sentence::block)
                .filter(block -> block.kind() == dk.inddrag.content.extract.Block.Kind.HEADING
                        && head.contains(reading.page().textOf(block)))
                .findFirst()
                .map(block -> {
                    String title = reading.page().textOf(block);
                    return new Extracted<>(title, new Evidence(block.start(), block.end(), title), Confidence.HIGH);
                });
    }

    private static Optional<Extracted<String>> first(Reading reading) {
        List<Sentence> top = reading.sentences().stream().limit(TOP).toList();
        for (Sentence sentence : top) {
            boolean name = reading.hits().within(sentence.start(), sentence.end(), "provider").stream()
                    .anyMatch(hit -> hit.start() == sentence.start() && hit.end() >= sentence.end() - 1);
            boolean date = !sentence.times().isEmpty()
                    && Events.hasFigure(sentence.times().get(0))
                    && sentence.times().get(0).start() - sentence.start() <= 12
                    && sentence.times().get(0).end() >= sentence.end() - 3;
            boolean whole =
                    sentence.opensBlock() && sentence.end() >= sentence.block().end() - 1;
            if (!name
                    && !date
                    && (whole || sentence.block().kind() == dk.inddrag.content.extract.Block.Kind.HEADING)
                    && sentence.block().end() - sentence.block().start() <= LONGEST
                    && !sentence.words().endsWith(".")) {
                String title = reading.page().textOf(sentence.block());
                return Optional.of(new Extracted<>(
                        title,
                        new Evidence(sentence.block().start(), sentence.block().end(), title),
                        Confidence.HIGH));
            }
        }
        return reading.page()
                .head()
                .title()
                .map(title -> new Extracted<>(title, new Evidence(0, 0, title), Confidence.MEDIUM));
    }
}
