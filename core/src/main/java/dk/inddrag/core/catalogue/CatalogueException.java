package dk.inddrag.core.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a catalogue was not read, with everything that is wrong in it. Nothing of it was loaded. */
public final class CatalogueException extends RuntimeException {

    /** So many problems are told at most. Where there are that many, it is another file, and the rest is not looked for. */
    public static final int MOST_PROBLEMS = 1000;

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
     * All that is wrong, in the order it was found: mostly that of the file, with ids that are missing at the end.
     *
     * @return an unmodifiable list of at most {@value #MOST_PROBLEMS}, never empty; where it is as long as that, there may
     *     be more
     */
    public List<Problem> problems() {
        return problems;
    }
}
