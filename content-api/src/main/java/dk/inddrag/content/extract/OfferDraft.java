package dk.inddrag.content.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read out of a page about an offer. It is a draft: nothing is known to be right until an editor accepts it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param page the page it was read from, not null
 * @param title the title, if there is one
 * @param dates the dates of the page itself, not null
 * @param deadlines the deadlines, in the order of the page; a deadline that holds for two things is there twice, not null
 * @param events what takes place, in the order of the page, not null
 * @param facts everything else, not null
 * @param contradictions where the page does not agree with itself or the calendar, not null
 */
public record OfferDraft(
        Page page,
        Optional<Extracted<String>> title,
        PageDates dates,
        List<PageDeadline> deadlines,
        List<PageEvent> events,
        PageFacts facts,
        List<Contradiction> contradictions) {
    /** Copies the lists. */
    public OfferDraft {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(facts, "facts");
        deadlines = List.copyOf(deadlines);
        events = List.copyOf(events);
        contradictions = List.copyOf(contradictions);
    }
}
