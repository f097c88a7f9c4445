package dk.inddrag.content.times;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that put something on one side of a date: senest, inden, til og med, no later than. */
final class Bounds {

    /** A move to a date is no bound: flyttet til den 9. juni. */
    private static final Set<String> MOVES = Lexicon.set("moving");

    /** Moves only if the old date is told too: forlænget til 1. juni is a bound, forlænget fra 1. maj til 1. juni not. */
    private static final Set<String> EXTENSIONS = Lexicon.set("extending");

    /** Verbs that <i>til</i> belongs to: melde sig til. */
    private static final Set<String> PARTICLE = Lexicon.set("takes-til");

    /** How many tokens before fra or til a verb of moving may stand. */
    private static final int LOOK_BACK = 12;

    /**
     * A bound.
     *
     * @param next the index of the token after it
     * @param bound which
     * @param weak whether it is a bound before a day only, as <i>til</i> is
     */
    record Prefix(int next, TimeBound bound, boolean weak) {}

    private final Tokens t;

    Bounds(Tokens tokens) {
        this.t = tokens;
    }

    @Nullable
    Prefix at(int i) {
        Prefix prefix = words(i);
        if (prefix == null) {
            return null;
        }
        int j = prefix.next();
        if (t.isMark(j, ':')) {
            j++;
        }
        return new Prefix(j, prefix.bound(), prefix.weak());
    }

    private @Nullable Prefix words(int i) {
        Prefix prefix = danish(i);
        return prefix == null ? english(i) : prefix;
    }

    private @Nullable Prefix danish(int i) {
        if (t.is(i, "ikke") || t.is(i, "not") || t.is(i, "no")) {
            if ((t.is(i + 1, "senere") && t.is(i + 2, "end")) || (t.is(i + 1, "later") && t.is(i + 2, "than"))) {
                return new Prefix(i + 3, TimeBound.BY, false);
            }
            return t.is(i + 1, "foer") || (t.is(i + 1, "before") && t.is(i, "not"))
                    ? new Prefix(i + 2, TimeBound.FROM, false)
                    : null;
        }
        if (t.is(i, "senest") || t.is(i, "allersenest")) {
            return new Prefix(i + 1, TimeBound.BY, false);
        } else if (t.is(i, "inden")) {
            boolean within = t.is(i + 1, "for");
            return new Prefix(within ? i + 2 : i + 1, within ? TimeBound.BY : TimeBound.BEFORE, false);
        } else if (t.is(i, "indenfor")) {
            return new Prefix(i + 1, TimeBound.BY, false);
        } else if (t.is(i, "foer")) {
            return new Prefix(i + 1, TimeBound.BEFORE, false);
        } else if ((t.is(i, "senere") && t.is(i + 1, "end")) || (t.is(i, "later") && t.is(i + 1, "than"))) {
            return new Prefix(i + 2, TimeBound.AFTER, false);
        } else if (t.is(i, "tidligere") && t.is(i + 1, "end")) {
            return new Prefix(i + 2, TimeBound.BEFORE, false);
        } else if (t.is(i, "efter") || t.is(i, "after")) {
            return new Prefix(i + 1, TimeBound.AFTER, false);
        } else if (t.is(i, "tidligst") || t.is(i, "siden") || t.is(i, "since")) {
            return new Prefix(i + 1, TimeBound.FROM, false);
        } else if (t.is(i, "pr") || t.is(i, "per")) {
            return new Prefix(t.isMark(i + 1, '.') ? i + 2 : i + 1, TimeBound.FROM, true);
        } else if ((t.is(i, "fra") || t.is(i, "from")) && !isMove(i)) {
            return new Prefix(t.is(i + 1, "og") && t.is(i + 2, "med") ? i + 3 : i + 1, TimeBound.FROM, false);
        }
        return to(i);
    }

    private @Nullable Prefix to(int i) {
        if (t.is(i, "indtil") || t.is(i, "til")) {
            if (t.is(i + 1, "og") && t.is(i + 2, "med")) {
                return new Prefix(i + 3, TimeBound.THROUGH, false);
            }
            if (t.is(i, "indtil")) {
                return new Prefix(i + 1, TimeBound.THROUGH, false);
            }
            boolean particle = t.isIn(i - 1, PARTICLE) || t.isIn(i - 2, PARTICLE);
            return particle || isMove(i) ? null : new Prefix(i + 1, TimeBound.THROUGH, true);
        }
        if ((t.is(i, "frem") || t.is(i, "helt") || t.is(i, "op")) && t.is(i + 1, "til")) {
            Prefix rest = to(i + 1);
            return rest == null ? null : new Prefix(rest.next(), TimeBound.THROUGH, t.is(i, "op"));
        }
        if (t.is(i, "tom")) {
            return new Prefix(t.isMark(i + 1, '.') ? i + 2 : i + 1, TimeBound.THROUGH, true);
        }
        boolean dotted = t.is(i, "t") && t.isMark(i + 1, '.') && t.is(i + 2, "o") && t.isMark(i + 3, '.');
        return dotted && t.is(i + 4, "m")
                ? new Prefix(t.isMark(i + 5, '.') ? i + 6 : i + 5, TimeBound.THROUGH, false)
                : null;
    }

    /** Whether the fra or til at {@code i} tells where something is moved: flyttet fra maj til juni, rykket en uge, fra … */
    boolean isMove(int i) {
        boolean from = isFrom(i);
        for (int j = i - 1; j >= i - LOOK_BACK && j >= 0; j--) {
            if (t.isIn(j, MOVES)) {
                return true;
            } else if (t.isIn(j, EXTENSIONS)) {
                return from;
            } else if (t.isMark(j, ';') || t.isMark(j, Tokens.PARAGRAPH) || (t.isMark(j, ',') && !isFrom(j + 1))) {
                return false;
            }
            from |= isFrom(j);
        }
        return false;
    }

    private boolean isFrom(int i) {
        return t.is(i, "fra") || t.is(i, "from");
    }

    private @Nullable Prefix english(int i) {
        if (t.is(i, "by")) {
            return new Prefix(i + 1, TimeBound.BY, false);
        } else if (t.is(i, "before")) {
            return new Prefix(i + 1, TimeBound.BEFORE, false);
        } else if (t.is(i, "prior") && t.is(i + 1, "to")) {
            return new Prefix(i + 2, TimeBound.BEFORE, false);
        } else if (t.is(i, "until") || t.is(i, "till") || t.is(i, "through")) {
            return new Prefix(i + 1, TimeBound.THROUGH, false);
        } else if (t.is(i, "within")) {
            return new Prefix(i + 1, TimeBound.BY, false);
        } else if (t.is(i, "starting")) {
            return new Prefix(t.is(i + 1, "from") ? i + 2 : i + 1, TimeBound.FROM, false);
        }
        return null;
    }
}
