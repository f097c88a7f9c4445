package dk.inddrag.content.internal.wordlist;

import java.util.HashMap;
import java.util.Map;

/** How many words seem to begin, and how many to end, with a part. */
final class SeenParts {
    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> after = new HashMap<>();

    void addBefore(String modifier) {
        before.merge(modifier, 1, Integer::sum);
    }

    void addAfter(String head) {
        after.merge(head, 1, Integer::sum);
    }

    int before(String modifier) {
        return before.getOrDefault(modifier, 0);
    }

    int after(String head) {
        return after.getOrDefault(head, 0);
    }
}
