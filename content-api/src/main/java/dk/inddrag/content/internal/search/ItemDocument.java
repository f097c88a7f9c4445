package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Folding;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.DatedName;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns an item into a document of the index. */
final class ItemDocument {
    private static final int MOST_YEARS = 20;

    private final Synonyms synonyms;
    private final DanishWords danish = DanishWords.bundled().ofDocuments();
    private final TermMemory memory = TermMemory.ofDocuments();

    /** For a number of items, all of which are published; what is remembered of their words goes with this object. */
    ItemDocument(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    Document of(Item item) {
        Document document = new Document();
        document.add(new StringField(IndexField.ID, item.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(IndexField.ITEM, PackedItem.of(item)));
        ItemWords words = ItemWords.of(item, danish);
        document.add(new Field(IndexField.TERMS, new TermStream(words.texts(), synonyms, memory), IndexField.WEIGHTED));
        document.add(new BinaryDocValuesField(IndexField.ORDER, WordOrder.of(words.own(), memory)));
        item.date().ifPresent(date -> {
            document.add(longField(IndexField.EARLIEST, date.earliest().toEpochDay()));
            document.add(longField(IndexField.LATEST, date.latest().toEpochDay()));
        });
        item.addedAt().ifPresent(moment -> document.add(longField(IndexField.ADDED, moment.toEpochMilli())));
        addFacets(document, item);
        return document;
    }

    private static LongField longField(String name, long value) {
        return new LongField(name, value, Field.Store.NO);
    }

    private static void addFacets(Document document, Item item) {
        add(document, Facet.KIND, item.kind().id());
        add(document, Facet.PUBLISHER, item.publisher().id());
        for (DatedName name : item.publisher().names()) {
            narrow(document, Facet.PUBLISHER, name.name().danish());
            narrow(document, Facet.PUBLISHER, name.name().english());
            name.shortNames().forEach(shortName -> narrow(document, Facet.PUBLISHER, shortName));
        }
        item.audience().forEach(role -> add(document, Facet.AUDIENCE, id(role)));
        item.topics().forEach(topic -> add(document, Facet.TOPIC, topic));
        item.date().ifPresent(date -> addYears(document, date));
    }

    private static void addYears(Document document, PartialDate date) {
        int first = date.earliest().getYear();
        int last = Math.min(date.latest().getYear(), first + MOST_YEARS - 1);
        for (int year = first; year <= last; year++) {
            add(document, Facet.YEAR, Integer.toString(year));
        }
    }

    static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form in which values of facets are compared. */
    static BytesRef comparable(String value) {
        String folded = Folding.fold(value.strip());
        return new BytesRef(folded.substring(0, Math.min(folded.length(), 1000)));
    }

    private static void add(Document document, Facet facet, String value) {
        String counted = value.substring(0, Math.min(value.length(), 1000));
        document.add(new SortedSetDocValuesField(IndexField.counted(facet), new BytesRef(counted)));
        narrow(document, facet, value);
    }

    private static void narrow(Document document, Facet facet, String value) {
        document.add(new StringField(IndexField.narrowed(facet), comparable(value), Field.Store.NO));
    }
}
