package dk.inddrag.core.catalogue;

import dk.inddrag.core.Need;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.core.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that every id of a catalogue is there once, and that every id that is referred to is there. */
final class ReferenceCheck {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    ReferenceCheck(String file) {
        this.file = file;
    }

    List<Problem> problemsOf(CatalogueContent content) {
        Set<String> sources = ids("sources", content.sources(), Source::id);
        Set<String> organisations = ids("organisations", content.organisations(), Organisation::id);
        Set<String> needs = ids("needs", content.needs(), Need::id);
        Set<String> contacts = ids("contacts", content.contacts(), Contact::id);
        Set<String> offers = ids("offers", content.offers(), offer -> offer.id().value());
        ids("publications", content.publications(), Publication::id);
        ids("projects", content.projects(), Project::id);
        ids("evidence", content.evidence(), Evidence::id);
        ids("disagreements", content.disagreements(), Disagreement::id);

        parties("$.centre", content.centre().parties(), organisations);
        each(
                "$.sources",
                content.sources(),
                (at, source) ->
                        source.publisher().ifPresent(publisher -> refer(at + ".publisher", publisher, organisations)));
        each(
                "$.contacts",
                content.contacts(),
                (at, contact) -> refer(at + ".organisation", contact.organisation(), organisations));
        each(
                "$.publications",
                content.publications(),
                (at, publication) -> refer(at + ".publisher", publication.publisher(), organisations));
        each("$.projects", content.projects(), (at, project) -> {
            parties(at, project.parties(), organisations);
            each(at + ".municipalities", project.municipalities(), this::municipality);
        });
        each("$.offers", content.offers(), (at, offer) -> {
            offer.partOf().map(OfferId::value).ifPresent(whole -> refer(at + ".partOf", whole, offers));
            parties(at, offer.parties(), organisations);
            each(at + ".contacts", offer.contacts(), (place, id) -> refer(place, id, contacts));
            each(at + ".needs", offer.needs(), (place, id) -> refer(place, id, needs));
            each(
                    at + ".components",
                    offer.components(),
                    (place, component) ->
                            component.offer().ifPresent(id -> refer(place + ".offer", id.value(), offers)));
        });
        new SourceCheck((place, id) -> refer(place, id, sources)).check(content);
        return problems;
    }

    private <T> Set<String> ids(String list, List<T> items, Function<T, String> idOf) {
        Set<String> ids = new HashSet<>();
        each("$." + list, items, (at, item) -> {
            String id = idOf.apply(item);
            if (!ids.add(id)) {
                problems.add(new Problem(
                        file,
                        at + ".id",
                        Rule.UNIQUE,
                        id,
                        new LocalizedText("Måske et andet id?", "Maybe another id?")));
            }
        });
        return ids;
    }

    private void parties(String at, List<Party> parties, Set<String> organisations) {
        each(
                at + ".parties",
                parties,
                (place, party) -> refer(place + ".organisation", party.organisation(), organisations));
    }

    private void municipality(String at, String code) {
        if (Municipalities.byCode(code).isEmpty()) {
            problems.add(new Problem(
                    file,
                    at,
                    Rule.REFERENCE,
                    code,
                    new LocalizedText(
                            "Måske en firecifret kommunekode som 0265?",
                            "Maybe a municipality code of four digits like 0265?")));
        }
    }

    private void refer(String at, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            LocalizedText hint = Similar.to(id, ids)
                    .map(found ->
                            new LocalizedText("Måske menes \"" + found + "\"?", "Maybe \"" + found + "\" is meant?"))
                    .orElse(new LocalizedText("Måske mangler det i filen?", "Maybe it is missing in the file?"));
            problems.add(new Problem(file, at, Rule.REFERENCE, id, hint));
        }
    }

    static <T> void each(String at, List<T> items, Visitor<T> visitor) {
        for (int i = 0; i < items.size(); i++) {
            visitor.visit(at + "[" + i + "]", items.get(i));
        }
    }

    /** Looks at one item of a list, at its place in the file. */
    interface Visitor<T> {
        void visit(String at, T item);
    }
}
