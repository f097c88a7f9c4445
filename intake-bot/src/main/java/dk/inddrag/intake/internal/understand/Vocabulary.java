package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseShelf;
import dk.inddrag.core.Alias;
import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the vocabulary files into one book of phrases, together with the names that the catalogue itself gives. */
final class Vocabulary {

    private static final List<String> FILES = List.of("roles", "needs", "forms", "asks", "talk", "topics");

    private Vocabulary() {}

    static PhraseBook<Fact> read(PhraseShelf shelf, Catalogue catalogue, TextFiles files) {
        PhraseBook.Builder<Fact> book = PhraseBook.builder(shelf);
        for (String file : FILES) {
            files.sections("vocabulary/" + file + ".txt", (heading, phrase) -> book.add(fact(heading), phrase));
        }
        for (Offer offer : catalogue.offers()) {
            for (Alias alias : offer.aliases()) {
                if (alias.certain() && alias.name().indexOf(' ') > 0) {
                    book.add(Fact.said(FactKind.OFFER, offer.id().value()), alias.name());
                }
            }
        }
        Set<String> alsoWords = new HashSet<>();
        files.sections("vocabulary/municipalities.txt", (heading, name) -> alsoWords.add(name));
        for (Municipality municipality : Municipalities.all()) {
            Fact fact = Fact.said(FactKind.MUNICIPALITY, municipality.code());
            book.add(fact, exactly("fra " + municipality.name()));
            // Some names are words as well ("Vejen"): those need their title.
            if (!alsoWords.contains(municipality.name())) {
                book.add(fact, exactly(municipality.name()));
                book.add(fact, exactly(municipality.name() + "s"));
            }
            book.add(fact, exactly(municipality.name() + " kommune"));
            book.add(fact, "kommune/kommunekode/kommunenummer/municipality =" + municipality.code());
            book.add(fact, exactly(municipality.officialName()));
        }
        return book.build();
    }

    private static String exactly(String name) {
        return "=" + name.replace("-", " =").replace(" ", " =").replace("==", "=");
    }

    /** A heading is {@code role head}, or {@code need research ~} for words that only hint. */
    static Fact fact(String heading) {
        String[] words = heading.split("\\s+", -1);
        if (words.length < 2 || words.length > 3 || (words.length == 3 && !words[2].equals("~"))) {
            throw new IllegalArgumentException("A heading is a kind and a value, not \"" + heading + "\"");
        }
        return Fact.parse((words.length == 3 ? "~" : "") + words[0] + ":" + words[1]);
    }
}
