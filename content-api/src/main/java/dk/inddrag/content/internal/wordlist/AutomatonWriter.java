package dk.inddrag.content.internal.wordlist;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds and writes the minimal automaton that {@code Automaton} reads; its Javadoc tells the format. */
final class AutomatonWriter {
    static final int WORD = 61;
    static final int MODIFIER = 62;
    static final int HEAD = 63;

    private static final int MAGIC = 0x44614F31;
    private static final int LAST = 1 << 6;

    private final Map<Code, Integer> codes = new HashMap<>();
    private final List<Code> codeList = new ArrayList<>();
    private final Map<Key, Node> register = new HashMap<>();
    private final List<Node> frozen = new ArrayList<>();

    /** How the letters so far are read. */
    record Code(int strip, String ending, int headLength, int flags) {}

    /** The codes of one string of letters: a code for each kind, null for none. */
    record Entry(
            @Nullable Code word,
            @Nullable Code modifier,
            @Nullable Code head) {}

    void write(SortedMap<String, Entry> entries, OutputStream target) throws IOException {
        Node root = build(entries);
        List<Node> layout = new ArrayList<>(frozen.size());
        layOut(root, layout);
        int size = 0;
        for (Node node : layout) {
            node.address = size;
            size += node.labels.length;
        }
        int[] arcs = new int[size];
        for (Node node : frozen) {
            int[] order = node.order();
            for (int i = 0; i < order.length; i++) {
                Node child = node.children[order[i]];
                int to = child == null ? node.codes[order[i]] : child.address;
                int last = i == order.length - 1 ? LAST : 0;
                arcs[node.address + i] = (to << 7) | last | node.labels[order[i]];
            }
        }
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        List<String> texts =
                codeList.stream().map(Code::ending).distinct().sorted().toList();
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            out.writeByte(bytes.length);
            out.write(bytes);
        }
        out.writeInt(codeList.size());
        for (Code code : codeList) {
            out.writeByte(code.strip());
        }
        Map<String, Integer> textIndex = new HashMap<>();
        for (String text : texts) {
            textIndex.put(text, textIndex.size());
        }
        for (Code code : codeList) {
            out.writeShort(textIndex.getOrDefault(code.ending(), 0));
        }
        for (Code code : codeList) {
            out.writeByte(code.headLength());
        }
        for (Code code : codeList) {
            out.writeByte(code.flags());
        }
        out.writeInt(size);
        for (int arc : arcs) {
            out.writeInt(arc);
        }
        out.flush();
    }

    /** Puts each node right before the one that most words go on to: what is walked together stands together. */
    private static void layOut(Node node, List<Node> layout) {
        if (node.placed) {
            return;
        }
        node.placed = true;
        layout.add(node);
        for (int arc : node.order()) {
            Node child = node.children[arc];
            if (child != null) {
                layOut(child, layout);
            }
        }
    }

    /** Daciuk's construction from sorted words: what lies behind the common prefix of two neighbours is finished. */
    private Node build(SortedMap<String, Entry> entries) {
        List<Draft> path = new ArrayList<>();
        path.add(new Draft());
        String before = "";
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            String word = entry.getKey();
            int common = 0;
            while (common < before.length() && common < word.length() && before.charAt(common) == word.charAt(common)) {
                common++;
            }
            freezeTo(path, before, common);
            for (int i = common; i < word.length(); i++) {
                path.add(new Draft());
            }
            Draft end = path.get(word.length());
            end.addCode(WORD, code(entry.getValue().word()));
            end.addCode(MODIFIER, code(entry.getValue().modifier()));
            end.addCode(HEAD, code(entry.getValue().head()));
            before = word;
        }
        freezeTo(path, before, 0);
        return freeze(path.get(0));
    }

    private void freezeTo(List<Draft> path, String word, int depth) {
        for (int i = word.length(); i > depth; i--) {
            Node node = freeze(path.remove(i));
            path.get(i - 1).add(label(word.charAt(i - 1)), node);
        }
    }

    private int code(@Nullable Code code) {
        if (code == null) {
            return -1;
        }
        return codes.computeIfAbsent(code, fresh -> {
            codeList.add(fresh);
            return codeList.size() - 1;
        });
    }

    private Node freeze(Draft draft) {
        Node fresh = draft.node();
        Key key = new Key(fresh);
        Node seen = register.putIfAbsent(key, fresh);
        if (seen != null) {
            return seen;
        }
        fresh.id = frozen.size();
        frozen.add(fresh);
        return fresh;
    }

    private static int label(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 27;
        }
        throw new IllegalArgumentException("No label for '" + c + "'");
    }

    private static final class Draft {
        private final List<Integer> labels = new ArrayList<>();
        private final List<@Nullable Node> children = new ArrayList<>();
        private final List<Integer> codes = new ArrayList<>();

        void addCode(int label, int code) {
            if (code >= 0) {
                labels.add(label);
                children.add(null);
                codes.add(code);
            }
        }

        void add(int label, Node child) {
            labels.add(label);
            children.add(child);
            codes.add(0);
        }

        Node node() {
            return new Node(
                    labels.stream().mapToInt(Integer::intValue).toArray(),
                    children.toArray(new Node[0]),
                    codes.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static final class Node {
        private final int[] labels;
        private final @Nullable Node[] children;
        private final int[] codes;
        private final int weight;
        private int id;
        private int address;
        private boolean placed;

        Node(int[] labels, @Nullable Node[] children, int[] codes) {
            this.labels = labels;
            this.children = children;
            this.codes = codes;
            int words = 0;
            for (Node child : children) {
                words += child == null ? 1 : child.weight;
            }
            weight = words;
        }

        /** Codes first, then the arcs that most words take, so that a search ends soon. */
        int[] order() {
            return IntStream.range(0, labels.length)
                    .boxed()
                    .sorted(Comparator.comparingInt(this::rank).thenComparingInt(i -> labels[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private int rank(int arc) {
            Node child = children[arc];
            return child == null ? Integer.MIN_VALUE : -child.weight;
        }
    }

    /** What makes two nodes the same: labels, codes and the finished nodes they lead to. */
    private static final class Key {
        private final int[] signature;

        Key(Node node) {
            signature = new int[node.labels.length * 2];
            for (int i = 0; i < node.labels.length; i++) {
                Node child = node.children[i];
                signature[2 * i] = node.labels[i];
                signature[2 * i + 1] = child == null ? node.codes[i] : child.id;
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(signature, key.signature);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(signature);
        }
    }
}
