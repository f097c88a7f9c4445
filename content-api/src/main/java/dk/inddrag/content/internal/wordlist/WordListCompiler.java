package dk.inddrag.content.internal.wordlist;

import dk.inddrag.content.words.Folding;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bundled dictionary.
 *
 * <p>The same sources give the same bytes, on any machine and in any locale.
 */
public final class WordListCompiler {
    private static final String SOURCE = "/org/languagetool/resource/da/";
    private static final String TAGGED = SOURCE + "danish.dict";
    private static final String AFFIXES = SOURCE + "hunspell/da_DK.aff";
    private static final String ENTRIES = SOURCE + "hunspell/da_DK.dic";
    private static final String OWN = "domain-lexicon.txt";
    private static final List<String> SOURCES = List.of(TAGGED, AFFIXES, ENTRIES, OWN);
    private static final List<Class<?>> PROGRAM = List.of(
            WordListCompiler.class,
            AutomatonWriter.class,
            CompoundFinder.class,
            DomainLexicon.class,
            Hunspell.class,
            TaggedForms.class,
            Vocabulary.class,
            Folding.class);
    private static final List<String> LITERAL_LETTERS = List.of("aa", "ae", "oe");

    private static final int LITERAL = 1;
    private static final int CAN_END = 2;
    private static final int DOUBTFUL = 4;
    private static final int SIMPLE = 32;
    private static final int RARITY_SHIFT = 3;
    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final DomainLexicon lexicon;
    private final CompoundFinder finder;
    private final Set<String> foldedAlike = new HashSet<>();

    private WordListCompiler() throws IOException {
        lexicon = new DomainLexicon(open(OWN));
        Set<String> known = new TreeSet<>(lexicon.words("led"));
        known.addAll(lexicon.words("hel"));
        vocabulary = new Vocabulary(known);
        gather();
        finder = new CompoundFinder(vocabulary, lexicon);
    }

