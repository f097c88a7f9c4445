package dk.inddrag.content.internal.search;

import dk.inddrag.content.words.Word;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of a document in the order of its text, function words included: for each word a number that stands for its
 * stem, and a gap between one text and the next.
 *
 * <p>Which words stand together is asked of few documents, so they are not indexed by their places. Two stems of the
 * same number are one in sixteen million pairs.
 */
final class WordOrder {
    /** How many words may stand between two that belong together. */
    private static final int NEAR = 4;
    /** Two that change places count as being so much further apart. */
    private static final int TURNED = 2;

    private static final int GAP = 0;
    private static final int BYTES = 3;
    private static final int SEED = 7;

    private static final int NOWHERE = -1;
    /** A sieve: most words of a document are none of those asked for. */
    private static final int ASKED = 16;

    private final BytesRef row;

    /** The words of a document, as they were kept. */
    WordOrder(BytesRef row) {
        this.row = row;
    }

    /** The words of some texts, to be kept. */
    static BytesRef of(List<ItemWords.Text> texts, TermMemory memory) {
        int words = texts.stream().mapToInt(text -> text.words().size() + 1).sum();
        byte[] row = new byte[words * BYTES];
        int at = 0;
        for (ItemWords.Text text : texts) {
            for (Word word : text.words()) {
                at = put(memory.of(word).number(), row, at);
            }
            at = put(GAP, row, at);
        }
        return new BytesRef(row);
    }

    private static int put(int number, byte[] row, int at) {
        row[at] = (byte) (number >> 16);
        row[at + 1] = (byte) (number >> 8);
        row[at + 2] = (byte) number;
        return at + BYTES;
    }

    /** The number of a stem, never that of a gap. */
    static int number(String stem) {
        BytesRef bytes = new BytesRef(stem.getBytes(StandardCharsets.UTF_8));
        int number = StringHelper.murmurhash3_x86_32(bytes, SEED) & 0xFF_FFFF;
        return number == GAP ? 1 : number;
    }

    private int size() {
        return row.length / BYTES;
    }

    private int at(int place) {
        int at = row.offset + place * BYTES;
        return ((row.bytes[at] & 0xFF) << 16) | ((row.bytes[at + 1] & 0xFF) << 8) | (row.bytes[at + 2] & 0xFF);
    }

    /**
     * How often, and how closely, each word of a row stands together with the next: 1 for each time they are neighbours, less
     * for words between.
     */
    double[] closeness(int[] numbers) {
        long[] asked = new long[ASKED];
        for (int number : numbers) {
            asked[(number >> 6) & (ASKED - 1)] |= 1L << number;
        }
        double[] closeness = new double[numbers.length - 1];
        int[] last = new int[numbers.length];
        Arrays.fill(last, NOWHERE);
        int size = size();
        for (int place = 0; place < size; place++) {
            int number = at(place);
            if (((asked[(number >> 6) & (ASKED - 1)] >>> number) & 1) != 0) {
                for (int i = 0; i < numbers.length; i++) {
                    if (numbers[i] == number) {
                        add(closeness, last, i, place);
                    }
                }
            } else if (number == GAP) {
                Arrays.fill(last, NOWHERE);
            }
        }
        return closeness;
    }

    private static void add(double[] closeness, int[] last, int i, int place) {
        if (i > 0 && last[i - 1] != NOWHERE) {
            closeness[i - 1] += near(place - last[i - 1] - 1);
        }
        last[i] = place;
        if (i < closeness.length && last[i + 1] != NOWHERE) {
            closeness[i] += near(place - last[i + 1] - 1 + TURNED);
        }
    }

    private static double near(int between) {
        return between <= NEAR ? 1.0 / (1 + between) : 0;
    }

    /** Whether some words stand in a row somewhere. */
    boolean has(int[] numbers) {
        int last = size() - numbers.length;
        for (int place = 0; place <= last; place++) {
            int same = 0;
            while (same < numbers.length && at(place + same) == numbers[same]) {
                same++;
            }
            if (same == numbers.length) {
                return true;
            }
        }
        return false;
    }
}
