package dk.inddrag.intake.internal.say;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemLink;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Tells of something to read: its title, who published it and when, one line, and where it is. */
final class ItemText {

    /** A line on a screen, and the rest of a sentence. */
    private static final int LONGEST = 160;

    private final Wording wording;

    ItemText(Wording wording) {
        this.wording = wording;
    }

    List<String> of(List<Item> items) {
        return items.stream().map(this::of).toList();
    }

    private String of(Item item) {
        var text = item.text(wording.language());
        String publisher = item.publisherName().in(wording.language());
        String year = item.date().map(date -> ", " + date.earliest().getYear()).orElse("");
        String line = text.title() + " (" + publisher + year + ")";
        String summary = firstSentence(text.summary());
        Optional<String> address = item.links().stream()
                .map(ItemLink::target)
                .flatMap(Optional::stream)
                .findFirst()
                .map(URI::toString);
        String caveat = text.caveats().isEmpty() ? "" : " " + text.caveats().get(0);
        return line
                + (summary.isEmpty() ? "" : ": " + summary)
                + caveat
                + address.map(each -> " " + each).orElse("");
    }

    /** The first stop after which a capital begins; "den 16. juni" goes on. */
    private static int endOfSentence(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
            if (stop && Character.isUpperCase(text.charAt(i + 2)) && !Character.isDigit(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The first sentence, or as many whole words of it as there is room for. */
    private static String firstSentence(String text) {
        String plain = text.strip();
        int stop = endOfSentence(plain);
        String sentence = stop >= 0 ? plain.substring(0, stop + 1) : plain;
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int blank = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }
}
