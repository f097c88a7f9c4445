package dk.inddrag.content.internal.items;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.inddrag.content.bank.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** An item as bytes: the JSON form. */
public final class StoredItem {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private StoredItem() {}

    /** Writes an item. */
    public static byte[] write(Item item) {
        try {
            return JSON.writeValueAsBytes(ItemForm.write(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an item that was written here. */
    public static Item read(byte[] bytes) throws IOException {
        FieldReader fields = FieldReader.of("the knowledge bank", JSON.readValue(bytes, FIELDS));
        return ItemForm.read(fields, Publishers.none())
                .orElseThrow(() -> new IOException("An item of the knowledge bank is damaged: " + fields.problems()));
    }
}
