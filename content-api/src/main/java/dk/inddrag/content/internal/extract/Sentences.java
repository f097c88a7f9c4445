package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import dk.inddrag.content.times.DanishTimes;
import dk.inddrag.content.times.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the content of a page into sentences and finds the time expressions in them. */
final class Sentences {
    private static final Set<String> SHORT = LinkWords.of("abbreviation");

    /** What is longer is cut, so that the work for each date has a bound. */
    private static final int LONGEST = 800;

    private Sentences() {}

    static List<Sentence> of(String text, List<Block> content, LocalDate reference) {
        List<Sentence> sentences = new ArrayList<>();
        Block heading = null;
        for (Block block : content) {
            add(sentences, text, block, heading, reference);
            if (block.kind() == Block.Kind.HEADING) {
                heading = block;
            }
        }
        return sentences;
    }

    private static void add(
            List<Sentence> sentences, String text, Block block, @Nullable Block heading, LocalDate reference) {
        List<Mention> mentions = new ArrayList<>();
        for (TimeExpression each : DanishTimes.find(text.substring(block.start(), block.end()), reference)) {
            mentions.add(new Mention(each, block.start() + each.start(), block.start() + each.end()));
        }
        int start = block.start();
        int next = 0;
        for (int i = block.start(); i < block.end(); i++) {
            boolean last = i == block.end() - 1
                    || (i - start >= LONGEST && Character.isWhitespace(text.charAt(i)) && !isInside(mentions, i));
            if (last || (ends(text, i, block) && !isInside(mentions, i))) {
                int from = next;
                while (next < mentions.size() && mentions.get(next).start() <= i) {
                    next++;
                }
                sentences.add(
                        new Sentence(text, start, i + 1, block, heading, List.copyOf(mentions.subList(from, next))));
                start = i + 1;
                while (start < block.end() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
    }

    /** Whether a mark ends a sentence: a blank and a capital follow, and no abbreviation stands before. */
    private static boolean ends(String text, int i, Block block) {
        char c = text.charAt(i);
        if ((c != '.' && c != '!' && c != '?') || i + 2 >= block.end() || !Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        int next = i + 1;
        while (next < block.end() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next < block.end() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int from = i;
        while (from > block.start() && i - from < 8 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return !SHORT.contains(text.substring(from, i).toLowerCase(java.util.Locale.ROOT));
    }

    /** A stop at the end of an expression may still end the sentence. */
    private static boolean isInside(List<Mention> mentions, int i) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= i + 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).start() <= i;
    }
}
