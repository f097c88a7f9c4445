package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Synonyms;
import dk.inddrag.content.internal.items.StoredItem;
import dk.inddrag.content.words.Folding;
import dk.inddrag.content.words.Word;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.DatedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns an item into a document of the index. */
final class ItemDocument {
    private static final int TITLE = 2;
    private static final int SUMMARY = 2;
    private static final int TOPIC = 2;
    private static final int BODY = 1;
    /** Words beyond this many characters of a body are kept, but not found. */
    private static final int LONGEST_INDEXED = 2_000_000;

    private static final int MOST_YEARS = 20;

    private final Synonyms synonyms;

    ItemDocument(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    Document of(Item item) {
        Document document = new Document();
        document.add(new StringField(IndexField.ID, item.id(), Field.Store.NO));
        document.add(new StoredField(IndexField.ITEM, StoredItem.write(item)));
        List<List<Word>> texts = new ArrayList<>();
        Map<String, int[]> weights = weights(item, texts);
        document.add(new Field(IndexField.TERMS, new WeightedTerms(weights), IndexField.WEIGHTED));
        document.add(new Field(IndexField.ORDER, new WordOrder(texts), IndexField.ORDERED));
        item.date().ifPresent(date -> {
            document.add(longField(IndexField.EARLIEST, date.earliest().toEpochDay()));
            document.add(longField(IndexField.LATEST, date.latest().toEpochDay()));
        });
        item.addedAt().ifPresent(moment -> document.add(longField(IndexField.ADDED, moment.toEpochMilli())));
        addFacets(document, item);
        return document;
    }

    /** The terms of an item and their weights; the texts they come from are added to a list. */
    Map<String, int[]> weights(Item item, List<List<Word>> texts) {
        TermWeights weights = new TermWeights(synonyms);
        texts.add(weights.add(item.text().title(), TITLE));
        texts.add(weights.add(item.text().summary(), SUMMARY));
        String body = item.body();
        texts.add(weights.add(body.substring(0, Math.min(body.length(), LONGEST_INDEXED)), BODY));
        item.topics().forEach(topic -> texts.add(weights.add(topic, TOPIC)));
        item.text().caveats().forEach(caveat -> weights.add(caveat, BODY));
        item.authors().forEach(author -> weights.add(author, BODY));
        weights.add(item.kind().label().danish(), BODY);
        for (ItemText translation : item.translations().values()) {
            weights.add(translation.title(), BODY);
            weights.add(translation.summary(), BODY);
        }
        addPublisher(weights, item);
        return weights.weights();
    }

    /** The name of its time counts most, but every name finds the item. */
    private static void addPublisher(TermWeights weights, Item item) {
        weights.add(item.publisherName().danish(), SUMMARY);
        for (DatedName name : item.publisher().names()) {
            if (!name.name().equals(item.publisherName())) {
                weights.add(name.name().danish(), BODY);
            }
            name.shortNames().forEach(shortName -> weights.add(shortName, BODY));
        }
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
