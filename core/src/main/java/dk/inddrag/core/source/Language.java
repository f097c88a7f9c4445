package dk.inddrag.core.source;

/**
 * A language that users read: Danish first, English beside.
 *
 * <p>Immutable and thread-safe.
 */
public enum Language {
    /** Danish. */
    DANISH("da"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The language tag by BCP 47.
     *
     * @return {@code "da"} or {@code "en"}
     */
    public String tag() {
        return tag;
    }

    /**
     * The language with a tag.
     *
     * @param tag {@code "da"} or {@code "en"}, not null
     * @return the language, not null
     * @throws IllegalArgumentException if there is no language with that tag
     */
    public static Language ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Not a language Inddrag speaks: \"" + tag + "\". Maybe da or en");
    }
}
