package dk.inddrag.content.internal.wordlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Expands the entries of a Hunspell dictionary with numbered flags, as far as the Danish one goes. */
final class Hunspell {
    private static final Set<String> PROPER = Set.of("55", "699");
    private static final Set<String> VERB = Set.of("6", "140", "143", "148");
    private static final Set<String> ADJECTIVE =
            Set.of("207", "366", "841", "913", "914", "915", "916", "917", "962", "1025", "1062", "1106");
    private static final Set<String> NOUN = Set.of(
            "7", "9", "10", "20", "46", "73", "84", "85", "115", "118", "130", "131", "132", "133", "190", "193", "194",
            "252", "254", "267", "736", "737", "815", "822", "828");
    private static final Set<String> LINKING = Set.of("404", "405", "437", "449", "939", "940", "941");
    private static final String FORBIDDEN = "36";
    private static final String ONLY_INSIDE = "946";
    private static final String BEGINS = "942";
    private static final String ENDS = "976";
    private static final String NEEDS_AFFIX = "53";
    private static final int DEPTH = 3;

    private final Map<String, List<Rule>> rules = new HashMap<>();

    Hunspell(BufferedReader affixes) throws IOException {
        String line;
        while ((line = affixes.readLine()) != null) {
            String[] words = line.trim().split("\\s+", -1);
            if (words.length >= 5 && words[0].equals("SFX")) {
                String[] ending = words[3].split("/", -1);
                rules.computeIfAbsent(words[1], flag -> new ArrayList<>())
                        .add(new Rule(
                                words[2].equals("0") ? "" : words[2],
                                ending[0].equals("0") ? "" : ending[0],
                                ending.length > 1 ? List.of(ending[1].split(",", -1)) : List.of(),
                                Condition.parse(words[4])));
            }
        }
    }

    void expand(BufferedReader entries, Consumer consumer) throws IOException {
        entries.readLine();
        String line;
        while ((line = entries.readLine()) != null) {
            String[] entry = line.split("\\s", 2)[0].split("/", -1);
            String word = entry[0];
            if (word.isEmpty() || word.startsWith("#")) {
                continue;
            }
            List<String> flags = entry.length > 1 ? List.of(entry[1].split(",", -1)) : List.of();
            if (flags.contains(FORBIDDEN)) {
                continue;
            }
            Kind kind = kind(flags);
            if (flags.contains(ONLY_INSIDE) || flags.contains(BEGINS)) {
                consumer.modifier(word, word);
                continue;
            }
            Set<String> forms = new TreeSet<>();
            forms.add(word);
            expand(word, flags, forms, DEPTH);
            for (String form : forms) {
                consumer.form(form, word, kind);
            }
            for (String flag : flags) {
                if (LINKING.contains(flag)) {
                    for (Rule rule : rules.getOrDefault(flag, List.of())) {
                        if (rule.applies(word)) {
                            consumer.modifier(rule.apply(word), word);
                        }
                    }
                }
            }
        }
    }

    private void expand(String word, List<String> flags, Set<String> forms, int depth) {
        if (depth == 0) {
            return;
        }
        for (String flag : new HashSet<>(flags)) {
            if (LINKING.contains(flag)) {
                continue;
            }
            for (Rule rule : rules.getOrDefault(flag, List.of())) {
                if (rule.applies(word)) {
                    String form = rule.apply(word);
                    boolean whole = !rule.flags().contains(NEEDS_AFFIX);
                    if (whole || rule.isGenitive()) {
                        forms.add(form);
                    }
                    if (!rule.isGenitive()) {
                        expand(form, rule.flags(), forms, depth - 1);
                    }
                }
            }
        }
    }

    private static Kind kind(List<String> flags) {
        for (String flag : flags) {
            if (PROPER.contains(flag)) {
                return Kind.NAME;
            }
            if (VERB.contains(flag)) {
                return Kind.VERB;
            }
            if (ADJECTIVE.contains(flag)) {
                return Kind.ADJECTIVE;
            }
            if (NOUN.contains(flag)) {
                return Kind.NOUN;
            }
        }
        return flags.contains(ENDS) ? Kind.UNTOLD : Kind.OTHER;
    }

    /** Takes what the dictionary says. */
    interface Consumer {
        void form(String form, String base, Kind kind);

        default void modifier(String modifier, String base) {}
    }

    private record Rule(String strip, String ending, List<String> flags, Condition condition) {
        boolean applies(String word) {
            return word.endsWith(strip) && word.length() > strip.length() && condition.holds(word);
        }

        /** The genitive "-ns" goes on in the source, to forms that no one writes. */
        boolean isGenitive() {
            return ending.equals("ns");
        }

        String apply(String word) {
            return word.substring(0, word.length() - strip.length()) + ending;
        }
    }

    /** What the last letters of a word must be: letters, dots and sets such as [^er]. */
    private record Condition(List<String> letters) {
        static Condition parse(String text) {
            List<String> letters = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                int close = text.charAt(i) == '[' ? text.indexOf(']', i) : i;
                letters.add(text.substring(i, close + 1));
                i = close;
            }
            return new Condition(letters);
        }

        boolean holds(String word) {
            int first = word.length() - letters.size();
            for (int i = 0; i < letters.size() && first >= 0; i++) {
                if (!fits(letters.get(i), word.charAt(first + i))) {
                    return false;
                }
            }
            return first >= 0;
        }

        private static boolean fits(String set, char letter) {
            if (set.length() == 1) {
                return set.equals(".") || set.charAt(0) == letter;
            }
            return (set.charAt(1) == '^') != (set.indexOf(letter) > 0);
        }
    }
}
