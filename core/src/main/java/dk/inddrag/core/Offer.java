package dk.inddrag.core;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.DeadlineStatus;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something the centre offers, with whom it is for, how one gets to it, and when.
 *
 * <p>Immutable and thread-safe. Two offers are the same offer when their ids are.
 */
public final class Offer {

    private final OfferId id;
    private final OfferKind kind;
    private final LocalizedText title;
    private final LocalizedText summary;
    private final List<Alias> aliases;
    private final Optional<OfferId> partOf;
    private final Audience audience;
    private final Access access;
    private final Optional<Claims<PartialDate>> announcedOn;
    private final Optional<Claims<PartialDate>> period;
    private final Optional<Claims<Extent>> extent;
    private final Optional<Claims<Price>> price;
    private final List<Run> runs;
    private final List<Component> components;
    private final List<Party> parties;
    private final List<String> contacts;
    private final List<Link> links;
    private final List<String> needs;
    private final List<String> sources;

    /** Worked out once, because zones and sessions take longer to look at than all the rest of a status. */
    private final Instant announcedFrom;

    private final Optional<LocalDate> latestDay;

    Offer(OfferBuilder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.title = builder.title;
        this.summary = builder.summary;
        this.audience = builder.audience;
        this.access = builder.access;
        this.aliases = List.copyOf(builder.aliases);
        this.partOf = builder.partOf;
        this.announcedOn = builder.announcedOn;
        this.period = builder.period;
        this.extent = builder.extent;
        this.price = builder.price;
        this.runs = List.copyOf(builder.runs);
        this.components = List.copyOf(builder.components);
        this.parties = List.copyOf(builder.parties);
        this.contacts = List.copyOf(builder.contacts);
        this.links = List.copyOf(builder.links);
        this.needs = List.copyOf(builder.needs);
        this.sources = List.copyOf(builder.sources);
        this.announcedFrom =
                announcedOn.map(on -> startOf(on.value().earliest())).orElse(Instant.MIN);
        this.latestDay = latestDay(runs, period);
    }

    /**
     * Where the offer stands at a moment, by what had been announced then.
     *
     * @param moment the moment, not null
     * @return the status, not null
     */
    public OfferStatus statusAt(Instant moment) {
        if (moment.isBefore(announcedFrom)) {
            return OfferStatus.NotAnnounced.INSTANCE;
        }
        if (kind.isStanding()) {
            return standingStatus(moment);
        }
        if (access instanceof Access.Registration registration) {
            return registration.deadline().map(d -> byDeadline(d, moment)).orElseGet(() -> untilHeld(moment, false));
        }
        if (access instanceof Access.Application application) {
            return byDeadline(application.deadline(), moment);
        }
        return untilHeld(moment, access instanceof Access.AnnouncedLater);
    }

    private static OfferStatus byDeadline(Deadline deadline, Instant moment) {
        DeadlineStatus status = deadline.statusAt(moment);
        if (status instanceof DeadlineStatus.NotYetOpen later) {
            return new OfferStatus.NotYetOpen(Optional.of(later.opensAt()));
        }
        if (status instanceof DeadlineStatus.Open open) {
            return new OfferStatus.Open(Optional.of(open.cutoff()), Optional.empty());
        }
        if (status instanceof DeadlineStatus.InGrace grace) {
            return new OfferStatus.Open(Optional.of(grace.enforced()), Optional.empty(), Optional.of(grace.cutoff()));
        }
        if (status instanceof DeadlineStatus.Closed closed) {
            return new OfferStatus.Closed(Optional.of(closed.cutoff()), Optional.empty());
        }
        return OfferStatus.NotAnnounced.INSTANCE;
    }

    /**
     * An offer without a deadline closes too. Registration ends when the last day it can fall on begins, for no source
     * tells the hour; what is only announced may still be announced on that day.
     */
    private OfferStatus untilHeld(Instant moment, boolean announcedLater) {
        Optional<LocalDate> lastDay = latestDay;
        Optional<Instant> over = lastDay.map(day -> startOf(announcedLater ? day.plusDays(1) : day));
        if (over.isPresent() && !moment.isBefore(over.get())) {
            return new OfferStatus.Closed(Optional.empty(), lastDay);
        }
        return announcedLater
                ? new OfferStatus.NotYetOpen(Optional.empty())
                : new OfferStatus.Open(Optional.empty(), lastDay);
    }

