package dk.inddrag.content.extract;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The differences between a draft and a catalogue, and which of them an editor has accepted so far. What is not accepted
 * changes nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param draft the draft, not null
 * @param catalogue the catalogue it was compared with, not null
 * @param open the proposals nobody has decided on, not null
 * @param accepted the proposals that were accepted, in that order, not null
 */
public record DraftReview(OfferDraft draft, Catalogue catalogue, List<Proposal> open, List<Proposal> accepted) {
    /** Copies the lists. */
    public DraftReview {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(catalogue, "catalogue");
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /**
     * Accepts a proposal.
     *
     * @param proposal an open proposal, not null
     * @return the review after it, not null
     * @throws IllegalArgumentException if it is not open, or cannot be applied
     */
    public DraftReview accept(Proposal proposal) {
        if (!proposal.isApplicable()) {
            throw new IllegalArgumentException(
                    "The proposal cannot be applied. Maybe write the offer into the catalogue by hand first");
        }
        List<Proposal> now = new ArrayList<>(accepted);
        now.add(proposal);
        return new DraftReview(draft, catalogue, without(proposal), now);
    }

    /**
     * Refuses a proposal.
     *
     * @param proposal an open proposal, not null
     * @return the review after it, not null
     * @throws IllegalArgumentException if it is not open
     */
    public DraftReview refuse(Proposal proposal) {
        return new DraftReview(draft, catalogue, without(proposal), accepted);
    }

    private List<Proposal> without(Proposal proposal) {
        List<Proposal> left = new ArrayList<>(open);
        if (!left.remove(proposal)) {
            throw new IllegalArgumentException("The proposal is not open. Maybe it was decided already");
        }
        return left;
    }

    /**
     * The catalogue with what was accepted. The page becomes a source; a new deadline is announced after the old one,
     * which stays in the history.
     *
     * @param sourceId the id under which the page becomes a source, not null
     * @return the catalogue; the one it was compared with if nothing was accepted, not null
     * @throws IllegalArgumentException if the catalogue has another source of that id, or if a deadline was announced on a
     *     later day than the page has
     */
    public Catalogue apply(String sourceId) {
        if (accepted.isEmpty()) {
            return catalogue;
        }
        List<Offer> offers = new ArrayList<>(catalogue.offers());
        for (Proposal proposal : accepted) {
            for (int i = 0; i < offers.size(); i++) {
                if (proposal.offer().filter(offers.get(i)::equals).isPresent()
                        && proposal.deadline().isPresent()) {
                    offers.set(i, changed(offers.get(i), proposal.deadline().get(), sourceId));
                }
            }
        }
        Source source = draft.source(sourceId);
        if (catalogue.source(sourceId).filter(known -> !known.equals(source)).isPresent()) {
            throw new IllegalArgumentException(
                    "The id of a source is taken: \"" + sourceId + "\". Maybe add the date to it");
        }
        return catalogue.with(source, offers);
    }

    private Offer changed(Offer offer, Cutoff cutoff, String sourceId) {
        Announcement announcement = Announcement.of(
                draft.announcedOn(), new Claims<>(List.of(Claim.of(cutoff, sourceId))), Optional.empty());
        List<Announcement> history =
                new ArrayList<>(offer.deadline().map(Deadline::history).orElse(List.of()));
        boolean undated = announcement.announcedOn().isEmpty() && !history.isEmpty();
        if (undated) {
            throw new IllegalArgumentException(
                    "The page has no date, so it cannot come after what the catalogue has. Maybe enter the date by hand");
        }
        history.add(announcement);
        Deadline deadline = Deadline.of(history);
        return offer.withAccess(access(offer.access(), deadline), sourceId);
    }

    private static Access access(Access before, Deadline deadline) {
        return before instanceof Access.Application application
                ? new Access.Application(
                        deadline, application.preconditions(), application.expectedAnswer(), application.link())
                : new Access.Registration(Optional.of(deadline), before.link());
    }

    /** The day a page can be quoted with. */
    static Optional<PartialDate> day(PageDates dates) {
        return dates.updated().stream()
                .map(Extracted::value)
                .max(java.time.LocalDate::compareTo)
                .or(() -> dates.published().map(Extracted::value))
                .map(PartialDate::of);
    }
}
