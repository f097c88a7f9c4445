package dk.inddrag.core.catalogue;

import dk.inddrag.core.Need;
import dk.inddrag.core.Offer;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Source;
import java.util.List;
import java.util.function.Function;

/**
 * One of the lists that a catalogue is made of, and how its elements stand in a file.
 *
 * @param name the name of its field
 * @param of takes the list out of a catalogue
 * @param id the id of an element
 * @param format reads an element
 * @param json writes an element
 */
record Section<T>(
        String name,
        Function<Catalogue, List<T>> of,
        Function<T, String> id,
        Function<Node, Value<T>> format,
        Function<T, Json> json) {

    static final Section<Source> SOURCES =
            new Section<>("sources", Catalogue::sources, Source::id, CatalogueFormat::source, CatalogueJson::source);
    static final Section<Organisation> ORGANISATIONS = new Section<>(
            "organisations",
            Catalogue::organisations,
            Organisation::id,
            CatalogueFormat::organisation,
            CatalogueJson::organisation);
    static final Section<Need> NEEDS =
            new Section<>("needs", Catalogue::needs, Need::id, CatalogueFormat::need, CatalogueJson::need);
    static final Section<Offer> OFFERS = new Section<>(
            "offers", Catalogue::offers, offer -> offer.id().value(), OfferFormat::offer, OfferJson::offer);
    static final Section<Contact> CONTACTS = new Section<>(
            "contacts", Catalogue::contacts, Contact::id, CatalogueFormat::contact, CatalogueJson::contact);
    static final Section<Publication> PUBLICATIONS = new Section<>(
            "publications",
            Catalogue::publications,
            Publication::id,
            CatalogueFormat::publication,
            CatalogueJson::publication);
    static final Section<Project> PROJECTS = new Section<>(
            "projects", Catalogue::projects, Project::id, CatalogueFormat::project, CatalogueJson::project);
    static final Section<Evidence> EVIDENCE = new Section<>(
            "evidence", Catalogue::evidence, Evidence::id, CatalogueFormat::evidence, CatalogueJson::evidence);
    static final Section<Disagreement> DISAGREEMENTS = new Section<>(
            "disagreements",
            Catalogue::disagreements,
            Disagreement::id,
            CatalogueFormat::disagreement,
            CatalogueJson::disagreement);

    /** All of them, in the order in which they stand in a file. */
    static List<Section<?>> all() {
        return List.of(
                SOURCES, ORGANISATIONS, NEEDS, OFFERS, CONTACTS, PUBLICATIONS, PROJECTS, EVIDENCE, DISAGREEMENTS);
    }

    /** The whole list of a catalogue as it is written. */
    Json jsonOf(Catalogue catalogue) {
        return JsonFields.items(of.apply(catalogue), json);
    }
}
