package dk.inddrag.intake.internal.say;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What the assistant says, in every language it speaks. */
public final class Wordings {

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    /**
     * The wordings of files.
     *
     * @param files the files
     */
    public Wordings(TextFiles files) {
        for (Language language : Language.values()) {
            wordings.put(
                    language, new Wording(language, files.properties("wording/" + language.tag() + ".properties")));
        }
    }

    /**
     * The wording in a language.
     *
     * @param language the language
     * @return the wording
     */
    public Wording in(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }
}
