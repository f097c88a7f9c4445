package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Synonyms;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** By what rules and with what synonyms an index was filled, as each commit tells. */
final class MadeWith {
    /** Raised when items must be read anew to be found: the form of the terms or of the fields has changed. */
    private static final String FORM = "2";

    private static final String KEY = "made-with";

    private MadeWith() {}

    /** What a commit tells. */
    static Map<String, String> of(Synonyms synonyms) {
        return Map.of(KEY, FORM + "/" + synonyms.senses().hashCode());
    }

    /** Whether the last commit was made by the same rules and with the same synonyms. */
    static boolean is(Synonyms synonyms, Directory directory) throws IOException {
        return of(synonyms).equals(SegmentInfos.readLatestCommit(directory).getUserData());
    }
}
