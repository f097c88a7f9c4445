package dk.inddrag.content.internal.wordlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of which the dictionary is made, as the class path of the build has them. */
final class Sources {
    private static final String FOLDER = "/org/languagetool/resource/da/";

    static final String TAGGED = FOLDER + "danish.dict";
    static final String AFFIXES = FOLDER + "hunspell/da_DK.aff";
    static final String ENTRIES = FOLDER + "hunspell/da_DK.dic";
    static final String OWN = "domain-lexicon.txt";
    static final List<String> ALL = List.of(TAGGED, AFFIXES, ENTRIES, OWN);

    private Sources() {}

    static BufferedReader open(String resource) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(resource), StandardCharsets.UTF_8));
    }

    static InputStream stream(String resource) throws IOException {
        @Nullable InputStream stream = Sources.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("Not on the class path: " + resource);
        }
        return stream;
    }
}
