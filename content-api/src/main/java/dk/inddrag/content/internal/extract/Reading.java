package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Page;
import java.util.List;

/** A page that has been cut into sentences, with its cues. */
record Reading(Page page, CueHits hits, List<Sentence> sentences) {

    boolean has(Sentence sentence, String... lists) {
        return hits.any(sentence.start(), sentence.end(), lists);
    }
}
