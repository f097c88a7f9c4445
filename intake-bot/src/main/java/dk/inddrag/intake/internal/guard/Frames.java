package dk.inddrag.intake.internal.guard;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.words.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who a message is about, what happens and when. A clause that names a course, a report or a method speaks of a subject,
 * and so do the clauses that hang on it (<i>kursus om børn, der bliver slået</i>); what else is told, is told of somebody
 * (<i>…, men naboens dreng bliver slået</i>).
 */
final class Frames {

    /** No phrase spans more words than this. */
    private static final int LONGEST = 40;

    /** What is told of somebody, over all clauses. */
    private final Set<Sign> told = EnumSet.noneOf(Sign.class);
    /** What stands anywhere in the message. */
    private final Set<Sign> all = EnumSet.noneOf(Sign.class);
    /** What is told in one sentence, of those with anything told. */
    private final List<Set<Sign>> sentences = new ArrayList<>();

    private final boolean self;

    private Frames(AnalyzedText text, List<PhraseMatch<Sign>> found) {
        int[] clauses = clauses(text, found);
        Set<Integer> subjects = new HashSet<>();
        for (PhraseMatch<Sign> match : found) {
            all.add(match.sense());
            if (match.sense() == Sign.SUBJECT) {
                subjects.add(clauses[match.first()]);
            }
        }
        int sentence = -1;
        for (PhraseMatch<Sign> match : found) {
            if (subjects.contains(clauses[match.first()])) {
                continue;
            }
            if (text.sentenceOf(match.first()) != sentence) {
                sentence = text.sentenceOf(match.first());
                sentences.add(EnumSet.noneOf(Sign.class));
            }
            sentences.get(sentences.size() - 1).add(match.sense());
            told.add(match.sense());
        }
        self = tellsOfItself(weakly(found));
    }

    static Frames of(AnalyzedText text, List<PhraseMatch<Sign>> found) {
        List<PhraseMatch<Sign>> idioms =
                found.stream().filter(match -> match.sense() == Sign.IDIOM).toList();
        return new Frames(
                text,
                found.stream()
                        .filter(match -> match.sense() != Sign.IDIOM)
                        .filter(match -> match.sense() != Sign.SELF_AT_START || isOfTheWriter(match, text, found))
                        .filter(match -> match.sense() != Sign.SELF_WEAK || !isOfAChild(match, found))
                        .filter(match -> !isPartOfOne(match, idioms))
                        .toList());
    }

    /** In <i>Drengen er glad, er 13 år</i> the age is not the writer's. */
    private static boolean isOfTheWriter(PhraseMatch<Sign> age, AnalyzedText text, List<PhraseMatch<Sign>> found) {
        if (!startsClause(text, age.first())) {
            return false;
        }
        for (int i = PhraseMatch.indexFrom(found, age.first() - LONGEST); i < found.size(); i++) {
            PhraseMatch<Sign> before = found.get(i);
            if (before.first() >= age.first()) {
                return true;
            }
            if (before.sense() == Sign.CHILD && text.sentenceOf(before.first()) == text.sentenceOf(age.first())) {
                return false;
            }
        }
        return true;
    }

