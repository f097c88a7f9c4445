package dk.inddrag.content.internal.wordlist;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by its forms whether a word can be made of the parts it seems to have. */
final class Inflections {
    private final Vocabulary vocabulary;
    private final DomainLexicon lexicon;
    private final SeenParts seen;
    private final Map<String, String> seams;
    private final Set<String> wellKnown;

    Inflections(Vocabulary vocabulary, DomainLexicon lexicon, SeenParts seen, Map<String, String> seams) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.seen = seen;
        this.seams = seams;
        wellKnown = lexicon.words("led");
    }

    /** Whether a word has the forms that its last part would give it. */
    boolean bendsLike(String word, String head, Kind kind) {
        Set<String> headForms = vocabulary.forms(kind, head);
        int seam = word.length() - head.length();
        if (headForms.isEmpty()) {
            return kind == Kind.ADJECTIVE && vocabulary.isParticiple(head);
        }
        int all = 0;
        int shared = 0;
        for (String form : vocabulary.forms(kind, word)) {
            all++;
            if (form.length() >= seam && headForms.contains(form.substring(seam))) {
                shared++;
            }
        }
        return shared * 10 >= all * 7;
    }

    /** The source bends some compounds wrongly (naturreten): a noun with a well-known last part is forgiven. */
    boolean bendsInTruth(String word, String head, Kind kind) {
        Vocabulary.Reading reading = vocabulary.head(head);
        return kind == Kind.NOUN
                && word.length() >= 7
                && word.length() - head.length() >= 4
                && (seen.after(head) >= 6 || wellKnown.contains(head))
                && reading != null
                && reading.base().equals(head)
                && (reading.kind() == Kind.NOUN
                        || (reading.kind() == Kind.UNTOLD && head.length() >= 5)
                        || (reading.kind() == Kind.PARTICIPLE && head.endsWith("ende") && head.length() >= 8))
                && !vocabulary.isInflection(head);
    }

    /** Whether a word comes from a verb, or from an adjective by -hed, rather than from its seeming parts. */
    boolean isDerived(String word, String modifier, String head, Kind kind) {
        if (kind != Kind.NOUN && kind != Kind.ADJECTIVE) {
            return false;
        }
        if (word.endsWith("hed")) {
            String adjective = word.substring(0, word.length() - 3);
            if (vocabulary.isBase(Kind.ADJECTIVE, adjective) && !seams.containsKey(adjective)) {
                return true;
            }
        }
        for (String ending : List.of("ning", "ing", "else", "eri", "er", "sel", "ende", "et", "t")) {
            if (word.endsWith(ending) && head.length() > ending.length()) {
                String stem = word.substring(0, word.length() - ending.length());
                for (String verb : List.of(stem + "e", stem)) {
                    if (vocabulary.isBase(Kind.VERB, verb) && !seams.containsKey(verb)) {
                        String light = verb.substring(modifier.length());
                        if (!vocabulary.isBase(Kind.NOUN, head)
                                || lexicon.words("støtteverber").contains(light)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
