package dk.inddrag.content.words;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The dictionary as a minimal automaton over folded letters, as {@code WordListCompiler} writes it.
 *
 * <p>A node is the index of its first arc. An arc is one int: the label in the lowest 6 bits, then a bit that marks the
 * last arc of its node, then the target. Three labels are no letters: their target is an entry in the table of codes,
 * which says how the letters so far are read, as a word, as a part before another or as the last part of a compound.
 * They come first in their node.
 */
final class Automaton {
    static final int NONE = -1;
    static final int ROOT = 0;

    static final int WORD = 61;
    static final int MODIFIER = 62;
    static final int HEAD = 63;

    /** Letters stand for themselves: unfolding {@code aa}, {@code ae} and {@code oe} would be wrong. */
    static final int LITERAL = 1;
    /** The word can be the last part of a compound. */
    static final int CAN_END = 2;
    /** A short word, or one that is mostly a false friend at the end of a word: allowed, but dearer. */
    static final int DOUBTFUL = 4;

    /** The part that is named last is no compound, and its base form is its stem: there is nothing to look up. */
    static final int SIMPLE = 32;

    private static final int RARITY_SHIFT = 3;
    private static final int MAGIC = 0x44614F31;
    private static final int LAST = 1 << 6;

    private final int[] arcs;
    // Where each letter leads from the root, which has the most arcs and is passed most often.
    private final int[] first = new int[WORD];
    private final byte[] strips;
    private final short[] endings;
    private final byte[] heads;
    private final byte[] flags;
    private final String[] texts;

    private Automaton(int[] arcs, byte[] strips, short[] endings, byte[] heads, byte[] flags, String[] texts) {
        this.arcs = arcs;
        this.strips = strips;
        this.endings = endings;
        this.heads = heads;
        this.flags = flags;
        this.texts = texts;
        for (int label = 0; label < first.length; label++) {
            first[label] = search(ROOT, label);
        }
    }

    static Automaton read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source, 1 << 16));
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("Not a Danish word list: starts with " + Integer.toHexString(magic));
        }
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            byte[] text = new byte[in.readUnsignedByte()];
            in.readFully(text);
            texts[i] = new String(text, StandardCharsets.US_ASCII);
        }
        int codes = in.readInt();
        byte[] strips = new byte[codes];
        short[] endings = new short[codes];
        byte[] heads = new byte[codes];
        byte[] flags = new byte[codes];
        in.readFully(strips);
        for (int i = 0; i < codes; i++) {
            endings[i] = in.readShort();
        }
        in.readFully(heads);
        in.readFully(flags);
        int[] arcs = new int[in.readInt()];
        byte[] raw = new byte[arcs.length * 4];
        in.readFully(raw);
        ByteBuffer.wrap(raw).asIntBuffer().get(arcs);
        return new Automaton(arcs, strips, endings, heads, flags, texts);
    }

    /** The label of a folded character, or 0 for one that no word of the dictionary has. */
    static int label(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : 0;
    }

    int step(int node, char c) {
        int wanted = label(c);
        if (node == ROOT) {
            return first[wanted];
        }
        return search(node, wanted);
    }

    private int search(int node, int wanted) {
        int i = node;
        while (true) {
            int arc = arcs[i];
            if ((arc & 63) == wanted) {
                return arc >>> 7;
            }
            if ((arc & LAST) != 0) {
                return NONE;
            }
            i++;
        }
    }

    int walk(CharSequence folded, int start, int end) {
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = step(node, folded.charAt(i));
            if (node == NONE) {
                return NONE;
            }
        }
        return node;
    }

    /** The code of one kind at a node, or {@link #NONE}. */
    int code(int node, int kind) {
        int i = node;
        while (true) {
            int arc = arcs[i];
            int label = arc & 63;
            if (label == kind) {
                return arc >>> 7;
            }
            if (label < WORD || (arc & LAST) != 0) {
                return NONE;
            }
            i++;
        }
    }

    /** The code by which the letters so far are the last part of a compound, or {@link #NONE}. */
    int headCode(int node) {
        int head = code(node, HEAD);
        if (head != NONE) {
            return head;
        }
        int word = code(node, WORD);
        return word != NONE && has(word, CAN_END) ? word : NONE;
    }

    int wordCode(CharSequence folded) {
        int node = walk(folded, 0, folded.length());
        return node == NONE ? NONE : code(node, WORD);
    }

    /** The base form that a code gives for the letters it was found at. */
    String base(CharSequence folded, int start, int end, int code) {
        int kept = end - strips[code];
        String ending = texts[endings[code]];
        if (ending.isEmpty()) {
            return folded.subSequence(start, kept).toString();
        }
        return new StringBuilder(kept - start + ending.length())
                .append(folded, start, kept)
                .append(ending)
                .toString();
    }

    /** How many letters of the base form are its last part, or 0 for a word that is no compound. */
    int headLength(int code) {
        return heads[code];
    }

    /** From 0 for a part that very many compounds share to 3 for one that none does. */
    int rarity(int code) {
        return (flags[code] >> RARITY_SHIFT) & 3;
    }

    boolean has(int code, int flag) {
        return (flags[code] & flag) != 0;
    }
}
