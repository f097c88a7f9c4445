package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.PageEvent;
import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events of a page, each once. */
final class EventList {
    private static final int NEAR = 20;

    private EventList() {}

    static List<PageEvent> merged(List<PageEvent> all) {
        Map<LocalDate, PageEvent> byDay = new LinkedHashMap<>();
        List<PageEvent> months = new ArrayList<>();
        Set<LocalDate> replaced = new HashSet<>();
        all.forEach(event -> event.replaces().ifPresent(replaced::add));
        for (PageEvent event : joined(all)) {
            PartialDate date = event.date();
            boolean days = date instanceof PartialDate.Day
                    || (date instanceof PartialDate.Range range && range.from() instanceof PartialDate.Day);
            if (!days) {
                months.add(event);
            } else if (!replaced.contains(date.earliest()) || event.replaces().isPresent()) {
                byDay.merge(date.earliest(), event, EventList::fuller);
            }
        }
        List<PageEvent> merged = new ArrayList<>(byDay.values());
        Set<String> told = new HashSet<>();
        months.stream().filter(event -> told.add(event.what() + event.date())).forEach(merged::add);
        return merged;
    }

    /** Two days that are told together and follow each other are one event: "den 27. og 28. januar". */
    private static List<PageEvent> joined(List<PageEvent> all) {
        List<PageEvent> joined = new ArrayList<>();
        for (PageEvent event : all) {
            int last = joined.size() - 1;
            if (last >= 0
                    && event.evidence().start() - joined.get(last).evidence().end() <= NEAR
                    && event.evidence().start() >= joined.get(last).evidence().end()
                    && event.evidence()
                            .sentence()
                            .equals(joined.get(last).evidence().sentence())
                    && event.date() instanceof PartialDate.Day
                    && joined.get(last)
                            .date()
                            .latest()
                            .plusDays(1)
                            .equals(event.date().earliest())
                    && event.time().isEmpty()) {
                joined.set(last, through(joined.get(last), event));
            } else {
                joined.add(event);
            }
        }
        return joined;
    }

    private static PageEvent through(PageEvent first, PageEvent last) {
        return new PageEvent(
                PartialDate.between(
                        PartialDate.of(first.date().earliest()),
                        PartialDate.of(last.date().latest())),
                first.time(),
                last.endTime().or(first::endTime),
                first.what(),
                first.replaces(),
                first.evidence(),
                first.confidence());
    }

    /** An event whose stretch of days is a move from the first to the last. */
    static PageEvent moved(PageEvent event) {
        return new PageEvent(
                PartialDate.of(event.date().latest()),
                event.time(),
                event.endTime(),
                event.what(),
                Optional.of(event.date().earliest()),
                event.evidence(),
                event.confidence());
    }

    private static PageEvent fuller(PageEvent a, PageEvent b) {
        return new PageEvent(
                b.date().latest().isAfter(a.date().latest()) ? b.date() : a.date(),
                a.time().or(b::time),
                a.endTime().or(b::endTime),
                a.what(),
                a.replaces().or(b::replaces),
                a.evidence(),
                a.confidence().compareTo(b.confidence()) <= 0 ? a.confidence() : b.confidence());
    }
}
