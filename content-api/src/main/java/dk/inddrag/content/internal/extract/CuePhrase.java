package dk.inddrag.content.internal.extract;

import java.util.ArrayList;
import java.util.List;

/** A phrase of {@code cues.txt}. */
record CuePhrase(String list, List<String> words) {

    static CuePhrase of(String list, String line) {
        List<String> words = new ArrayList<>();
        for (String part : line.trim().split("[\\s-]+", -1)) {
            words.add(part);
        }
        return new CuePhrase(list, List.copyOf(words));
    }

    int length() {
        return words.size();
    }

    boolean startsOpen() {
        return words.get(0).startsWith("*");
    }

    String firstWord() {
        return words.get(0).replace("*", "");
    }

    boolean matches(Words text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), text.word(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        boolean openStart = pattern.charAt(0) == '*';
        boolean openEnd = pattern.charAt(pattern.length() - 1) == '*';
        if (openStart && openEnd) {
            return word.contains(pattern.substring(1, pattern.length() - 1));
        } else if (openStart) {
            return word.length() >= pattern.length() - 1
                    && word.regionMatches(word.length() - pattern.length() + 1, pattern, 1, pattern.length() - 1);
        } else if (openEnd) {
            return word.length() >= pattern.length() - 1 && word.regionMatches(0, pattern, 0, pattern.length() - 1);
        }
        return pattern.equals(word);
    }
}
