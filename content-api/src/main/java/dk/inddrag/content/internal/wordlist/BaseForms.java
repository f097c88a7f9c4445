package dk.inddrag.content.internal.wordlist;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the base form of a form that the sources list without one. */
final class BaseForms {
    /** Endings of bent forms, with what the base form has instead. */
    private static final String[][] ENDINGS = {
        {"lernes", "el"},
        {"lerne", "el"},
        {"lers", "el"},
        {"lens", "el"},
        {"lets", "el"},
        {"ler", "el"},
        {"len", "el"},
        {"let", "el"},
        {"ernes", ""},
        {"erne", ""},
        {"enes", ""},
        {"ers", ""},
        {"ens", ""},
        {"ets", ""},
        {"ene", ""},
        {"er", ""},
        {"en", ""},
        {"et", ""},
        {"es", ""},
        {"e", ""},
        {"s", ""},
        {"t", ""},
        {"n", ""},
        {"r", ""},
        {"ne", ""},
        {"nes", ""},
        {"rne", ""},
        {"ns", ""},
        {"ts", ""}
    };

    private BaseForms() {}

    /** The form as a form of another word, or null where it is its own base form. */
    static Vocabulary.@Nullable Reading find(
            String form, Vocabulary.Reading reading, Map<String, Vocabulary.Reading> words) {
        if (reading.kind() != Kind.UNTOLD || !reading.base().equals(form)) {
            return null;
        }
        if (words.containsKey(form + "en") || words.containsKey(form + "et")) {
            // mester is no plural of mest: there is mesteren.
            return null;
        }
        for (String[] ending : ENDINGS) {
            String stem =
                    form.endsWith(ending[0]) ? form.substring(0, form.length() - ending[0].length()) + ending[1] : "";
            Vocabulary.Reading found = stem.length() > 3 ? words.get(stem) : null;
            if (found != null && found.base().equals(stem) && isNominal(found.kind())) {
                return new Vocabulary.Reading(stem, found.kind(), reading.rank());
            }
        }
        return null;
    }

    private static boolean isNominal(Kind kind) {
        return kind == Kind.NOUN || kind == Kind.ADJECTIVE || kind == Kind.UNTOLD;
    }
}
