package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonJson.claim;
import static dk.inddrag.core.catalogue.CommonJson.claims;

import dk.inddrag.core.Need;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Source;

/** The parts of a catalogue, all but its offers, as they are written to a file. */
final class CatalogueJson {

    private CatalogueJson() {}

    static Json centre(KnowledgeCentre centre) {
        return new JsonFields()
                .put("name", centre.name())
                .put("aliases", centre.aliases(), CommonJson::alias)
                .put("purposes", centre.purposes(), each -> claim(each, CommonJson::localized))
                .put("decidedOn", claims(centre.decidedOn(), CommonJson::printed))
                .put("openedOn", claims(centre.openedOn(), CommonJson::printed))
                .put("period", claims(centre.period(), CommonJson::printed))
                .put("parties", centre.parties(), CommonJson::party)
                .put("links", centre.links(), CommonJson::link)
                .all();
    }

    static Json source(Source source) {
        return new JsonFields()
                .put("id", source.id())
                .put("title", source.title())
                .put("publisher", source.publisher(), Json.Text::new)
                .putAddress("link", source.link())
                .put("publishedOn", source.publishedOn(), each -> claim(each, CommonJson::printed))
                .putDate("updatedOn", source.updatedOn())
                .put("corrections", source.corrections(), CatalogueJson::correction)
                .all();
    }

    private static Json correction(Source.Correction correction) {
        return new JsonFields()
                .put("on", correction.on().toString())
                .put("quote", correction.quote())
                .put("reading", correction.reading())
                .all();
    }

    static Json organisation(Organisation organisation) {
        return new JsonFields()
                .put("id", organisation.id())
                .put("names", organisation.names(), CatalogueJson::datedName)
                .putAddress("website", organisation.website())
                .putText("address", organisation.address())
                .put("phones", organisation.phones(), CommonJson::phone)
                .all();
    }

    private static Json datedName(DatedName name) {
        return new JsonFields()
                .put("name", name.name())
                .put("shortNames", name.shortNames(), Json.Text::new)
                .putDate("from", name.from())
                .put("source", name.source())
                .all();
    }

    static Json need(Need need) {
        return new JsonFields().put("id", need.id()).put("label", need.label()).all();
    }

    static Json contact(Contact contact) {
        return new JsonFields()
                .put("id", contact.id())
                .put("name", contact.name(), Json.Text::new)
                .putText("title", contact.title())
                .put("organisation", contact.organisation())
                .put("concerns", contact.concerns())
                .put("phones", contact.phones(), CommonJson::phone)
                .putDate("asOf", contact.asOf())
                .putDate("expires", contact.expires())
                .put("source", contact.source())
                .all();
    }

    static Json publication(Publication publication) {
        return new JsonFields()
                .put("id", publication.id())
                .put("title", publication.title())
                .put("summary", publication.summary())
                .put("publisher", publication.publisher())
                .putDate("publishedOn", publication.publishedOn())
                .putText("caveat", publication.caveat())
                .putAddress("link", publication.link())
                .put("source", publication.source())
                .all();
    }

    static Json project(Project project) {
        return new JsonFields()
                .put("id", project.id())
                .put("title", project.title())
                .put("summary", project.summary())
                .put("period", claims(project.period(), CommonJson::printed))
                .put("parties", project.parties(), CommonJson::party)
                .put("municipalities", project.municipalities(), Json.Text::new)
                .put("source", project.source())
                .all();
    }

    static Json evidence(Evidence evidence) {
        return new JsonFields()
                .put("id", evidence.id())
                .put("finding", evidence.finding())
                .put("population", evidence.population())
                .putDate("date", evidence.date())
                .putText("producer", evidence.producer())
                .putText("caveat", evidence.caveat())
                .put("source", evidence.source())
                .all();
    }

    static Json disagreement(Disagreement disagreement) {
        return new JsonFields()
                .put("id", disagreement.id())
                .put("about", disagreement.about())
                .put("claims", disagreement.claims(), each -> claim(each, CommonJson::localized))
                .put("handling", disagreement.handling())
                .all();
    }
}
