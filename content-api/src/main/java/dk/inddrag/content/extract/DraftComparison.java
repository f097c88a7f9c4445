package dk.inddrag.content.extract;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the offers a draft is about, and where the two differ. */
final class DraftComparison {
    private static final int YEARS_APART = 1;

    private final OfferDraft draft;
    private final Catalogue catalogue;
    private final List<Proposal> proposals = new ArrayList<>();

    DraftComparison(OfferDraft draft, Catalogue catalogue) {
        this.draft = draft;
        this.catalogue = catalogue;
    }

    DraftReview review() {
        for (PageDeadline deadline : draft.deadlines()) {
            boolean access =
                    deadline.kind() == DeadlineKind.REGISTRATION || deadline.kind() == DeadlineKind.APPLICATION;
            if (access && deadline.date().earliest().equals(deadline.date().latest())) {
                compare(deadline);
            }
        }
        return new DraftReview(draft, catalogue, proposals, List.of());
    }

    private void compare(PageDeadline deadline) {
        String subject = deadline.appliesTo()
                .or(() -> draft.title().map(Extracted::value))
                .orElse("");
        Cutoff cutoff = cutoff(deadline);
        Optional<Offer> offer = offer(subject, deadline.date().latest());
        if (offer.isEmpty()) {
            add(
                    Proposal.Kind.NEW,
                    offer,
                    deadline,
                    cutoff,
                    text(
                            cutoff,
                            cutoff,
                            "\"" + subject + "\" med frist %s står ikke i kataloget.",
                            "\"" + subject + "\" with the deadline %s is not in the catalogue."));
            return;
        }
        Optional<Deadline> known = offer.get().deadline();
        String da = offer.get().title().danish();
        String en = offer.get().title().english();
        if (known.isEmpty()) {
            add(
                    Proposal.Kind.NEW,
                    offer,
                    deadline,
                    cutoff,
                    text(
                            cutoff,
                            cutoff,
                            da + ": siden giver fristen %s, og kataloget har ingen.",
                            en + ": the page gives the deadline %s, and the catalogue has none."));
            return;
        }
        List<Announcement> history = known.get().history();
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
        if ((replaces || younger) && !old) {
            add(
                    Proposal.Kind.CHANGED,
                    offer,
                    deadline,
                    cutoff,
                    text(
                            last,
                            cutoff,
                            da + ": fristen er flyttet fra %s til %s.",
                            en + ": the deadline was moved from %s to %s."));
        } else {
            add(
                    Proposal.Kind.CONTRADICTED,
                    offer,
                    deadline,
                    cutoff,
                    text(
                            last,
                            cutoff,
                            da + ": kataloget siger %s, siden siger %s.",
                            en + ": the catalogue says %s, the page says %s."));
        }
    }

    private void add(
            Proposal.Kind kind, Optional<Offer> offer, PageDeadline deadline, Cutoff cutoff, LocalizedText text) {
        Proposal proposal = new Proposal(
                kind, offer, Optional.of(cutoff), text, deadline.evidence().get(0));
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

    /** The offer of about that time whose names share most words with the subject; none where two share as many. */
    private Optional<Offer> offer(String subject, LocalDate day) {
        Set<String> wanted = words(subject);
        double best = 0;
        Offer found = null;
        boolean tie = false;
        for (Offer offer : catalogue.offers()) {
            double share = isOfThatTime(offer, day) ? share(offer, wanted) : 0;
            if (share > best) {
                best = share;
                found = offer;
                tie = false;
            } else if (share == best && share > 0) {
                tie = true;
            }
        }
        return found == null || tie || best < 0.3 ? Optional.empty() : Optional.of(found);
    }

    private static boolean isOfThatTime(Offer offer, LocalDate day) {
        Optional<LocalDate> known = offer.deadline()
                .map(deadline -> deadline.history().get(0).cutoff().date())
                .or(offer::latestDay);
        return known.map(date -> Math.abs(date.getYear() - day.getYear()) <= YEARS_APART)
                .orElse(!offer.kind().isStanding());
    }

    private static double share(Offer offer, Set<String> wanted) {
        double best = shared(words(offer.title().danish()), wanted);
        for (var alias : offer.aliases()) {
            best = Math.max(best, shared(words(alias.name()), wanted));
        }
        return best;
    }

    private static double shared(Set<String> name, Set<String> wanted) {
        Set<String> both = new HashSet<>(name);
        both.retainAll(wanted);
        return name.isEmpty() || wanted.isEmpty() ? 0 : 2.0 * both.size() / (name.size() + wanted.size());
    }

    /** Words of some length, without the endings that only say which or how many. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                words.add(word.replaceFirst("(?<=.{5})(erne|ene|en|et|er|e|r)$", ""));
            }
        }
        return words;
    }

    private static LocalizedText text(Cutoff a, Cutoff b, String danish, String english) {
        return new LocalizedText(words(Language.DANISH, a, b, danish), words(Language.ENGLISH, a, b, english));
    }

    private static String words(Language language, Cutoff a, Cutoff b, String form) {
        DeadlineFormatter dates = DeadlineFormatter.of(language);
        int first = form.indexOf("%s");
        String once = form.substring(0, first) + dates.cutoff(a) + form.substring(first + 2);
        int second = once.indexOf("%s");
        return second < 0 ? once : once.substring(0, second) + dates.cutoff(b) + once.substring(second + 2);
    }
}
