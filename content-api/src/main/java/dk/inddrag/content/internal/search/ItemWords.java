package dk.inddrag.content.internal.search;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.content.words.Word;
import dk.inddrag.core.organisation.DatedName;
import java.util.ArrayList;
import java.util.List;

/** The words of an item, text by text, and how much each text counts. */
final class ItemWords {
    private static final int TITLE = 2;
    private static final int SUMMARY = 2;
    private static final int TOPIC = 2;
    private static final int BODY = 1;
    /** Words beyond this many characters of a body are kept, but not found. */
    private static final int LONGEST_INDEXED = 2_000_000;

    private final List<Text> texts = new ArrayList<>();
    private final List<Text> own;

    /**
     * The words of one text.
     *
     * @param words the words in their order
     * @param factor how much each of them counts
     */
    record Text(List<Word> words, int factor) {}

    private final DanishWords danish;

    private ItemWords(Item item, DanishWords danish) {
        this.danish = danish;
        add(item.text().title(), TITLE);
        add(item.text().summary(), SUMMARY);
        String body = item.body();
        add(body.substring(0, Math.min(body.length(), LONGEST_INDEXED)), BODY);
        item.topics().forEach(topic -> add(topic, TOPIC));
        own = List.copyOf(texts);
        item.text().caveats().forEach(caveat -> add(caveat, BODY));
        item.authors().forEach(author -> add(author, BODY));
        add(item.kind().label().danish(), BODY);
        for (ItemText translation : item.translations().values()) {
            add(translation.title(), BODY);
            add(translation.summary(), BODY);
        }
        addPublisher(item);
    }

    static ItemWords of(Item item, DanishWords danish) {
        return new ItemWords(item, danish);
    }

    /** The name of its time counts most, but every name finds the item. */
    private void addPublisher(Item item) {
        add(item.publisherName().danish(), SUMMARY);
        for (DatedName name : item.publisher().names()) {
            if (!name.name().equals(item.publisherName())) {
                add(name.name().danish(), BODY);
            }
            name.shortNames().forEach(shortName -> add(shortName, BODY));
        }
    }

    private void add(String text, int factor) {
        List<Word> words = danish.analyze(text);
        if (!words.isEmpty()) {
            texts.add(new Text(words, factor));
        }
    }

    /** All texts by which the item is found. */
    List<Text> texts() {
        return texts;
    }

    /** Those in which words are found that stand together: title, summary, body and topics. */
    List<Text> own() {
        return own;
    }
}
