package dk.inddrag.core.catalogue;

import dk.inddrag.core.Alias;
import dk.inddrag.core.Link;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * The centre whose offers the catalogue holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, not null
 * @param aliases other names it goes under
 * @param purposes what it is for, each with its source
 * @param decidedOn when it was decided; several claims where the sources differ, not null
 * @param openedOn when it opened, not null
 * @param period for how long it was decided; what comes after, no source tells, not null
 * @param parties who carries it, with their parts
 * @param links where more is told
 */
public record KnowledgeCentre(
        LocalizedText name,
        List<Alias> aliases,
        List<Claim<LocalizedText>> purposes,
        Claims<PartialDate> decidedOn,
        Claims<PartialDate> openedOn,
        Claims<PartialDate> period,
        List<Party> parties,
        List<Link> links) {

    /** Checks for nulls and copies the lists. */
    public KnowledgeCentre {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(openedOn, "openedOn");
        Objects.requireNonNull(period, "period");
        aliases = List.copyOf(aliases);
        purposes = List.copyOf(purposes);
        parties = List.copyOf(parties);
        links = List.copyOf(links);
    }
}