    /**
     * Writes the dictionary, unless it is there and was made from the same sources by the same program.
     *
     * @param args  the file to write, and a file for the compounds that were taken apart, for a person to read
     * @throws IOException if a source cannot be read or a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        Path explanation = Path.of(args[1]);
        String fingerprint = "# " + fingerprint() + "\n";
        if (Files.exists(target)
                && Files.exists(explanation)
                && Files.readString(explanation).startsWith(fingerprint)) {
            return;
        }
        WordListCompiler compiler = new WordListCompiler();
        Files.createDirectories(Objects.requireNonNull(target.getParent(), "a file in a folder"));
        Files.write(target, compiler.compile());
        Files.writeString(explanation, fingerprint + compiler.explain());
    }

    private static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String source : SOURCES) {
                digest(source, digest);
            }
            for (Class<?> part : PROGRAM) {
                for (Class<?> member : part.getNestMembers()) {
                    digest("/" + member.getName().replace('.', '/') + ".class", digest);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void digest(String resource, MessageDigest digest) throws IOException {
        try (InputStream in = stream(resource)) {
            digest.update(in.readAllBytes());
        }
    }

    private void gather() throws IOException {
        byte[] tagged;
        try (InputStream in = stream(TAGGED)) {
            tagged = in.readAllBytes();
        }
        expand(new Hunspell.Consumer() {
            @Override
            public void form(String form, String base, Kind kind) {
                if (form.equals(base) && isWord(form)) {
                    vocabulary.note(base, kind);
                }
            }

            @Override
            public void modifier(String modifier, String base) {
                if (isWord(modifier)) {
                    vocabulary.addModifier(modifier, base);
                }
            }
        });
        vocabulary.weigh();
        TaggedForms.read(tagged, (form, base, tag) -> {
            if (isWord(form) && isWord(base)) {
                vocabulary.addTagged(form, base, tag);
            }
        });
        expand(new Hunspell.Consumer() {
            @Override
            public void form(String form, String base, Kind kind) {
                if (isWord(form) && isWord(base)) {
                    vocabulary.addPlain(form, base, kind);
                }
            }
        });
        vocabulary.findBases();
        addOwn();
    }

    private static void expand(Hunspell.Consumer consumer) throws IOException {
        try (BufferedReader affixes = open(AFFIXES);
                BufferedReader entries = open(ENTRIES)) {
            new Hunspell(affixes).expand(entries, consumer);
        }
    }

    private void addOwn() {
        for (Map.Entry<String, List<String>> line : lexicon.lines("navneord").entrySet()) {
            addIrregular(line.getKey(), line.getValue(), Kind.NOUN, true);
        }
        for (Map.Entry<String, List<String>> line : lexicon.lines("tillægsord").entrySet()) {
            addIrregular(line.getKey(), line.getValue(), Kind.ADJECTIVE, false);
        }
        Set<String> verbs = new TreeSet<>(vocabulary.bases(Kind.VERB).keySet());
        verbs.addAll(vocabulary.bases(Kind.OTHER).keySet());
        for (Map.Entry<String, List<String>> line : lexicon.lines("udsagnsord").entrySet()) {
            String base = line.getKey();
            line.getValue().forEach(form -> vocabulary.addStrong(form, base));
            for (String verb : verbs) {
                if (verb.endsWith(base) && (verb.equals(base) || isVerbPrefix(verb, base))) {
                    String prefix = verb.substring(0, verb.length() - base.length());
                    for (String form : line.getValue()) {
                        vocabulary.addStrong(prefix + form, verb);
                    }
                    vocabulary.addRegular(verb + "r", verb, Kind.VERB);
                    vocabulary.addRegular(verb + "s", verb, Kind.VERB);
                    vocabulary.addRegular(verb, verb, Kind.VERB);
                }
            }
        }
        for (Map.Entry<String, List<String>> line : lexicon.lines("småord").entrySet()) {
            line.getValue().forEach(form -> vocabulary.addCertain(form, line.getKey(), Kind.OTHER));
        }
        for (Map.Entry<String, List<String>> line : lexicon.lines("som").entrySet()) {
            for (String word : line.getValue()) {
                vocabulary.addLike(word, line.getKey());
            }
        }
    }

    private boolean isVerbPrefix(String verb, String base) {
        String prefix = verb.substring(0, verb.length() - base.length());
        return lexicon.words("ikke-forled").contains(prefix)
                || vocabulary.isBase(Kind.NOUN, prefix)
                || vocabulary.isBase(Kind.ADJECTIVE, prefix);
    }

    private void addIrregular(String base, List<String> forms, Kind kind, boolean genitive) {
        vocabulary.addCertain(base, base, kind);
        for (String form : forms) {
            vocabulary.addCertain(form, base, kind);
            if (genitive && !form.endsWith("s")) {
                vocabulary.addCertain(form + "s", base, kind);
            }
        }
        if (genitive && !base.endsWith("s")) {
            vocabulary.addCertain(base + "s", base, kind);
        }
    }

    private byte[] compile() throws IOException {
        finder.run();
        Set<String> folds = new HashSet<>();
        for (String word : vocabulary.words().keySet()) {
            String fold = Folding.fold(word);
            if (!folds.add(fold)) {
                foldedAlike.add(fold);
            }
        }
        TreeMap<String, AutomatonWriter.Entry> entries = new TreeMap<>();
        for (Map.Entry<String, Vocabulary.Reading> word : vocabulary.words().entrySet()) {
            String form = word.getKey();
            Vocabulary.Reading reading = word.getValue();
            Vocabulary.Reading head = vocabulary.head(form);
            AutomatonWriter.Code headCode =
                    head != null && mayEnd(form, head) ? code(form, head.base(), CAN_END | doubt(form, head)) : null;
            if (headCode != null && head != null && head.base().equals(reading.base())) {
                merge(entries, form, new AutomatonWriter.Entry(headCode, null, null));
            } else {
                AutomatonWriter.Code wordCode = code(form, reading.base(), 0);
                merge(entries, form, new AutomatonWriter.Entry(wordCode, null, headCode));
            }
        }
        for (Map.Entry<String, CompoundFinder.Modifier> modifier :
                finder.modifiers().entrySet()) {
            String text = modifier.getKey();
            AutomatonWriter.Code code = plainCode(
                    text,
                    modifier.getValue().base(),
                    (finder.isDoubtful(modifier.getValue(), text) ? DOUBTFUL : 0)
                            | rarity(finder.modifierFamilies(text))
                            | (isSimple(modifier.getValue().base()) ? SIMPLE : 0));
            merge(entries, text, new AutomatonWriter.Entry(null, code, null));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        new AutomatonWriter().write(entries, bytes);
        return bytes.toByteArray();
    }

    private static void merge(Map<String, AutomatonWriter.Entry> entries, String text, AutomatonWriter.Entry entry) {
        entries.merge(
                Folding.fold(text),
                entry,
                (old, fresh) -> new AutomatonWriter.Entry(
                        better(old.word(), fresh.word()),
                        better(old.modifier(), fresh.modifier()),
                        better(old.head(), fresh.head())));
    }

    /** Of two words that are folded alike, the one in Danish letters: råd before the name Raad. */
    private static AutomatonWriter.@Nullable Code better(
            AutomatonWriter.@Nullable Code old, AutomatonWriter.@Nullable Code fresh) {
        if (old == null || (fresh != null && (old.flags() & LITERAL) > (fresh.flags() & LITERAL))) {
            return fresh;
        }
        return old;
    }

