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

/** What stands in a catalogue file, each part read, before the references between the parts are checked. */
record CatalogueContent(
        KnowledgeCentre centre,
        List<Source> sources,
        List<Organisation> organisations,
        List<Need> needs,
        List<Offer> offers,
        List<Contact> contacts,
        List<Publication> publications,
        List<Project> projects,
        List<Evidence> evidence,
        List<Disagreement> disagreements) {}
