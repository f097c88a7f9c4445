package dk.inddrag.content.internal.wordlist;

/** Which reading of an ambiguous form wins, the lowest: what makes the forms of common words fall together. */
final class Ranks {
    static final int RARE_AGENT = 30;

    private static final int GENITIVE = 22;
    private static final int LISTED = 60;

    private Ranks() {}

    /** A form of the spelling dictionary, a little after the same reading with a tag. */
    static int listed(Kind kind, boolean own, boolean rareAgent) {
        return switch (kind) {
            case NOUN -> own ? (rareAgent ? RARE_AGENT + 1 : 13) : 23;
            case UNTOLD -> own ? 19 : LISTED;
            default -> own ? LISTED : LISTED + 5;
        };
    }

    static Kind kind(String tag) {
        return switch (tag.length() < 3 ? "" : tag.substring(0, 3)) {
            case "sub" -> Kind.NOUN;
            case "adj" -> Kind.ADJECTIVE;
            case "ver" -> Kind.VERB;
            case "pro" -> tag.startsWith("pron") ? Kind.OTHER : Kind.NAME;
            default -> Kind.OTHER;
        };
    }

    /** A form with a tag. */
    static int tagged(String form, String base, String tag) {
        int genitive = tag.endsWith(":gen") && !form.equals(base) ? GENITIVE : 0;
        boolean own = form.equals(base);
        return switch (kind(tag)) {
            case NOUN -> genitive + (own ? 10 : 20);
            // "gode" is a form of god before it is a benefit.
            case ADJECTIVE -> genitive + (own ? 9 : 8);
            case VERB -> verbRank(own, tag);
            case NAME -> 80 + genitive;
            default -> tag.equals("adv") ? 21 : own ? 11 : 50;
        };
    }

    private static int verbRank(boolean own, String tag) {
        if (tag.startsWith("ver:imp")) {
            return 40;
        }
        if (tag.startsWith("ver:kor") || tag.startsWith("ver:dat") || tag.startsWith("ver:lan")) {
            return tag.endsWith("pas") ? 45 : 22;
        }
        return own ? 12 : 25;
    }
}
