package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.CommonFormat.claims;

import dk.inddrag.core.Need;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.core.source.Source;
import java.util.Optional;

/** The format of the parts of a catalogue file, all but its offers. */
final class CatalogueFormat {

    private CatalogueFormat() {}

    static Value<KnowledgeCentre> centre(Node n) {
        var name = n.required("name", CommonFormat::localized);
        var aliases = n.list("aliases", CommonFormat::alias);
        var purposes = n.list("purposes", each -> CommonFormat.claim(each, CommonFormat::localized));
        var decidedOn = n.required("decidedOn", each -> claims(each, DateFormat::partialDate));
        var openedOn = n.required("openedOn", each -> claims(each, DateFormat::partialDate));
        var period = n.required("period", each -> claims(each, DateFormat::partialDate));
        var parties = n.list("parties", CommonFormat::party);
        var links = n.list("links", CommonFormat::link);
        return n.build(() -> new KnowledgeCentre(
                name.get(),
                aliases.get(),
                purposes.get(),
                decidedOn.get(),
                openedOn.get(),
                period.get(),
                parties.get(),
                links.get()));
    }

    static Value<Source> source(Node n) {
        var id = IdFormat.own(n);
        var title = n.required("title", CommonFormat::localized);
        var publisher = n.optional("publisher", IdFormat::organisation);
        var link = n.optional("link", CommonFormat::uri);
        var publishedOn = n.optional("publishedOn", each -> CommonFormat.claim(each, DateFormat::partialDate));
        var updatedOn = n.optional("updatedOn", DateFormat::partialDate);
        var corrections = n.list("corrections", CatalogueFormat::correction);
        return n.build(() -> new Source(
                id.get(),
                title.get(),
                publisher.get(),
                link.get(),
                publishedOn.get(),
                updatedOn.get(),
                corrections.get()));
    }

    private static Value<Source.Correction> correction(Node n) {
        var on = n.required("on", DateFormat::partialDate);
        var quote = n.required("quote", Node::text);
        var reading = n.required("reading", CommonFormat::localized);
        return n.build(() -> new Source.Correction(on.get(), quote.get(), reading.get()));
    }

    static Value<Organisation> organisation(Node n) {
        var id = IdFormat.own(n);
        var names = n.filledList("names", CatalogueFormat::datedName);
        var website = n.optional("website", CommonFormat::uri);
        var address = n.optional("address", CommonFormat::localized);
        var phones = n.list("phones", CommonFormat::phone);
        return n.build(() -> new Organisation(id.get(), names.get(), website.get(), address.get(), phones.get()));
    }

    private static Value<DatedName> datedName(Node n) {
        var name = n.required("name", CommonFormat::localized);
        var shortNames = n.list("shortNames", Node::text);
        var from = n.optional("from", DateFormat::partialDate);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new DatedName(name.get(), shortNames.get(), from.get(), source.get()));
    }

    static Value<Need> need(Node n) {
        var id = IdFormat.own(n);
        var label = n.required("label", CommonFormat::localized);
        return n.build(() -> new Need(id.get(), label.get()));
    }

    static Value<Contact> contact(Node n) {
        var id = IdFormat.own(n);
        var name = n.optional("name", Node::text);
        var title = n.optional("title", CommonFormat::localized);
        var organisation = n.required("organisation", IdFormat::organisation);
        var concerns = n.required("concerns", CommonFormat::localized);
        var phones = n.list("phones", CommonFormat::phone);
        if (name.is(Optional.empty()) && title.is(Optional.empty())) {
            n.problem(
                    "name",
                    Rule.REQUIRED,
                    "",
                    new LocalizedText(
                            "En kontakt har et navn eller en titel. Måske er det glemt?",
                            "A contact has a name or a title. Maybe it was forgotten?"));
        }
        var asOf = n.optional("asOf", DateFormat::partialDate);
        var expires = n.optional("expires", DateFormat::partialDate);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Contact(
                id.get(),
                name.get(),
                title.get(),
                organisation.get(),
                concerns.get(),
                phones.get(),
                asOf.get(),
                expires.get(),
                source.get()));
    }

    static Value<Publication> publication(Node n) {
        var id = IdFormat.own(n);
        var title = n.required("title", CommonFormat::localized);
        var summary = n.required("summary", CommonFormat::localized);
        var publisher = n.required("publisher", IdFormat::organisation);
        var publishedOn = n.optional("publishedOn", DateFormat::partialDate);
        var caveat = n.optional("caveat", CommonFormat::localized);
        var link = n.optional("link", CommonFormat::uri);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Publication(
                id.get(),
                title.get(),
                summary.get(),
                publisher.get(),
                publishedOn.get(),
                caveat.get(),
                link.get(),
                source.get()));
    }

    static Value<Project> project(Node n) {
        var id = IdFormat.own(n);
        var title = n.required("title", CommonFormat::localized);
        var summary = n.required("summary", CommonFormat::localized);
        var period = n.required("period", each -> claims(each, DateFormat::partialDate));
        var parties = n.list("parties", CommonFormat::party);
        var municipalities = n.list("municipalities", CatalogueFormat::municipality);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Project(
                id.get(), title.get(), summary.get(), period.get(), parties.get(), municipalities.get(), source.get()));
    }

    private static Value<String> municipality(Node n) {
        Value<String> code = n.text();
        boolean known = !code.isMissing()
                && Municipalities.byCode(code.get())
                        .filter(found -> found.code().equals(code.get()))
                        .isPresent();
        return code.isMissing() || known
                ? code
                : n.refuse(
                        Rule.FORM,
                        new LocalizedText(
                                "Ingen kommune har den kode. Måske en med fire cifre, som 0265?",
                                "No municipality has that code. Maybe one with four digits, like 0265?"));
    }

    static Value<Evidence> evidence(Node n) {
        var id = IdFormat.own(n);
        var finding = n.required("finding", CommonFormat::localized);
        var population = n.required("population", CommonFormat::localized);
        var date = n.optional("date", DateFormat::partialDate);
        var producer = n.optional("producer", CommonFormat::localized);
        var caveat = n.optional("caveat", CommonFormat::localized);
        var source = n.required("source", IdFormat::source);
        return n.build(() -> new Evidence(
                id.get(), finding.get(), population.get(), date.get(), producer.get(), caveat.get(), source.get()));
    }

    static Value<Disagreement> disagreement(Node n) {
        var id = IdFormat.own(n);
        var about = n.required("about", CommonFormat::localized);
        var said = n.filledList("claims", each -> CommonFormat.claim(each, CommonFormat::localized));
        var handling = n.required("handling", CommonFormat::localized);
        return n.build(() -> new Disagreement(id.get(), about.get(), said.get(), handling.get()));
    }
}
