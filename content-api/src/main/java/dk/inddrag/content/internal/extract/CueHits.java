package dk.inddrag.content.internal.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cues of a text, by list and place. */
record CueHits(Map<String, List<CueHit>> byList) {

    /** The hits of some lists that lie within a stretch, in the order of the text. */
    List<CueHit> within(int from, int to, String... lists) {
        List<CueHit> found = new ArrayList<>();
        for (String list : lists) {
            List<CueHit> hits = byList.getOrDefault(list, List.of());
            for (int i = firstFrom(hits, from); i < hits.size() && hits.get(i).start() < to; i++) {
                if (hits.get(i).end() <= to) {
                    found.add(hits.get(i));
                }
            }
        }
        found.sort(Comparator.comparingInt(CueHit::start));
        return found;
    }

    boolean any(int from, int to, String... lists) {
        for (String list : lists) {
            List<CueHit> hits = byList.getOrDefault(list, List.of());
            int i = firstFrom(hits, from);
            if (i < hits.size() && hits.get(i).end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** The hit that ends last at or before a place, within a stretch. */
    Optional<CueHit> lastBefore(int start, int place, String... lists) {
        List<CueHit> hits = within(start, place, lists);
        return hits.stream().max(Comparator.comparingInt(CueHit::end));
    }

    int count(String list) {
        return byList.getOrDefault(list, List.of()).size();
    }

    private static int firstFrom(List<CueHit> hits, int start) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
