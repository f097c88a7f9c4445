package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the announcements of a deadline. An announcement is the same one in both versions where it was made at
 * the same time, and those before it are still before it.
 *
 * @param rewritten the announcements that are gone or altered, as they stood before
 * @param toldInOtherWords whether one that is still there says something else of its sources, its reason or its announcer
 * @param added how many announcements are new
 */
record HistoryDiff(List<Announcement> rewritten, boolean toldInOtherWords, int added) {

    static HistoryDiff between(List<Announcement> before, List<Announcement> after) {
        List<Announcement> rewritten = new ArrayList<>();
        boolean otherWords = false;
        int next = 0;
        int kept = 0;
        for (Announcement old : before) {
            int place = next;
            while (place < after.size() && !after.get(place).announcedOn().equals(old.announcedOn())) {
                place++;
            }
            if (place == after.size()) {
                rewritten.add(old);
                continue;
            }
            Announcement now = after.get(place);
            if (!now.equals(old)) {
                rewritten.add(old);
            }
            otherWords |= !words(old).equals(words(now));
            next = place + 1;
            kept++;
        }
        return new HistoryDiff(List.copyOf(rewritten), otherWords, after.size() - kept);
    }

    /** All that an announcement says but for its day, its preferred cutoff, its opening and its grace. */
    private static List<Object> words(Announcement announcement) {
        Claim<Cutoff> preferred = announcement.claims().preferred();
        List<Claim<Cutoff>> all = announcement.claims().all();
        return List.of(
                announcement.reason(),
                announcement.announcer(),
                preferred.source(),
                preferred.interpretation(),
                all.subList(1, all.size()));
    }
}
