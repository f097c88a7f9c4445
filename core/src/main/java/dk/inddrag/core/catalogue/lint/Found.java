package dk.inddrag.core.catalogue.lint;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers lints in the order in which they are found. */
final class Found {

    private static final DeadlineFormatter DANISH = DeadlineFormatter.of(Language.DANISH);
    private static final DeadlineFormatter ENGLISH = DeadlineFormatter.of(Language.ENGLISH);
    private static final PartialDateFormatter DANISH_DATE = PartialDateFormatter.of(Language.DANISH);
    private static final PartialDateFormatter ENGLISH_DATE = PartialDateFormatter.of(Language.ENGLISH);

    private final List<Lint> all = new ArrayList<>();

    List<Lint> all() {
        return all;
    }

    /** Adds a lint; each {@code %s} of both texts stands for one of the values. */
    void add(String path, LintRule rule, String danish, String english, LocalizedText... values) {
        all.add(new Lint(
                path,
                rule,
                new LocalizedText(filled(danish, Language.DANISH, values), filled(english, Language.ENGLISH, values))));
    }

    private static String filled(String text, Language language, LocalizedText... values) {
        String filled = text;
        for (LocalizedText value : values) {
            int at = filled.indexOf("%s");
            filled = filled.substring(0, at) + value.in(language) + filled.substring(at + 2);
        }
        return filled;
    }

    <T> void claims(String path, Claims<T> claims, Function<T, LocalizedText> words) {
        if (claims.differ()) {
            add(
                    path,
                    LintRule.CLAIMS_DIFFER,
                    "Kilderne er ikke enige: %s.",
                    "The sources differ: %s.",
                    listed(claims, words));
        }
    }

    private static <T> LocalizedText listed(Claims<T> claims, Function<T, LocalizedText> words) {
        List<LocalizedText> values =
                claims.all().stream().map(Claim::value).distinct().map(words).toList();
        return new LocalizedText(
                String.join(
                        " eller ", values.stream().map(LocalizedText::danish).toList()),
                String.join(" or ", values.stream().map(LocalizedText::english).toList()));
    }

    static LocalizedText words(Cutoff cutoff) {
        return new LocalizedText(DANISH.cutoff(cutoff), ENGLISH.cutoff(cutoff));
    }

    static LocalizedText words(PartialDate date) {
        return new LocalizedText(DANISH_DATE.format(date), ENGLISH_DATE.format(date));
    }

    static LocalizedText number(Object number) {
        return new LocalizedText(number.toString(), number.toString());
    }
}
