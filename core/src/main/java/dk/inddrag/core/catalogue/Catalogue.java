package dk.inddrag.core.catalogue;

import dk.inddrag.core.Need;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a centre and its offers, whole and checked: every id is there once, and every id that is
 * referred to is there.
 *
 * <p>Immutable and thread-safe. Two catalogues are equal when they have the same content; to find that out takes about as
 * long as to write them, so they are no keys for a map.
 */
public final class Catalogue {

    private final KnowledgeCentre centre;
    private final List<Source> sources;
    private final List<Organisation> organisations;
    private final List<Need> needs;
    private final List<Offer> offers;
    private final List<Contact> contacts;
    private final List<Publication> publications;
    private final List<Project> projects;
    private final List<Evidence> evidence;
    private final List<Disagreement> disagreements;
    private final Map<OfferId, Offer> offersById;
    private final Map<String, Organisation> organisationsById;

    Catalogue(CatalogueContent content) {
        this.centre = content.centre();
        this.sources = List.copyOf(content.sources());
        this.organisations = List.copyOf(content.organisations());
        this.needs = List.copyOf(content.needs());
        this.offers = List.copyOf(content.offers());
        this.contacts = List.copyOf(content.contacts());
        this.publications = List.copyOf(content.publications());
        this.projects = List.copyOf(content.projects());
        this.evidence = List.copyOf(content.evidence());
        this.disagreements = List.copyOf(content.disagreements());
        this.offersById = offers.stream().collect(Collectors.toUnmodifiableMap(Offer::id, Function.identity()));
        this.organisationsById =
                organisations.stream().collect(Collectors.toUnmodifiableMap(Organisation::id, Function.identity()));
    }

    /**
     * The catalogue that comes with the library: what the published pages of the centre say, in words of our own. It
     * is read once, when it is first asked for.
     *
     * @return the catalogue, not null
     */
    public static Catalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /**
     * This catalogue with one more source and other offers, for changes that were read from that source.
     *
     * @param source the source; one of the same id is replaced, not null
     * @param newOffers all offers, not null
     * @return the catalogue, not null
     */
    public Catalogue with(Source source, List<Offer> newOffers) {
        List<Source> all = new ArrayList<>(sources);
        all.removeIf(known -> known.id().equals(source.id()));
        all.add(source);
        return new Catalogue(new CatalogueContent(
                centre,
                all,
                organisations,
                needs,
                newOffers,
                contacts,
                publications,
                projects,
                evidence,
                disagreements));
    }

    /**
     * The offer with an id.
     *
     * @param id the id, not null
     * @return the offer; empty where there is none with that id
     */
    public Optional<Offer> offer(OfferId id) {
        return Optional.ofNullable(offersById.get(id));
    }

    /**
     * The organisation with an id.
     *
     * @param id the id, not null
     * @return the organisation; empty where there is none with that id
     */
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisationsById.get(id));
    }

    /**
     * The contact with an id.
     *
     * @param id the id, not null
     * @return the contact; empty where there is none with that id
     */
    public Optional<Contact> contact(String id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }

    /**
     * The need with an id.
     *
     * @param id the id, not null
     * @return the need; empty where there is none with that id
     */
    public Optional<Need> need(String id) {
        return needs.stream().filter(need -> need.id().equals(id)).findFirst();
    }

    /**
     * The source with an id.
     *
     * @param id the id, not null
     * @return the source; empty where there is none with that id
     */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * The centre.
     *
     * @return the centre, not null
     */
    public KnowledgeCentre centre() {
        return centre;
    }

    /**
     * The sources, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * The organisations, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Organisation> organisations() {
        return organisations;
    }

    /**
     * The needs that offers serve, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Need> needs() {
        return needs;
    }

    /**
     * The offers, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Offer> offers() {
        return offers;
    }

    /**
     * The contacts, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Contact> contacts() {
        return contacts;
    }

    /**
     * The publications, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Publication> publications() {
        return publications;
    }

    /**
     * The projects, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Project> projects() {
        return projects;
    }

    /**
     * The pieces of evidence, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * The points on which the sources differ or are unclear, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /**
     * Whether another catalogue has the same content: everything that stands in it, in the same order, so that both have
     * the same canonical form.
     *
     * @param other the other, may be null
     * @return true where {@link CatalogueWriter} writes the same for both
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Catalogue that && json().equals(that.json()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(centre.name(), offersById.keySet());
    }

    @Override
    public String toString() {
        return centre.name().english() + ", " + offers.size() + " offers";
    }

    private List<Json> json() {
        return Stream.concat(
                        Stream.of(CatalogueJson.centre(centre)),
                        Section.all().stream().map(each -> each.jsonOf(this)))
                .toList();
    }

    /** Holds the bundled catalogue from its first use on. */
    private static final class Bundled {
        static final Catalogue CATALOGUE = CatalogueReader.readResource("catalogue.json");

        private Bundled() {}
    }
}
