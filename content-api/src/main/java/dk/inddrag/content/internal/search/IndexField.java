package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Facet;
import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of a document. */
final class IndexField {
    static final String ID = "id";
    /** The weighted terms, by which documents are found and ranked. */
    static final String TERMS = "terms";
    /** The words in their order, see {@link WordOrder}. */
    static final String ORDER = "order";
    /** The item itself, to be given back. */
    static final String ITEM = "item";

    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";
    static final String ADDED = "added";

    static final FieldType WEIGHTED = weighted();

    private IndexField() {}

    /** The field in which the values of a facet are counted. */
    static String counted(Facet facet) {
        return "count-" + facet.name().toLowerCase(Locale.ROOT);
    }

    /** The field by which is narrowed down to values of a facet. */
    static String narrowed(Facet facet) {
        return "only-" + facet.name().toLowerCase(Locale.ROOT);
    }

    private static FieldType weighted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
