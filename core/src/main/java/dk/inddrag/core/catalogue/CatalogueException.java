package dk.inddrag.core.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a catalogue was not read, with everything that is wrong in it. Nothing of it was loaded. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception with what is wrong.
     *
     * @param problems the problems, never empty
     */
    public CatalogueException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong.
     *
     * @return an unmodifiable list in the order of the file, never empty
     */
    public List<Problem> problems() {
        return problems;
    }
}
