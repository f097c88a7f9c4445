package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonFormat.claims;

import dk.inddrag.core.Access;
import dk.inddrag.core.ExpectedAnswer;
import dk.inddrag.core.Precondition;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The format of the ways to an offer, and of their deadlines, in a catalogue file. */
final class AccessFormat {

    private AccessFormat() {}

    /** The ways of access, by the word that stands under "type". */
    private enum AccessType {
        REGISTRATION,
        APPLICATION,
        ANNOUNCED_LATER,
        OPEN_TO_ALL
    }

    static Value<Access> access(Node n) {
        var type = n.required("type", each -> each.oneOf(AccessType.class));
        if (type.isMissing()) {
            // Without the type nobody knows which fields there should be; only a non-object is still reported.
            return n.isObject() ? Value.missing() : n.noObject();
        }
        return switch (type.get()) {
            case REGISTRATION -> registration(n);
            case APPLICATION -> application(n);
            case ANNOUNCED_LATER -> {
                var link = n.optional("link", CommonFormat::link);
                yield n.build(() -> new Access.AnnouncedLater(link.get()));
            }
            case OPEN_TO_ALL -> {
                var link = n.optional("link", CommonFormat::link);
                yield n.build(() -> new Access.OpenToAll(link.get()));
            }
        };
    }

    private static Value<Access> registration(Node n) {
        var deadline = n.optional("deadline", AccessFormat::deadline);
        var link = n.optional("link", CommonFormat::link);
        return n.build(() -> new Access.Registration(deadline.get(), link.get()));
    }

    private static Value<Access> application(Node n) {
        var deadline = n.required("deadline", AccessFormat::deadline);
        var preconditions = n.list("preconditions", AccessFormat::precondition);
        var expectedAnswer = n.optional("expectedAnswer", AccessFormat::expectedAnswer);
        var link = n.optional("link", CommonFormat::link);
        return n.build(
                () -> new Access.Application(deadline.get(), preconditions.get(), expectedAnswer.get(), link.get()));
    }

    private static Value<Precondition> precondition(Node n) {
        var text = n.required("text", CommonFormat::localized);
        var requested = n.optional("requested", Node::truth);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Precondition(text.get(), requested.get().orElse(false), source.get()));
    }

    private static Value<ExpectedAnswer> expectedAnswer(Node n) {
        var by = n.required("by", DateFormat::partialDate);
        var commitment = n.required("commitment", each -> each.oneOf(ExpectedAnswer.Commitment.class));
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new ExpectedAnswer(by.get(), commitment.get(), source.get()));
    }

    private static Value<Deadline> deadline(Node n) {
        var announcements = n.filledList("announcements", AccessFormat::announcement);
        if (!announcements.isMissing()) {
            checkOrder(n, announcements.get());
            checkOpening(n, announcements.get());
        }
        return n.build(() -> Deadline.of(announcements.get()));
    }

    private static void checkOrder(Node n, List<Announcement> announcements) {
        Instant before = Instant.MIN;
        for (int i = 0; i < announcements.size(); i++) {
            Instant from = announcements.get(i).knownFrom();
            Optional<PartialDate> on = announcements.get(i).announcedOn();
            if (on.isPresent() && from.isBefore(before)) {
                n.problem(
                        "announcements[" + i + "].on",
                        Rule.FORM,
                        on.get().toString(),
                        new LocalizedText(
                                "Datoen ligger før den forrige. Måske skal de to bytte plads?",
                                "The date is before the previous one. Maybe the two should change places?"));
            }
            before = on.isPresent() ? from : before;
        }
    }

    /** What stood before a correction may have been a mistake; under the last announcement somebody must be in time. */
    private static void checkOpening(Node n, List<Announcement> announcements) {
        int naming = announcements.size() - 1;
        while (naming >= 0 && announcements.get(naming).opensAt().isEmpty()) {
            naming--;
        }
        Cutoff last = announcements.get(announcements.size() - 1).enforced();
        if (naming >= 0 && !last.isInTime(announcements.get(naming).opensAt().orElseThrow())) {
            n.problem(
                    "announcements[" + naming + "].opensAt",
                    Rule.FORM,
                    announcements.get(naming).opensAt().orElseThrow().toString(),
                    new LocalizedText(
                            "Der åbnes først efter den sidste frist. Måske er de to byttet om?",
                            "It opens only after the last deadline. Maybe the two are the wrong way round?"));
        }
    }

    private static Value<Announcement> announcement(Node n) {
        var on = n.optional("on", DateFormat::partialDate);
        var cutoff = n.required("cutoff", each -> claims(each, DateFormat::cutoff));
        var reason = n.optional("reason", CommonFormat::localized);
        var announcer = n.optional("announcer", IdFormat::organisation);
        var opensAt = n.optional("opensAt", DateFormat::instant);
        var grace = n.optional("graceMinutes", each -> each.integer(1));
        return n.build(() -> {
            Announcement bare = Announcement.of(on.get(), cutoff.get(), reason.get());
            Announcement announced = announcer.get().map(bare::withAnnouncer).orElse(bare);
            Announcement opening = opensAt.get().map(announced::withOpening).orElse(announced);
            return opening.withGrace(Duration.ofMinutes(grace.get().orElse(0)));
        });
    }
}
