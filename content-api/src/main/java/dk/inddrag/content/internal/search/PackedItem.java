package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.internal.items.StoredItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/**
 * The item of a document, packed on its own. Lucene packs its stored fields by the ten, and to read one takes as long as the
 * search for it.
 */
final class PackedItem {
    /** Lets the unpacking copy in steps of eight bytes. */
    private static final int SPARE = 7;

    /** Made once for each thread that writes: it is larger than most items. */
    private static final ThreadLocal<LZ4.FastCompressionHashTable> TABLE =
            ThreadLocal.withInitial(LZ4.FastCompressionHashTable::new);

    private PackedItem() {}

    static BytesRef of(Item item) {
        byte[] plain = StoredItem.write(item);
        try {
            ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
            packed.writeVInt(plain.length);
            LZ4.FastCompressionHashTable table = TABLE.get();
            LZ4.compress(plain, 0, plain.length, packed, table);
            return new BytesRef(packed.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be written", e);
        }
    }

    /** The item that a document was made of. */
    static Item read(IndexReader reader, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues items = DocValues.getBinary(leaf.reader(), IndexField.ITEM);
        if (!items.advanceExact(doc - leaf.docBase)) {
            throw new IOException("A document of the knowledge bank has no item. Maybe another program wrote it");
        }
        BytesRef bytes = items.binaryValue();
        ByteArrayDataInput packed = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int length = packed.readVInt();
        byte[] plain = new byte[length + SPARE];
        LZ4.decompress(packed, length, plain, 0);
        return StoredItem.read(plain, 0, length);
    }
}
