package dk.inddrag.content.extract;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.core.source.Source;
import java.net.URI;
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

    /**
     * Compares the draft with a catalogue: deadlines, openings, days and runs, price, contacts, and on a page about one offer
     * also how long it lasts, its audience, providers, link and name, and whether it is cancelled. An offer is found by the
     * words its names share with the page, among those of the same time.
     *
     * @param catalogue the catalogue, not null
     * @return what is new, changed or contradicted, nothing of it accepted, not null
     */
    public DraftReview compareTo(Catalogue catalogue) {
        return new DraftComparison(this, Objects.requireNonNull(catalogue, "catalogue")).review();
    }

    /**
     * The page as a source of a catalogue.
     *
     * @param id the id it gets, not null
     * @return the source; its title stands in the language of the page in both languages, not null
     */
    public Source source(String id) {
        String name = title.map(Extracted::value)
                .or(() -> page.head().address().map(URI::toString))
                .orElse(id);
        return new Source(
                id,
                new LocalizedText(name, name),
                Optional.empty(),
                page.head().address(),
                dates.published().map(day -> Claim.of(PartialDate.of(day.value()), id)),
                DraftReview.day(dates).filter(day -> !dates.updated().isEmpty()),
                List.of());
    }

    /** The day on which what the page says was announced, as far as it tells. */
    Optional<PartialDate> announcedOn() {
        return DraftReview.day(dates);
    }
}
