package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a question anew with the words that were probably meant, spelt as the items spell them. */
final class Surfaces {
    private static final int LONGEST_READ = 5_000;

    private Surfaces() {}

    static String mended(String question, Map<Word, Word> meant, List<Hit> hits) {
        StringBuilder mended = new StringBuilder(question);
        List<Word> typed = List.copyOf(meant.keySet());
        for (int i = typed.size() - 1; i >= 0; i--) {
            Word word = typed.get(i);
            mended.replace(word.start(), word.end(), spelling(meant.getOrDefault(word, word), hits));
        }
        return mended.toString().strip();
    }

    /** The shortest form of the word in the items found; else the form in Danish letters, as far as it is known. */
    private static String spelling(Word meant, List<Hit> hits) {
        String best = "";
        for (Hit hit : hits) {
            for (Word word : DanishWords.bundled().analyze(text(hit.item()))) {
                boolean same = word.stem().equals(meant.stem());
                if (same && (best.isEmpty() || word.text().length() < best.length())) {
                    best = word.text();
                }
            }
        }
        if (best.isEmpty()) {
            return meant.isCompound()
                    ? String.join("", meant.parts())
                    : meant.parts().get(0);
        }
        return best.toLowerCase(Locale.ROOT);
    }

    private static String text(Item item) {
        String text = item.text().title() + "\n" + item.text().summary() + "\n" + item.body();
        return text.substring(0, Math.min(text.length(), LONGEST_READ));
    }
}
