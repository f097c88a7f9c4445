package dk.inddrag.intake.conversation;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that was understood from a person's words. It holds a value out of a fixed vocabulary, never the words
 * themselves.
 *
 * <p>The text form is {@code role:head}, {@code ~need:own-practice} where it was only hinted at, and
 * {@code !form:course} where it was denied.
 *
 * <p>The natural order goes by kind, then by strength, then by value; it is consistent with equals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is about, not null
 * @param value the value, not blank
 * @param strength whether it was said, hinted at or denied, not null
 */
public record Fact(FactKind kind, String value, Strength strength) implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::kind).thenComparing(Fact::strength).thenComparing(Fact::value);

    /** So many people at most are one team; a number above it is no size. */
    public static final int MOST_PEOPLE = 200;

    /** How a fact was expressed. */
    public enum Strength {
        /** It was said. */
        SAID,
        /** It was hinted at. */
        HINTED,
        /** The opposite was said. */
        DENIED
    }

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value has other characters than letters a to z and {@code W}, digits, blanks
     *     and {@code -/.}
     */
    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(strength, "strength");
        if (value.isEmpty() || value.length() > 40 || !value.chars().allMatch(Fact::allowed)) {
            throw new IllegalArgumentException("Not a value of a fact of kind " + kind.id());
        }
    }

    private static boolean allowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-/. W".indexOf(c) >= 0;
    }

    /**
     * A fact that was said.
     *
     * @param kind what it is about, not null
     * @param value the value, not blank
     * @return the fact, not null
     */
    public static Fact said(FactKind kind, String value) {
        return new Fact(kind, value, Strength.SAID);
    }

    /**
     * Reads the text form.
     *
     * @param text the text, not null
     * @return the fact, not null
     * @throws IllegalArgumentException if the text has another form
     */
    public static Fact parse(String text) {
        Strength strength = switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '!' -> Strength.DENIED;
            case '~' -> Strength.HINTED;
            default -> Strength.SAID;
        };
        String rest = strength == Strength.SAID ? text : text.substring(1);
        int colon = rest.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A fact has the form kind:value");
        }
        return new Fact(FactKind.ofId(rest.substring(0, colon)), rest.substring(colon + 1), strength);
    }

    /**
     * Whether this is a fact of a kind that was not denied.
     *
     * @param of the kind, not null
     * @return true where it was said or hinted at
     */
    public boolean affirms(FactKind of) {
        return kind == of && strength != Strength.DENIED;
    }

    /**
     * Whether a value of a kind was said or hinted at.
     *
     * @param of the kind, not null
     * @param wanted the value, not null
     * @return true where this fact affirms that value
     */
    public boolean affirms(FactKind of, String wanted) {
        return affirms(of) && value.equals(wanted);
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String mark = switch (strength) {
            case SAID -> "";
            case HINTED -> "~";
            case DENIED -> "!";
        };
        return mark + kind.id() + ":" + value;
    }
}
