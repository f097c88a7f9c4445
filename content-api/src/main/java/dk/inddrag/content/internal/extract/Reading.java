package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Page;
import dk.inddrag.content.extract.PageDates;
import java.util.List;

/** A page that has been cut into sentences, with its cues and its own dates. */
record Reading(Page page, CueHits hits, List<Sentence> sentences, PageDates dates) {

    boolean has(Sentence sentence, String... lists) {
        return hits.any(sentence.start(), sentence.end(), lists);
    }
}
