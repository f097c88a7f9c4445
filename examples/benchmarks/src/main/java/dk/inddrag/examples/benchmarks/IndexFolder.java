package dk.inddrag.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for one index, gone when it is no longer needed. */
final class IndexFolder {
    private @Nullable Path path;

    Path make() throws IOException {
        path = Files.createTempDirectory("search-benchmark");
        return path;
    }

    Path path() {
        return Objects.requireNonNull(path);
    }

    double megabytes() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes / 1e6;
    }

    void remove() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    /** What is in the folder, then the folder itself. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(path())) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
