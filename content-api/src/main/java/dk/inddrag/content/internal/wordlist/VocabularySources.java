package dk.inddrag.content.internal.wordlist;

import dk.inddrag.content.words.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the vocabulary: the tagged forms, the entries of the spelling dictionary, then what our own list knows better. */
final class VocabularySources {
    private static final int LONGEST = 60;

    private final DomainLexicon lexicon;
    private final Vocabulary vocabulary;

    private VocabularySources(DomainLexicon lexicon) {
        this.lexicon = lexicon;
        Set<String> known = new TreeSet<>(lexicon.words("led"));
        known.addAll(lexicon.words("hel"));
        this.vocabulary = new Vocabulary(known);
    }

    static Vocabulary read(DomainLexicon lexicon) throws IOException {
        VocabularySources sources = new VocabularySources(lexicon);
        sources.gather();
        return sources.vocabulary;
    }

    private void gather() throws IOException {
        byte[] tagged;
        try (InputStream in = Sources.stream(Sources.TAGGED)) {
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
        try (BufferedReader affixes = Sources.open(Sources.AFFIXES);
                BufferedReader entries = Sources.open(Sources.ENTRIES)) {
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
}