    private OfferStatus standingStatus(Instant moment) {
        Optional<LocalDate> until = period.map(p -> p.value().latest());
        boolean unknown =
                until.isPresent() && !moment.isBefore(startOf(until.get().plusDays(1)));
        return unknown ? new OfferStatus.Unknown(until.get()) : OfferStatus.Standing.INSTANCE;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Cutoff.COPENHAGEN).toInstant();
    }

    /**
     * The latest day a session can fall on, by the runs and the period.
     *
     * @return the day, inclusive; empty where no date is known
     */
    public Optional<LocalDate> latestDay() {
        return latestDay;
    }

    private static Optional<LocalDate> latestDay(List<Run> runs, Optional<Claims<PartialDate>> period) {
        Stream<LocalDate> ofRuns = runs.stream().flatMap(run -> run.latestDay().stream());
        Stream<LocalDate> ofPeriod = period.map(p -> p.value().latest()).stream();
        return Stream.concat(ofRuns, ofPeriod).max(LocalDate::compareTo);
    }

    /**
     * Starts an offer with what every offer has.
     *
     * @param id the id, not null
     * @param kind the kind, not null
     * @param title the title, not null
     * @param summary the summary, not null
     * @param audience whom it is for, not null
     * @param access how one gets to it, not null
     * @return a builder, not null
     */
    public static OfferBuilder builder(
            OfferId id, OfferKind kind, LocalizedText title, LocalizedText summary, Audience audience, Access access) {
        return new OfferBuilder(id, kind, title, summary, audience, access);
    }

    /**
     * The deadline for registering or applying.
     *
     * @return the deadline; empty where there is none
     */
    public Optional<Deadline> deadline() {
        if (access instanceof Access.Registration registration) {
            return registration.deadline();
        }
        return access instanceof Access.Application application
                ? Optional.of(application.deadline())
                : Optional.empty();
    }

    /**
     * The id.
     *
     * @return the id, not null
     */
    public OfferId id() {
        return id;
    }

    /**
     * What kind of thing the offer is.
     *
     * @return the kind, not null
     */
    public OfferKind kind() {
        return kind;
    }

    /**
     * The title.
     *
     * @return the title, not null
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * What the offer is, in a few sentences of our own.
     *
     * @return the summary, not null
     */
    public LocalizedText summary() {
        return summary;
    }

    /**
     * Other names the offer goes under.
     *
     * @return an unmodifiable list
     */
    public List<Alias> aliases() {
        return aliases;
    }

    /**
     * The offer that this one is a part of.
     *
     * @return the id; empty where it stands alone
     */
    public Optional<OfferId> partOf() {
        return partOf;
    }

    /**
     * Whom the offer is for.
     *
     * @return the audience, not null
     */
    public Audience audience() {
        return audience;
    }

    /**
     * How one gets to the offer.
     *
     * @return the access, not null
     */
    public Access access() {
        return access;
    }

    /**
     * When the offer was first announced.
     *
     * @return the claims; empty where unknown: the offer then counts as announced at all times
     */
    public Optional<Claims<PartialDate>> announcedOn() {
        return announcedOn;
    }

    /**
     * When the offer takes place or, for a standing offer, for how long a source vouches for it.
     *
     * @return the claims; empty where unknown
     */
    public Optional<Claims<PartialDate>> period() {
        return period;
    }

    /**
     * How long it lasts.
     *
     * @return the claims; empty where unknown
     */
    public Optional<Claims<Extent>> extent() {
        return extent;
    }

    /**
     * What it costs.
     *
     * @return the claims; empty where unknown
     */
    public Optional<Claims<Price>> price() {
        return price;
    }

    /**
     * Its runs.
     *
     * @return an unmodifiable list, empty where no run has been announced
     */
    public List<Run> runs() {
        return runs;
    }

    /**
     * The elements it is made of.
     *
     * @return an unmodifiable list
     */
    public List<Component> components() {
        return components;
    }

    /**
     * The organisations behind it.
     *
     * @return an unmodifiable list
     */
    public List<Party> parties() {
        return parties;
    }

    /**
     * The ids of the contacts for questions about it.
     *
     * @return an unmodifiable list
     */
    public List<String> contacts() {
        return contacts;
    }

    /**
     * Links that belong to it, besides those of its access and runs.
     *
     * @return an unmodifiable list
     */
    public List<Link> links() {
        return links;
    }

    /**
     * The ids of the needs it serves, the chief one first.
     *
     * @return an unmodifiable list
     */
    public List<String> needs() {
        return needs;
    }

    /**
     * The ids of the sources it was read from.
     *
     * @return an unmodifiable list, never empty
     */
    public List<String> sources() {
        return sources;
    }

    /**
     * The same offer with another access, as a further source gives it.
     *
     * @param newAccess the access, not null
     * @param source the id of the source, which becomes one of the offer's sources, not null
     * @return the offer, not null
     */
    public Offer withAccess(Access newAccess, String source) {
        OfferBuilder builder = builder(id, kind, title, summary, audience, newAccess)
                .aliases(aliases)
                .runs(runs)
                .components(components)
                .parties(parties)
                .contacts(contacts)
                .links(links)
                .needs(needs)
                .sources(Stream.concat(sources.stream(), Stream.of(source))
                        .distinct()
                        .toList());
        partOf.ifPresent(builder::partOf);
        announcedOn.ifPresent(builder::announcedOn);
        period.ifPresent(builder::period);
        extent.ifPresent(builder::extent);
        price.ifPresent(builder::price);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Offer that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.value();
    }
}
