package dk.inddrag.content.internal.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** When two phrases name the same thing: their last word says what it is, whatever describes it. */
final class SameThing {
    /** Words that pages use for one and the same form. */
    private static final Map<String, String> FORMS = LinkWords.pairs("same-form");

    private static final List<String> ENDINGS = LinkWords.inOrder("ending");
    private static final Set<String> DESCRIBING = LinkWords.of("describing");

    private SameThing() {}

    static List<String> distinct(List<String> phrases) {
        Map<String, String> distinct = new LinkedHashMap<>();
        phrases.forEach(phrase -> distinct.putIfAbsent(head(phrase), phrase));
        return List.copyOf(distinct.values());
    }

    static boolean overlap(List<String> some, List<String> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> head(a).equals(head(b))));
    }

    /** A number at the end belongs to the name: Hold 1 is not Hold 2. */
    private static String head(String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i++) {
            if (DESCRIBING.contains(words[i])) {
                return i == 0 ? words[0] : stem(words[i - 1]);
            }
        }
        String last = words[words.length - 1];
        return last.length() <= 2 && words.length > 1 ? words[words.length - 2] + last : stem(last);
    }

    private static String stem(String word) {
        String form = FORMS.getOrDefault(word, word);
        for (String ending : ENDINGS) {
            if (form.length() > ending.length() + 4 && form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                return FORMS.containsKey(stem) ? stem(FORMS.get(stem)) : stem;
            }
        }
        return form;
    }
}
