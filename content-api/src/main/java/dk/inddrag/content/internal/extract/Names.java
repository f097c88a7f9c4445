package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import java.util.Optional;

/** The name that a sentence tells to turn to: two or more words in a row that begin with a capital. */
final class Names {
    private Names() {}

    static Optional<Extracted<String>> after(Sentence sentence, CueHits hits) {
        return hits.within(sentence.start(), sentence.end(), "contact-line").stream()
                .findFirst()
                .flatMap(cue -> name(sentence, cue.end()));
    }

    private static Optional<Extracted<String>> name(Sentence sentence, int from) {
        int start = -1;
        int end = -1;
        int words = 0;
        int i = from;
        while (i < sentence.end()) {
            while (i < sentence.end() && sentence.text().charAt(i) == ' ') {
                i++;
            }
            int word = i;
            while (i < sentence.end()
                    && (Character.isLetter(sentence.text().charAt(i))
                            || sentence.text().charAt(i) == '-')) {
                i++;
            }
            boolean capital = i > word && Character.isUpperCase(sentence.text().charAt(word));
            if (capital) {
                start = words == 0 ? word : start;
                end = i;
                words++;
            }
            boolean stops = i >= sentence.end() || sentence.text().charAt(i) != ' ';
            if ((!capital || stops) && words >= 2) {
                break;
            }
            if (!capital || stops) {
                words = 0;
            }
            i = Math.max(i, word + 1);
        }
        return words < 2
                ? Optional.empty()
                : Optional.of(new Extracted<>(
                        sentence.between(start, end), new Evidence(start, end, sentence.words()), Confidence.MEDIUM));
    }
}
