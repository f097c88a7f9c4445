package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a deadline applies to, in the words of the page. */
final class Targets {
    private static final Set<String> STOP = LinkWords.of("end-of-name");
    private static final Set<String> OF = LinkWords.of("of");
    private static final Set<String> PAIR = LinkWords.of("pair");
    private static final Set<String> DEADLINE_LABELS = LinkWords.of("label-of-deadline");
    private static final int LONGEST = 80;

    private final CueHits hits;

    private final int title;

    /** With the place of the title, which names the page and not a part of it. */
    Targets(CueHits hits, int title) {
        this.hits = hits;
        this.title = title;
    }

    List<String> of(Sentence sentence, Mention mention, Use use) {
        CueHit cue = use.cue();
        List<String> found = List.of();
        if (cue != null && cue.end() <= mention.start()) {
            found = named(sentence, cue.end(), mention.start());
        }
        if (found.isEmpty()) {
            found = named(sentence, mention.end(), sentence.end());
        }
        if (found.isEmpty()) {
            found = label(sentence, mention).map(List::of).orElse(List.of());
        }
        return found.isEmpty() ? ofHeading(sentence) : found;
    }

    /** "for X", "til X og Y" at the beginning of a stretch. */
    private List<String> named(Sentence sentence, int from, int to) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int end = from;
        int i = from;
        while (i < to) {
            while (i < to && !Character.isLetterOrDigit(sentence.text().charAt(i))) {
                char c = sentence.text().charAt(i);
                if (c == ',' || c == '.' || c == ':' || c == ';' || c == '(' || c == ')' || c == '!') {
                    i = to;
                }
                i++;
            }
            int wordStart = i;
            while (i < to
                    && (Character.isLetterOrDigit(sentence.text().charAt(i))
                            || sentence.text().charAt(i) == '-')) {
                i++;
            }
            if (wordStart >= i || wordStart >= to) {
                break;
            }
            String word = sentence.text().substring(wordStart, i).toLowerCase(java.util.Locale.ROOT);
            if (words.isEmpty() && !OF.contains(word)) {
                return List.of();
            }
            if ((!words.isEmpty() && STOP.contains(word)) || i - from > LONGEST + 20) {
                break;
            }
            words.add(word);
            if (words.size() == 2) {
                start = wordStart;
            }
            end = i;
        }
        if (start < 0
                || end - start > LONGEST
                || Character.isDigit(sentence.text().charAt(start))
                || words.get(1).equals("at")) {
            return List.of();
        }
        return withoutKind(sentence, start, end);
    }

    /** "Frist for tilmelding til X" applies to X. */
    private List<String> withoutKind(Sentence sentence, int start, int end) {
        List<CueHit> kind = hits.within(start, end, "registration-word", "application-word", "send-word");
        boolean leads = !kind.isEmpty() && kind.get(0).start() == start;
        return leads ? named(sentence, kind.get(0).end(), end) : split(sentence.between(start, end), start);
    }

    /** Two things where both are something one can sign up or apply for, or "både" says so. */
    private List<String> split(String target, int at) {
        String words = target.strip();
        int blank = words.indexOf(' ');
        boolean both = blank > 0 && PAIR.contains(words.substring(0, blank).toLowerCase(java.util.Locale.ROOT));
        int and = words.indexOf(" og ");
        int skip = both ? blank + 1 : 0;
        if (and > skip && (both || (isOffer(at, at + and) && isOffer(at + and + 4, at + words.length())))) {
            return List.of(
                    words.substring(skip, and).strip(), words.substring(and + 4).strip());
        }
        return List.of(words.substring(skip));
    }

    private boolean isOffer(int start, int end) {
        return hits.any(start, end, "offer-word");
    }

    /** "Hold 1: 15. marts". */
    private Optional<String> label(Sentence sentence, Mention mention) {
        String before = sentence.between(Math.max(sentence.start(), mention.start() - 40), mention.start())
                .stripTrailing();
        if (!before.endsWith(":")) {
            return Optional.empty();
        }
        int from = Math.max(before.lastIndexOf('·'), Math.max(before.lastIndexOf('|'), before.lastIndexOf(',')));
        from = Math.max(from, before.lastIndexOf(':', before.length() - 2));
        String label = before.substring(from + 1, before.length() - 1).strip();
        int start = mention.start() - before.length();
        boolean isCue = hits.any(
                Math.max(sentence.start(), start - 2),
                mention.start(),
                "registration-deadline",
                "application-deadline",
                "other-deadline",
                "deadline",
                "answer");
        return label.isEmpty() || (isCue && from < 0) || label.length() > 30 || !isName(label)
                ? Optional.empty()
                : Optional.of(label);
    }

    private static boolean isName(String label) {
        return Character.isUpperCase(label.charAt(0))
                && label.chars().anyMatch(Character::isLetter)
                && DEADLINE_LABELS.stream().noneMatch(label.toLowerCase(java.util.Locale.ROOT)::contains);
    }

    private List<String> ofHeading(Sentence sentence) {
        Block heading = sentence.heading();
        if (heading == null || heading.start() == title) {
            return List.of();
        }
        List<String> afterCue = hits
                .within(heading.start(), heading.end(), "registration-deadline", "application-deadline", "deadline")
                .stream()
                .findFirst()
                .map(cue -> named(
                        new Sentence(sentence.text(), heading.start(), heading.end(), heading, null, List.of()),
                        cue.end(),
                        heading.end()))
                .orElse(List.of());
        if (!afterCue.isEmpty()) {
            return afterCue;
        }
        boolean plain = hits.within(heading.start(), heading.end(), "plain-heading").stream()
                .anyMatch(hit -> hit.start() == heading.start());
        return plain || !isOffer(heading.start(), heading.end()) || heading.end() - heading.start() > 60
                ? List.of()
                : List.of(sentence.between(heading.start(), heading.end()));
    }
}
