package dk.inddrag.intake.internal.say;

import dk.inddrag.core.source.Language;
import java.util.List;

/** Lists in running text. */
final class Lists {

    private Lists() {}

    /** {@code a, b og c}. */
    static String joined(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String and = language == Language.DANISH ? " og " : " and ";
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.get(items.size() - 1);
    }
}
