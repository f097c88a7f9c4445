package dk.inddrag.content.extract;

import dk.inddrag.core.Offer;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
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
     * The catalogue with what was accepted. The page becomes a source, which tells each change with the old value and the
     * new one. A new deadline is announced after the old one, which stays in the history; a new price, extent or day is
     * claimed before the old one.
     *
     * @param sourceId the id under which the page becomes a source, not null
     * @return the catalogue; the one it was compared with if nothing was accepted, not null
     * @throws IllegalArgumentException if the catalogue has another source of that id, if a deadline was announced on a
     *     later day than the page has, or if the page opens something that has no deadline
     */
    public Catalogue apply(String sourceId) {
        if (accepted.isEmpty()) {
            return catalogue;
        }
        AcceptedChange change = new AcceptedChange(draft.announcedOn(), sourceId);
        List<Offer> offers = new ArrayList<>(catalogue.offers());
        for (Proposal proposal : accepted) {
            for (int i = 0; i < offers.size(); i++) {
                if (proposal.offer().filter(offers.get(i)::equals).isPresent()) {
                    offers.set(i, change.of(offers.get(i), proposal.value().orElseThrow()));
                }
            }
        }
        Source source = corrected(draft.source(sourceId));
        if (catalogue.source(sourceId).filter(known -> !known.equals(source)).isPresent()) {
            throw new IllegalArgumentException(
                    "The id of a source is taken: \"" + sourceId + "\". Maybe add the date to it");
        }
        return catalogue.with(source, offers);
    }

    /** The source with what was accepted from it, in words that name the old value and the new one. */
    private Source corrected(Source source) {
        Optional<PartialDate> on = draft.announcedOn();
        if (on.isEmpty()) {
            return source;
        }
        List<Source.Correction> corrections = accepted.stream()
                .filter(proposal -> proposal.kind() != Proposal.Kind.NEW)
                .map(proposal -> new Source.Correction(on.get(), quote(proposal), proposal.text()))
                .toList();
        return new Source(
                source.id(),
                source.title(),
                source.publisher(),
                source.link(),
                source.publishedOn(),
                source.updatedOn(),
                corrections);
    }

    /** A name of a person stays on the page. */
    private static String quote(Proposal proposal) {
        return proposal.value()
                        .filter(ProposedValue.OfContact.class::isInstance)
                        .isPresent()
                ? ""
                : proposal.evidence().sentence();
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
