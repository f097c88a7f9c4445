package dk.inddrag.content.extract;

import dk.inddrag.content.extract.Difference.Worded;
import dk.inddrag.core.Offer;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the offers a draft is about, and where the two differ. */
final class DraftComparison {
    private final OfferDraft draft;
    private final Catalogue catalogue;
    private final OfferMatch match;
    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<Offer> offers = new LinkedHashSet<>();

    DraftComparison(OfferDraft draft, Catalogue catalogue) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.match = new OfferMatch(catalogue);
    }

    DraftReview review() {
        for (PageDeadline deadline : draft.deadlines()) {
            boolean access =
                    deadline.kind() == DeadlineKind.REGISTRATION || deadline.kind() == DeadlineKind.APPLICATION;
            if (access && deadline.date().earliest().equals(deadline.date().latest())) {
                compare(deadline);
            }
        }
        titled().ifPresent(offers::add);
        draft.events().forEach(this::compare);
        new FactComparison(draft, catalogue, offers).proposals().forEach(this::add);
        return new DraftReview(draft, catalogue, proposals, List.of());
    }

    /** The offer that the title names, for a page that tells no deadline. */
    private Optional<Offer> titled() {
        Optional<LocalDate> day = draft.events().stream()
                .map(event -> event.date().latest())
                .findFirst()
                .or(() -> DraftReview.day(draft.dates()).map(PartialDate::latest));
        return offers.isEmpty() && day.isPresent()
                ? draft.title().flatMap(title -> match.named(title.value(), day.get()))
                : Optional.empty();
    }

    private void compare(PageDeadline deadline) {
        String subject = deadline.appliesTo()
                .or(() -> draft.title().map(Extracted::value))
                .orElse("");
        Cutoff cutoff = cutoff(deadline);
        Optional<Offer> found = match.named(subject, deadline.date().latest());
        if (found.isEmpty()) {
            add(
                    Proposal.Kind.NEW,
                    found,
                    deadline,
                    cutoff,
                    Difference.about(
                            subject,
                            "med frist %s står ikke i kataloget.",
                            "with the deadline %s is not in the catalogue.",
                            worded(cutoff)));
            return;
        }
        Offer offer = found.get();
        offers.add(offer);
        Optional<Deadline> known = offer.deadline();
        if (known.isEmpty()) {
            add(
                    Proposal.Kind.NEW,
                    found,
                    deadline,
                    cutoff,
                    Difference.about(
                            offer,
                            "siden giver fristen %s, og kataloget har ingen.",
                            "the page gives the deadline %s, and the catalogue has none.",
                            worded(cutoff)));
            return;
        }
        compare(offer, known.get().history(), deadline, cutoff);
    }

    private void compare(Offer offer, List<Announcement> history, PageDeadline deadline, Cutoff cutoff) {
        Cutoff last = history.get(history.size() - 1).cutoff();
        boolean same = last.date().equals(cutoff.date())
                && (last.time().equals(cutoff.time()) || cutoff.time().isEmpty());
        if (same) {
            return;
        }
        boolean replaces = deadline.replaces().filter(last.date()::equals).isPresent();
        boolean younger = DraftReview.day(draft.dates())
                .flatMap(day -> history.get(history.size() - 1)
                        .announcedOn()
                        .map(on -> on.latest().isBefore(day.earliest())))
                .orElse(false);
        boolean old = history.stream().anyMatch(each -> each.cutoff().date().equals(cutoff.date())) && !replaces;
        boolean moved = (replaces || younger) && !old;
        add(
                moved ? Proposal.Kind.CHANGED : Proposal.Kind.CONTRADICTED,
                Optional.of(offer),
                deadline,
                cutoff,
                Difference.about(
                        offer,
                        moved ? "fristen er flyttet fra %s til %s." : "kataloget siger %s, siden siger %s.",
                        moved ? "the deadline was moved from %s to %s." : "the catalogue says %s, the page says %s.",
                        worded(last),
                        worded(cutoff)));
    }

    /** A day on which something takes place, and the offer it is a day of. */
    private void compare(PageEvent event) {
        boolean days = event.date() instanceof PartialDate.Day
                || (event.date() instanceof PartialDate.Range range && range.from() instanceof PartialDate.Day);
        if (!days || event.confidence() == Confidence.LOW) {
            return;
        }
        Optional<Offer> of = match.ofForm(event.what(), event.date().latest())
                .or(() -> offers.size() == 1 ? offers.stream().findFirst() : Optional.empty());
        if (of.isPresent()) {
            offers.add(of.get());
            new DayComparison(draft, catalogue, of.get()).proposal(event).ifPresent(this::add);
        } else if (draft.deadlines().isEmpty() && offers.isEmpty()) {
            String subject = draft.title().map(Extracted::value).orElse(event.what());
            add(new Proposal(
                    Proposal.Kind.NEW,
                    Optional.empty(),
                    Optional.empty(),
                    Difference.about(
                            subject,
                            "(%s) står ikke i kataloget.",
                            "(%s) is not in the catalogue.",
                            DayComparison.worded(event.date())),
                    event.evidence()));
        }
    }

    private void add(
            Proposal.Kind kind, Optional<Offer> offer, PageDeadline deadline, Cutoff cutoff, LocalizedText text) {
        add(new Proposal(
                kind,
                offer,
                Optional.of(new ProposedValue.OfDeadline(cutoff)),
                text,
                deadline.evidence().get(0)));
    }

    private void add(Proposal proposal) {
        if (!proposals.contains(proposal)) {
            proposals.add(proposal);
        }
    }

    private static Cutoff cutoff(PageDeadline deadline) {
        LocalDate day = deadline.date().latest();
        return deadline.time()
                .map(time -> Cutoff.at(day.atTime(time), Cutoff.COPENHAGEN))
                .orElseGet(() -> Cutoff.onDay(day, Cutoff.COPENHAGEN));
    }

    private static Worded worded(Cutoff cutoff) {
        return language -> DeadlineFormatter.of(language).cutoff(cutoff);
    }
}
