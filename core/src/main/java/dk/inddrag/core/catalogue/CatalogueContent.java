package dk.inddrag.core.catalogue;

import dk.inddrag.core.Need;
import dk.inddrag.core.Offer;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands in a catalogue, each part read, before anybody knows that nothing is wrong. */
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
        List<Disagreement> disagreements) {

    /** Reads a file, be it on top of another catalogue; empty where it has no centre. What is wrong is reported. */
    static Optional<CatalogueContent> read(CatalogueFile file, Optional<Catalogue> below) throws IOException {
        // "$schema" helps editors and says nothing of the content.
        file.field("$schema", Node::text);
        Part<KnowledgeCentre> centre = file.field("centre", CatalogueFormat::centre);
        Optional<Overlay> overlay = below.map(catalogue -> new Overlay(catalogue, file));
        Lists lists = new Lists(file, overlay);
        file.read();
        if (!centre.isThere() && overlay.isEmpty()) {
            file.missing(centre);
        }
        List<Offer> offers = lists.of(Section.OFFERS);
        OfferFormat.checkLoops(file, lists.own(Section.OFFERS), offers);
        return overlay.map(over -> over.centre(centre))
                .or(centre::value)
                .map(read -> new CatalogueContent(
                        read,
                        lists.of(Section.SOURCES),
                        lists.of(Section.ORGANISATIONS),
                        lists.of(Section.NEEDS),
                        offers,
                        lists.of(Section.CONTACTS),
                        lists.of(Section.PUBLICATIONS),
                        lists.of(Section.PROJECTS),
                        lists.of(Section.EVIDENCE),
                        lists.of(Section.DISAGREEMENTS)));
    }

    /** The lists of a file. */
    private static final class Lists {
        private final Map<String, Part<?>> parts = new HashMap<>();
        private final Optional<Overlay> overlay;

        Lists(CatalogueFile file, Optional<Overlay> overlay) {
            this.overlay = overlay;
            for (Section<?> section : Section.all()) {
                parts.put(section.name(), part(file, section));
            }
        }

        private static <T> Part<T> part(CatalogueFile file, Section<T> section) {
            return file.list(section.name(), section.format());
        }

        @SuppressWarnings("unchecked") // Each part was made from the section of its name.
        <T> Part<T> own(Section<T> section) {
            return (Part<T>) Objects.requireNonNull(parts.get(section.name()), section.name());
        }

        <T> List<T> of(Section<T> section) {
            Part<T> own = own(section);
            return overlay.map(over -> over.list(section, own)).orElseGet(own::all);
        }
    }
}
