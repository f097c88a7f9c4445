package dk.inddrag.core.catalogue.lint;

import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lints of an offer's dates. Only what is certain counts: a month is not before a day that lies in it. */
final class DateLints {

    private final Found found;

    DateLints(Found found) {
        this.found = found;
    }

    void check(String path, Offer offer) {
        offer.deadline().ifPresent(deadline -> deadline(path, offer, deadline));
        CatalogueLints.each(path + ".runs", offer.runs(), (place, run) -> {
            order(place, run);
            offer.period().ifPresent(period -> within(place, run, period.value()));
        });
    }

    private void deadline(String path, Offer offer, Deadline deadline) {
        String place = path + ".access.deadline";
        List<Announcement> history = deadline.history();
        CatalogueLints.each(place + ".announcements", history, this::announcement);
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i).reason().isEmpty()) {
                found.add(
                        place + ".announcements[" + i + "].reason",
                        LintRule.CHANGE_WITHOUT_REASON,
                        "Fristen blev ændret til %s, og der står intet om det.",
                        "The deadline was changed to %s, and nothing is said of it.",
                        Found.words(history.get(i).cutoff()));
            }
        }
        Cutoff standing = history.get(history.size() - 1).cutoff();
        String last = place + ".announcements[" + (history.size() - 1) + "].cutoff";
        start(offer)
                .filter(day -> standing.date().isAfter(day.latest()))
                .ifPresent(start -> found.add(
                        last,
                        LintRule.DEADLINE_AFTER_START,
                        "Fristen er %s, men starten er %s.",
                        "The deadline is %s, but the start is %s.",
                        Found.words(standing),
                        Found.words(start)));
        if (offer.access() instanceof Access.Application application) {
            application
                    .expectedAnswer()
                    .filter(answer -> answer.by().latest().isBefore(standing.date()))
                    .ifPresent(answer -> found.add(
                            path + ".access.expectedAnswer.by",
                            LintRule.ANSWER_BEFORE_DEADLINE,
                            "Svaret ventes senest %s, men fristen er %s.",
                            "The answer is expected by %s, but the deadline is %s.",
                            Found.words(answer.by()),
                            Found.words(standing)));
        }
    }

    private void announcement(String path, Announcement announcement) {
        found.claims(path + ".cutoff", announcement.claims(), Found::words);
        if (announcement.announcedOn().isEmpty()) {
            found.add(
                    path + ".on",
                    LintRule.ANNOUNCEMENT_WITHOUT_DAY,
                    "Der står ikke, hvornår fristen blev annonceret, så den regnes for at have gældt altid.",
                    "It is not said when the deadline was announced, so it counts as having stood always.");
            return;
        }
        PartialDate on = announcement.announcedOn().get();
        if (on.earliest().isAfter(announcement.cutoff().date())) {
            found.add(
                    path + ".on",
                    LintRule.DEADLINE_OVER_WHEN_ANNOUNCED,
                    "Fristen %s var gået, da den blev annonceret (%s).",
                    "The deadline of %s was over when it was announced (%s).",
                    Found.words(announcement.cutoff()),
                    Found.words(on));
        }
    }

    /** When the first of it begins: the earliest run, or else the period. */
    private static Optional<PartialDate> start(Offer offer) {
        Optional<PartialDate> run = offer.runs().stream()
                .flatMap(each -> each.start().stream())
                .min(Comparator.comparing(PartialDate::latest));
        return run.or(() -> offer.period()
                .map(claims -> claims.value() instanceof PartialDate.Range range ? range.from() : claims.value()));
    }

    private void order(String path, Run run) {
        PartialDate before = null;
        for (int i = 0; i < run.sessions().size(); i++) {
            Optional<PartialDate> date = date(run.sessions().get(i));
            if (before != null && date.isPresent() && date.get().latest().isBefore(before.earliest())) {
                found.add(
                        path + ".sessions[" + i + "].date",
                        LintRule.SESSIONS_OUT_OF_ORDER,
                        "Mødegangen %s står efter en, der er %s.",
                        "The session of %s stands after one of %s.",
                        Found.words(date.get()),
                        Found.words(before));
            }
            before = date.orElse(before);
        }
    }

    private void within(String path, Run run, PartialDate period) {
        dates(run)
                .filter(date -> !date.overlaps(period))
                .findFirst()
                .ifPresent(date -> found.add(
                        path,
                        LintRule.RUN_OUTSIDE_PERIOD,
                        "Holdet er %s, men tilbuddets periode er %s.",
                        "The run is %s, but the period of the offer is %s.",
                        Found.words(date),
                        Found.words(period)));
    }

    private static Stream<PartialDate> dates(Run run) {
        return run.sessions().stream().flatMap(session -> date(session).stream());
    }

    private static Optional<PartialDate> date(Session session) {
        return session.date().map(claim -> claim.value());
    }
}
