package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonJson.claims;

import dk.inddrag.core.Access;
import dk.inddrag.core.ExpectedAnswer;
import dk.inddrag.core.Precondition;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Deadline;
import java.util.Optional;

/** The ways to an offer, and their deadlines, as they are written to a file. */
final class AccessJson {

    private AccessJson() {}

    static Json access(Access access) {
        return fields(access).put("link", access.link(), CommonJson::link).all();
    }

    private static JsonFields fields(Access access) {
        if (access instanceof Access.Registration registration) {
            return type("registration").put("deadline", registration.deadline(), AccessJson::deadline);
        }
        if (access instanceof Access.Application application) {
            return type("application")
                    .put("deadline", deadline(application.deadline()))
                    .put("preconditions", application.preconditions(), AccessJson::precondition)
                    .put("expectedAnswer", application.expectedAnswer(), AccessJson::expectedAnswer);
        }
        return type(access instanceof Access.AnnouncedLater ? "announced-later" : "open-to-all");
    }

    private static JsonFields type(String word) {
        return new JsonFields().put("type", word);
    }

    private static Json precondition(Precondition precondition) {
        return new JsonFields()
                .put("text", precondition.text())
                .putUnless(false, "requested", precondition.requested())
                .put("source", precondition.source())
                .all();
    }

    private static Json expectedAnswer(ExpectedAnswer answer) {
        return new JsonFields()
                .put("by", answer.by().toString())
                .put("commitment", CommonJson.word(answer.commitment()))
                .put("source", answer.source())
                .all();
    }

    private static Json deadline(Deadline deadline) {
        return new JsonFields()
                .put("announcements", deadline.history(), AccessJson::announcement)
                .all();
    }

    private static Json announcement(Announcement announcement) {
        return new JsonFields()
                .putDate("on", announcement.announcedOn())
                .put("cutoff", claims(announcement.claims(), CommonJson::printed))
                .putText("reason", announcement.reason())
                .put("announcer", announcement.announcer(), CommonJson::printed)
                .put("opensAt", announcement.opensAt(), CommonJson::printed)
                .put("graceMinutes", grace(announcement), CommonJson::number)
                .all();
    }

    private static Optional<Long> grace(Announcement announcement) {
        return Optional.of(announcement.grace().toMinutes()).filter(minutes -> minutes > 0);
    }
}