    /** In <i>en pige i 7. klasse</i> the class is the girl's, and in <i>hendes far</i> the father; neither is the writer's. */
    private static boolean isOfAChild(PhraseMatch<Sign> match, List<PhraseMatch<Sign>> found) {
        for (int i = PhraseMatch.indexFrom(found, match.first() - LONGEST); i < found.size(); i++) {
            PhraseMatch<Sign> before = found.get(i);
            if (before.first() >= match.first()) {
                return false;
            }
            boolean another = before.sense() == Sign.CHILD || before.sense() == Sign.THEIRS;
            if (another && before.last() == match.first() - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match is only an idiom's; a longer phrase with an idiom in it means what it says. */
    private static boolean isPartOfOne(PhraseMatch<Sign> match, List<PhraseMatch<Sign>> idioms) {
        // Both are in the order of their first words, and no phrase is longer than LONGEST.
        for (int i = PhraseMatch.indexFrom(idioms, match.first() - LONGEST); i < idioms.size(); i++) {
            PhraseMatch<Sign> idiom = idioms.get(i);
            if (idiom.first() > match.last()) {
                return false;
            }
            if (idiom.overlaps(match) && !match.contains(idiom)) {
                return true;
            }
        }
        return false;
    }

    boolean acute() {
        if (told.contains(Sign.DANGER)) {
            return true;
        }
        for (Set<Sign> sentence : sentences) {
            boolean somebody = self || has(sentence, Sign.CHILD, Sign.KIN, Sign.CHILDREN);
            if (somebody && sentence.contains(Sign.PERIL)) {
                return true;
            }
            if (somebody && sentence.contains(Sign.HARM) && sentence.contains(Sign.NOW)) {
                return true;
            }
        }
        boolean child = self || has(told, Sign.CHILD);
        return (child && told.contains(Sign.PERIL))
                || (child && told.contains(Sign.HARM) && told.contains(Sign.NOW) && !staff());
    }

    boolean childSpeaks() {
        return self;
    }

    boolean concern() {
        if (told.contains(Sign.TELLTALE)) {
            return true;
        }
        boolean hurt = has(told, Sign.HARM, Sign.NEED, Sign.PERIL);
        if (told.contains(Sign.CHILD) && (hurt || told.contains(Sign.WORRY))) {
            return true;
        }
        if (staff()) {
            return false;
        }
        boolean asks = has(told, Sign.WHOM, Sign.WORRY);
        boolean seen = asks || has(told, Sign.SAW, Sign.NOW);
        boolean somebody = has(told, Sign.CHILD, Sign.CHILDREN, Sign.KIN);
        return (somebody && (asks || told.contains(Sign.HARM) || (hurt && (seen || all.contains(Sign.ADULT)))))
                || (told.contains(Sign.CHILD) && has(told, Sign.SAW, Sign.KIN))
                || (hurt && told.contains(Sign.CHILDREN) && told.contains(Sign.KIN));
    }

    /** Nothing tells of business, and something tells of a child, a home or a harm. */
    boolean uneasy() {
        return !staff()
                && has(told, Sign.CHILD, Sign.KIN, Sign.SELF_WEAK, Sign.HARM, Sign.NEED, Sign.PERIL, Sign.WORRY);
    }

    /** A child or young person under 18 writes of its own life. */
    private boolean tellsOfItself(int weak) {
        if (all.contains(Sign.ADULT)) {
            return false;
        }
        if (has(all, Sign.SELF, Sign.SELF_AT_START)) {
            return !all.contains(Sign.SCHOOL_WORK) || weak > 0;
        }
        if (weak > 0 && told.contains(Sign.SELF_WEAK) && has(told, Sign.HARM, Sign.DANGER)) {
            // Whoever is hurt at home may ask for a course and mean help.
            return true;
        }
        // Of a third person's child one word may be said by anybody.
        return !staff() && (weak >= 2 || (weak == 1 && !told.contains(Sign.CHILD)));
    }

    boolean staff() {
        return has(all, Sign.STAFF, Sign.SUBJECT, Sign.SCHOOL_WORK);
    }

    private static boolean has(Set<Sign> signs, Sign... wanted) {
        for (Sign sign : wanted) {
            if (signs.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** How many words of a child about its own life there are, beside those that tell its age or grade. */
    private static int weakly(List<PhraseMatch<Sign>> found) {
        int count = 0;
        int last = -1;
        for (PhraseMatch<Sign> match : found) {
            if (match.sense() == Sign.SELF) {
                last = Math.max(last, match.last());
            } else if (match.sense() == Sign.SELF_WEAK && match.first() > last) {
                count++;
                last = match.last();
            }
        }
        return count;
    }

    /** The number of the clause in which each word stands; a clause here takes what hangs on it with it. */
    private static int[] clauses(AnalyzedText text, List<PhraseMatch<Sign>> found) {
        boolean[] starts = new boolean[text.words().size()];
        for (PhraseMatch<Sign> match : found) {
            int at = match.first();
            starts[at] |= match.sense() == Sign.BUT || (match.sense() == Sign.NEW_CLAUSE && startsClause(text, at));
        }
        int[] clauses = new int[starts.length];
        for (int i = 1; i < clauses.length; i++) {
            boolean next = starts[i] || text.sentenceOf(i) != text.sentenceOf(i - 1);
            clauses[i] = clauses[i - 1] + (next ? 1 : 0);
        }
        return clauses;
    }

    /** Whether a word stands first or after a comma, a dash or another stop. */
    private static boolean startsClause(AnalyzedText text, int at) {
        if (at == 0) {
            return true;
        }
        Word before = text.words().get(at - 1);
        Word word = text.words().get(at);
        return !text.text().substring(before.end(), word.start()).isBlank();
    }
}
