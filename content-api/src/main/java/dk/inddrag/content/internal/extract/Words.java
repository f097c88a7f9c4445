package dk.inddrag.content.internal.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text in lower case, with their places. Lower case keeps the length of each word, so places hold. */
final class Words {
    private final List<String> words;
    private final int[] starts;

    private Words(List<String> words, int[] starts) {
        this.words = words;
        this.starts = starts;
    }

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        int[] starts = new int[16];
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (words.size() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[words.size()] = start;
            words.add(lower(text, start, i));
        }
        return new Words(words, starts);
    }

    private static String lower(String text, int start, int end) {
        char[] chars = new char[end - start];
        for (int i = start; i < end; i++) {
            chars[i - start] = Character.toLowerCase(text.charAt(i));
        }
        return new String(chars);
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return starts[i] + words.get(i).length();
    }
}
