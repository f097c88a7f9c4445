package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.phrases.PhraseShelf;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what a message denies: <i>ikke et langt forløb</i>, <i>jeg er ikke rådgiver mere</i>, <i>medarbejderne er ikke
 * omfattet</i>. A denial reaches over small words only, so that <i>jeg kan ikke finde knappen til netværksmødet</i>
 * denies no meeting.
 */
final class Denial {

    private static final int REACH = 6;

    enum Word {
        /** Denies what comes next. */
        NOT,
        /** Denies what came before. */
        NOT_BEFORE,
        /** May stand between a denial and what is denied. */
        SMALL,
        /** A denial after such a verb is about what happened, not about what is wanted. */
        FAILED,
        /** Asks politely, with a denial in it that denies nothing: <i>er der ikke et webinar?</i> */
        ASKS
    }

    private final PhraseBook<Word> book;
    private final Set<String> prepositions;
    private final Set<String> beforeTimes;

    private Denial(PhraseBook<Word> book, Set<String> prepositions, Set<String> beforeTimes) {
        this.book = book;
        this.prepositions = prepositions;
        this.beforeTimes = beforeTimes;
    }

    static Denial read(PhraseShelf shelf, TextFiles files) {
        PhraseBook.Builder<Word> book = PhraseBook.builder(shelf);
        files.sections(
                "vocabulary/denials.txt",
                (heading, phrase) -> book.add(
                        switch (heading) {
                            case "not" -> Word.NOT;
                            case "not before" -> Word.NOT_BEFORE;
                            case "small" -> Word.SMALL;
                            case "failed" -> Word.FAILED;
                            case "asks" -> Word.ASKS;
                            default -> throw new IllegalArgumentException("No such heading: " + heading);
                        },
                        phrase));
        return new Denial(
                book.build(),
                Prepositions.read(shelf.danish(), files, "denied"),
                Prepositions.read(shelf.danish(), files, "time"));
    }

    /** The words that deny, or have to do with it. */
    List<PhraseMatch<Word>> find(AnalyzedText text) {
        return book.find(text);
    }

    Set<Integer> deniedOf(AnalyzedText text, List<PhraseMatch<Fact>> matches, List<PhraseMatch<Word>> found) {
        int size = text.words().size();
        boolean[] small = new boolean[size];
        boolean[] failed = new boolean[size];
        for (PhraseMatch<Word> match : found) {
            for (int i = match.first(); i <= match.last(); i++) {
                small[i] |= match.sense() == Word.SMALL;
                failed[i] |= match.sense() == Word.FAILED;
            }
        }
        boolean[] asks = new boolean[size];
        matches.stream()
                .filter(match -> match.sense().affirms(FactKind.ACT, "why-not"))
                .forEach(match -> Arrays.fill(asks, match.first(), match.last() + 1, true));
        found.stream()
                .filter(match -> match.sense() == Word.ASKS)
                .forEach(match -> Arrays.fill(asks, match.first(), match.last() + 1, true));
        boolean[] before = new boolean[size];
        boolean[] after = new boolean[size];
        for (PhraseMatch<Word> match : found) {
            if (asks[match.first()]) {
                continue;
            }
            if (match.sense() == Word.NOT && !isAboutWhatHappened(text, match.first(), failed)) {
                reachForward(text, match.last(), small, before);
            } else if (match.sense() == Word.NOT_BEFORE) {
                reachBackward(text, match.first(), after);
            }
        }
        Set<Integer> denied = new HashSet<>();
        for (int i = 0; i < matches.size(); i++) {
            PhraseMatch<Fact> match = matches.get(i);
            if (before[match.first()] || after[match.last()]) {
                denied.add(i);
            }
        }
        denied.removeIf(i -> isMeantByMore(i, matches, denied));
        return denied;
    }

    /** In <i>gider ikke holde øje med siden</i> the denial is a part of what is sought. */
    private static boolean isMeantByMore(int denied, List<PhraseMatch<Fact>> matches, Set<Integer> all) {
        PhraseMatch<Fact> match = matches.get(denied);
        for (int i = 0; i < matches.size() && matches.get(i).first() <= match.first(); i++) {
            PhraseMatch<Fact> other = matches.get(i);
            if (!all.contains(i) && other.sense().equals(match.sense()) && other.overlaps(match)) {
                return true;
            }
        }
        return false;
    }

    /** <i>jeg nåede ikke åbningen</i> denies no wish; <i>nå, ikke hele pakken</i> does. */
    private static boolean isAboutWhatHappened(AnalyzedText text, int denial, boolean[] failed) {
        if (denial == 0 || !failed[denial - 1]) {
            return false;
        }
        return followsAtOnce(text, denial);
    }

    /** Whether there is nothing but a blank before a word: a denial does not reach over a comma. */
    private static boolean followsAtOnce(AnalyzedText text, int word) {
        int gap = text.words().get(word - 1).end();
        return text.text().substring(gap, text.words().get(word).start()).isBlank();
    }

    private void reachForward(AnalyzedText text, int from, boolean[] small, boolean[] denied) {
        int at = from + 1;
        while (at < denied.length
                && at <= from + REACH
                && text.sentenceOf(at) == text.sentenceOf(from)
                && followsAtOnce(text, at)) {
            denied[at] = true;
            boolean about = at + 1 < denied.length
                    && prepositions.contains(text.words().get(at + 1).folded());
            if (!small[at] && !about) {
                return;
            }
            at++;
        }
    }

    private static void reachBackward(AnalyzedText text, int from, boolean[] denied) {
        for (int at = from - 1;
                at >= 0
                        && at >= from - 3
                        && text.sentenceOf(at) == text.sentenceOf(from)
                        && followsAtOnce(text, at + 1);
                at--) {
            denied[at] = true;
        }
    }

    /** Whether a time is one at which they cannot: <i>kan ikke i juni</i>. */
    boolean isDenied(AnalyzedText text, int time, List<PhraseMatch<Word>> found) {
        boolean preposed =
                time > 0 && beforeTimes.contains(text.words().get(time - 1).folded()) && followsAtOnce(text, time);
        int first = preposed ? time - 1 : time;
        return first > 0
                && followsAtOnce(text, first)
                && found.stream().anyMatch(match -> match.sense() == Word.NOT && match.last() == first - 1);
    }
}