    private boolean mayEnd(String form, Vocabulary.Reading head) {
        String base = head.base();
        return (base.length() >= 4 || finder.isShortHead(base))
                && !lexicon.words("ikke-efterled").contains(base)
                && !lexicon.words("ikke-efterled").contains(form);
    }

    private int doubt(String form, Vocabulary.Reading head) {
        String base = head.base();
        int rarity = rarity(finder.families(base));
        if (finder.isShortHead(base) || finder.isShortHead(form)) {
            return rarity;
        }
        boolean rare = base.length() <= 4 && finder.families(base) < 2;
        return rare || form.length() < 4 ? DOUBTFUL | rarity : rarity;
    }

    /** From 0 for a part that very many compounds share to 3 for one that none does. */
    private static int rarity(int families) {
        int rarity = families >= 12 ? 0 : families >= 4 ? 1 : families >= 1 ? 2 : 3;
        return rarity << RARITY_SHIFT;
    }

    private AutomatonWriter.Code code(String form, String ownBase, int flags) {
        String base = vocabulary.baseOf(ownBase);
        String head = finder.seams().get(base);
        int simple = head != null && isSimple(vocabulary.certainBase(head)) ? SIMPLE : 0;
        return plainCode(form, base, flags | simple);
    }

    private AutomatonWriter.Code plainCode(String form, String ownBase, int flags) {
        String base = ownBase;
        String head = finder.seams().get(base);
        if (head != null) {
            // An irregular last part: skolebørn is a form of skolebarn.
            String headBase = vocabulary.certainBase(head);
            base = base.substring(0, base.length() - head.length()) + headBase;
            head = headBase;
        }
        String from = Folding.fold(form);
        String to = Folding.fold(base);
        int common = 0;
        while (common < from.length() && common < to.length() && from.charAt(common) == to.charAt(common)) {
            common++;
        }
        boolean literal = isLiteral(form) || isLiteral(base);
        return new AutomatonWriter.Code(
                from.length() - common,
                to.substring(common),
                head == null ? 0 : Folding.fold(head).length(),
                flags | (literal ? LITERAL : 0));
    }

    /** Whether a part is no compound, its own base form and not folded like any other word. */
    private boolean isSimple(String part) {
        Vocabulary.Reading reading = vocabulary.words().get(part);
        return reading != null
                && reading.base().equals(part)
                && !finder.seams().containsKey(part)
                && !isLiteral(part)
                && !foldedAlike.contains(Folding.fold(part));
    }

    private static boolean isLiteral(String word) {
        return LITERAL_LETTERS.stream().anyMatch(word::contains);
    }

    /** Every compound with its seam. */
    private String explain() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> seam : finder.seams().entrySet()) {
            String word = seam.getKey();
            text.append(word, 0, word.length() - seam.getValue().length())
                    .append('|')
                    .append(seam.getValue())
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean isWord(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static BufferedReader open(String resource) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(resource), StandardCharsets.UTF_8));
    }

    private static InputStream stream(String resource) throws IOException {
        @Nullable InputStream stream = WordListCompiler.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("Not on the class path: " + resource);
        }
        return stream;
    }
}
