package dk.inddrag.intake.internal.weights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.intake.internal.weights.WeightTrainer.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A file of weights that is learned, and never changed by hand. With {@code -Dinddrag.learn=true} it is written anew,
 * else it is compared line by line.
 */
public final class LearnedFile {

    private final Path file;
    private final List<String> head;

    /**
     * A file.
     *
     * @param path its path below the bundled texts
     * @param head the lines that tell what it is
     */
    public LearnedFile(String path, String... head) {
        this.file = Path.of("src/main/resources/dk/inddrag/intake", path);
        this.head = List.of(head);
    }

    /** Compares the file with what is learned. */
    public void assertLearnedFrom(Collection<Labelled> labelled) throws IOException {
        List<String> learned = new ArrayList<>(head);
        learned.add("");
        learned.addAll(new WeightTrainer(labelled).lines());
        if (Boolean.getBoolean("inddrag.learn")) {
            Files.writeString(file, String.join("\n", learned) + "\n");
        }

        assertThat(Files.readAllLines(file)).isEqualTo(learned);
    }

    /** A first name or a number would be of one message, and is nothing to learn. */
    public void assertWithoutNumbers() throws IOException {
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> !line.startsWith("#"))
                .noneMatch(line -> line.matches("\\+?\\d.*"));
    }
}
