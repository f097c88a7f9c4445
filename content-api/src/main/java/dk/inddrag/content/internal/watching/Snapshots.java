package dk.inddrag.content.internal.watching;

import dk.inddrag.content.extract.DeadlineKind;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.source.Validators;
import dk.inddrag.content.watch.PageChange;
import dk.inddrag.content.watch.PageSnapshot;
import dk.inddrag.content.watch.PageSnapshot.SeenAccess;
import dk.inddrag.content.watch.PageSnapshot.SeenDeadline;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes snapshots of drafts and tells what is new between two. */
public final class Snapshots {
    private Snapshots() {}

    /** The snapshot of a draft. */
    public static PageSnapshot of(URI page, OfferDraft draft, Validators validators, LocalDate today) {
        List<SeenDeadline> deadlines = draft.deadlines().stream()
                .filter(d -> d.kind() == DeadlineKind.REGISTRATION || d.kind() == DeadlineKind.APPLICATION)
                .filter(d -> d.date() instanceof PartialDate.Day)
                .map(d -> new SeenDeadline(
                        d.kind().id(),
                        d.appliesTo(),
                        d.date().earliest(),
                        d.time().map(LocalTime::toString)))
                .toList();
        Optional<LocalDate> opensOn = draft.dates().opensOn().map(Extracted::value);
        SeenAccess access = draft.facts().cancelled().isPresent()
                ? SeenAccess.CANCELLED
                : draft.facts().announcedLater().isEmpty() && opensOn.isEmpty() ? SeenAccess.NOW : SeenAccess.LATER;
        return new PageSnapshot(
                        page,
                        draft.title().map(Extracted::value).orElse(page.toString()),
                        validators,
                        deadlines,
                        access,
                        draft.facts().contacts().stream().map(Extracted::value).toList(),
                        opensOn)
                .on(today);
    }

    /** What is new. */
    public static List<PageChange> changes(PageSnapshot before, PageSnapshot now, Instant at) {
        Changes changes = new Changes(now, at);
        if (before.access() == SeenAccess.GONE) {
            changes.add(PageChange.Kind.PAGE_BACK, "Siden er der igen: %s.", "The page is back: %s.");
        }
        if (now.access() == SeenAccess.CANCELLED && before.access() != SeenAccess.CANCELLED) {
            changes.add(PageChange.Kind.CANCELLED, "Aflyst: %s.", "Cancelled: %s.");
        }
        if (before.access() == SeenAccess.LATER && now.access() == SeenAccess.NOW) {
            changes.add(
                    PageChange.Kind.REGISTRATION_OPENED,
                    "Nu er tilmeldingen åben: %s.",
                    "Registration is open now: %s.");
        }
        deadlines(before, now, changes);
        if (!before.contacts().isEmpty()
                && !now.contacts().isEmpty()
                && !before.contacts().equals(now.contacts())) {
            changes.add(PageChange.Kind.CONTACT_REPLACED, "Der er en ny kontakt: %s.", "There is a new contact: %s.");
        }
        return changes.all;
    }

    private static void deadlines(PageSnapshot before, PageSnapshot now, Changes changes) {
        for (SeenDeadline deadline : now.deadlines()) {
            if (before.deadlines().contains(deadline) || isKnown(before, deadline)) {
                continue;
            }
            Optional<SeenDeadline> was = before.deadlines().stream()
                    .filter(each -> each.kind().equals(deadline.kind())
                            && each.appliesTo().equals(deadline.appliesTo()))
                    .filter(each -> !now.deadlines().contains(each))
                    .findFirst()
                    .or(() -> before.deadlines().stream()
                            .filter(each -> each.kind().equals(deadline.kind())
                                    && !now.deadlines().contains(each))
                            .findFirst());
            changes.deadline(was, deadline);
        }
    }

    private static boolean isKnown(PageSnapshot before, SeenDeadline deadline) {
        return before.deadlines().stream()
                .anyMatch(each -> each.kind().equals(deadline.kind())
                        && each.day().equals(deadline.day())
                        && each.time().equals(deadline.time()));
    }

    /** The page is gone that was there. */
    public static PageChange gone(PageSnapshot before, Instant at) {
        Changes changes = new Changes(before, at);
        changes.add(PageChange.Kind.PAGE_GONE, "Siden er væk: %s.", "The page is gone: %s.");
        return changes.all.get(0);
    }

    private static final class Changes {
        private final List<PageChange> all = new ArrayList<>();
        private final PageSnapshot page;
        private final Instant at;

        Changes(PageSnapshot page, Instant at) {
            this.page = page;
            this.at = at;
        }

        void add(PageChange.Kind kind, String danish, String english) {
            all.add(new PageChange(
                    kind,
                    page.page(),
                    new LocalizedText(
                            String.format(Locale.ROOT, danish, page.title()),
                            String.format(Locale.ROOT, english, page.title())),
                    at));
        }

        void deadline(Optional<SeenDeadline> was, SeenDeadline is) {
            LocalizedText text = new LocalizedText(words(Language.DANISH, was, is), words(Language.ENGLISH, was, is));
            PageChange.Kind kind = was.isPresent() ? PageChange.Kind.DEADLINE_MOVED : PageChange.Kind.DEADLINE_SET;
            all.add(new PageChange(kind, page.page(), text, at));
        }

        private String words(Language language, Optional<SeenDeadline> was, SeenDeadline is) {
            boolean danish = language == Language.DANISH;
            String what =
                    is.appliesTo().map(to -> page.title() + " (" + to + ")").orElse(page.title());
            return what + ": "
                    + was.map(old -> (danish ? "fristen er flyttet fra " : "the deadline was moved from ")
                                    + date(language, old)
                                    + (danish ? " til " : " to ")
                                    + date(language, is))
                            .orElseGet(() -> (danish ? "fristen er " : "the deadline is ") + date(language, is))
                    + ".";
        }

        private static String date(Language language, SeenDeadline deadline) {
            DeadlineFormatter form = DeadlineFormatter.of(language);
            return form.date(deadline.day())
                    + deadline.time()
                            .map(time -> " " + form.time(LocalTime.parse(time)))
                            .orElse("");
        }
    }
}
