package dk.inddrag.core.source;

/**
 * A text that users read, in Danish and in English. Neither is blank.
 *
 * <p>Immutable and thread-safe.
 *
 * @param danish the Danish text, not blank
 * @param english the English text, not blank
 */
public record LocalizedText(String danish, String english) {

    /**
     * Checks that both texts say something.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public LocalizedText {
        if (danish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "A text needs both languages. Danish: \"" + danish + "\", English: \"" + english + "\"");
        }
    }

    /**
     * The text in one language.
     *
     * @param language the language, not null
     * @return the text, not blank
     */
    public String in(Language language) {
        return switch (language) {
            case DANISH -> danish;
            case ENGLISH -> english;
        };
    }
}
