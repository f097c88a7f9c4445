package dk.inddrag.content.extract;

import dk.inddrag.core.Offer;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.util.function.Function;

/** The words in which differences are told: who, then what, in both languages. */
final class Difference {
    private Difference() {}

    /** A sentence about an offer; {@code %s} stands for the values, which are told in each language. */
    static LocalizedText about(Offer offer, String danish, String english, Worded... values) {
        return new LocalizedText(
                offer.title().danish() + ": " + filled(danish, Language.DANISH, values),
                offer.title().english() + ": " + filled(english, Language.ENGLISH, values));
    }

    /** A sentence about something that is not in the catalogue, by the words of the page. */
    static LocalizedText about(String subject, String danish, String english, Worded... values) {
        return new LocalizedText(
                "\"" + subject + "\" " + filled(danish, Language.DANISH, values),
                "\"" + subject + "\" " + filled(english, Language.ENGLISH, values));
    }

    private static String filled(String form, Language language, Worded... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Worded value : values) {
            int place = form.indexOf("%s", from);
            text.append(form, from, place).append(value.apply(language));
            from = place + 2;
        }
        return text.append(form, from, form.length()).toString();
    }

    /** A value that can be told in a language. */
    interface Worded extends Function<Language, String> {
        /** What both languages share. */
        static Worded of(LocalizedText text) {
            return text::in;
        }
    }
}
