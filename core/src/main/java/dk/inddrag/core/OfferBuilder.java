package dk.inddrag.core;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builds an {@link Offer}. All that is not set is unknown or empty.
 *
 * <p>Not thread-safe.
 */
public final class OfferBuilder {

    final OfferId id;
    final OfferKind kind;
    final LocalizedText title;
    final LocalizedText summary;
    final Audience audience;
    final Access access;
    List<Alias> aliases = List.of();
    Optional<OfferId> partOf = Optional.empty();
    Optional<Claims<PartialDate>> announcedOn = Optional.empty();
    Optional<Claims<PartialDate>> period = Optional.empty();
    Optional<Claims<Extent>> extent = Optional.empty();
    Optional<Claims<Price>> price = Optional.empty();
    List<Run> runs = List.of();
    List<Component> components = List.of();
    List<Party> parties = List.of();
    List<String> contacts = List.of();
    List<Link> links = List.of();
    List<String> needs = List.of();
    List<String> sources = List.of();

    OfferBuilder(
            OfferId id, OfferKind kind, LocalizedText title, LocalizedText summary, Audience audience, Access access) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.title = Objects.requireNonNull(title, "title");
        this.summary = Objects.requireNonNull(summary, "summary");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Sets: other names the offer goes under.
     *
     * @param aliases the value, not null
     * @return this builder
     */
    public OfferBuilder aliases(List<Alias> aliases) {
        this.aliases = List.copyOf(aliases);
        return this;
    }

    /**
     * Sets: the offer that this one is a part of.
     *
     * @param partOf the value, not null
     * @return this builder
     */
    public OfferBuilder partOf(OfferId partOf) {
        this.partOf = Optional.of(partOf);
        return this;
    }

    /**
     * Sets: when the offer was first announced.
     *
     * @param announcedOn the value, not null
     * @return this builder
     */
    public OfferBuilder announcedOn(Claims<PartialDate> announcedOn) {
        this.announcedOn = Optional.of(announcedOn);
        return this;
    }

    /**
     * Sets: when the offer takes place or, for a standing offer, for how long a source vouches for it.
     *
     * @param period the value, not null
     * @return this builder
     */
    public OfferBuilder period(Claims<PartialDate> period) {
        this.period = Optional.of(period);
        return this;
    }

    /**
     * Sets: how long it lasts.
     *
     * @param extent the value, not null
     * @return this builder
     */
    public OfferBuilder extent(Claims<Extent> extent) {
        this.extent = Optional.of(extent);
        return this;
    }

    /**
     * Sets: what it costs.
     *
     * @param price the value, not null
     * @return this builder
     */
    public OfferBuilder price(Claims<Price> price) {
        this.price = Optional.of(price);
        return this;
    }

    /**
     * Sets: its runs.
     *
     * @param runs the value, not null
     * @return this builder
     */
    public OfferBuilder runs(List<Run> runs) {
        this.runs = List.copyOf(runs);
        return this;
    }

    /**
     * Sets: the elements it is made of.
     *
     * @param components the value, not null
     * @return this builder
     */
    public OfferBuilder components(List<Component> components) {
        this.components = List.copyOf(components);
        return this;
    }

    /**
     * Sets: the organisations behind it.
     *
     * @param parties the value, not null
     * @return this builder
     */
    public OfferBuilder parties(List<Party> parties) {
        this.parties = List.copyOf(parties);
        return this;
    }

    /**
     * Sets: the ids of the contacts for questions about it.
     *
     * @param contacts the value, not null
     * @return this builder
     */
    public OfferBuilder contacts(List<String> contacts) {
        this.contacts = List.copyOf(contacts);
        return this;
    }

    /**
     * Sets: links that belong to it, besides those of its access and runs.
     *
     * @param links the value, not null
     * @return this builder
     */
    public OfferBuilder links(List<Link> links) {
        this.links = List.copyOf(links);
        return this;
    }

    /**
     * Sets: the ids of the needs it serves, the chief one first.
     *
     * @param needs the value, not null
     * @return this builder
     */
    public OfferBuilder needs(List<String> needs) {
        this.needs = List.copyOf(needs);
        return this;
    }

    /**
     * Sets: the ids of the sources it was read from.
     *
     * @param sources the value, not null
     * @return this builder
     */
    public OfferBuilder sources(List<String> sources) {
        this.sources = List.copyOf(sources);
        return this;
    }

    /**
     * Builds the offer.
     *
     * @return the offer, not null
     */
    public Offer build() {
        return new Offer(this);
    }
}
