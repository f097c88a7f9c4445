package dk.inddrag.content.internal.wordlist;

import dk.inddrag.content.words.Folding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the bundled dictionary.
 *
 * <p>The same sources give the same bytes, on any machine and in any locale.
 */
public final class WordListCompiler {
    private static final List<Class<?>> PROGRAM = List.of(
            WordListCompiler.class,
            AutomatonWriter.class,
            BaseForms.class,
            CompoundFinder.class,
            DomainLexicon.class,
            Encoder.class,
            Hunspell.class,
            Inflections.class,
            Modifiers.class,
            NounWeights.class,
            Ranks.class,
            SeenParts.class,
            Sources.class,
            TaggedForms.class,
            Vocabulary.class,
            VocabularySources.class,
            Folding.class);

    private WordListCompiler() {}

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
        DomainLexicon lexicon = new DomainLexicon(Sources.open(Sources.OWN));
        Vocabulary vocabulary = VocabularySources.read(lexicon);
        CompoundFinder finder = new CompoundFinder(vocabulary, lexicon);
        finder.run();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        new AutomatonWriter().write(new Encoder(vocabulary, lexicon, finder).entries(), bytes);
        Files.createDirectories(Objects.requireNonNull(target.getParent(), "a file in a folder"));
        Files.write(target, bytes.toByteArray());
        Files.writeString(explanation, fingerprint + explain(finder));
    }

    private static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String source : Sources.ALL) {
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
        try (InputStream in = Sources.stream(resource)) {
            digest.update(in.readAllBytes());
        }
    }

    /** Every compound with its seam. */
    private static String explain(CompoundFinder finder) {
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
}
