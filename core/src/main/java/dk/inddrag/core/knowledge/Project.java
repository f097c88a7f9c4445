package dk.inddrag.core.knowledge;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * An earlier project or undertaking that the offers build on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, not null
 * @param title its name, not null
 * @param summary what it was and what came of it, not null
 * @param period when it ran; several claims where the sources differ, not null
 * @param parties who took part
 * @param municipalities the codes of the municipalities that took part; empty where no source names them
 * @param source the id of the source, not null
 */
public record Project(
        String id,
        LocalizedText title,
        LocalizedText summary,
        Claims<PartialDate> period,
        List<Party> parties,
        List<String> municipalities,
        String source) {

    /** Checks for nulls and copies the lists. */
    public Project {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        parties = List.copyOf(parties);
        municipalities = List.copyOf(municipalities);
    }
}
