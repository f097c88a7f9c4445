package dk.inddrag.core.catalogue.lint;

import dk.inddrag.core.Link;
import dk.inddrag.core.Need;
import dk.inddrag.core.Offer;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.Disagreement;
import dk.inddrag.core.catalogue.KnowledgeCentre;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.source.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what an editor should look at: a deadline after the start, two claims that disagree, a link without an address, a
 * contact past its day. A catalogue with lints is a catalogue like any other; the published pages are full of them.
 *
 * <p>Thread-safe.
 */
public final class CatalogueLints {

    /** People move on. After this many years somebody should ask whether a contact still holds. */
    private static final int YEARS_OF_A_CONTACT = 2;

    private final Catalogue catalogue;
    private final LocalDate today;
    private final Found found = new Found();

    private CatalogueLints(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * The lints of a catalogue at a moment.
     *
     * @param catalogue the catalogue, not null
     * @param moment the moment, of which the day in Denmark counts: contacts grow old, not null
     * @return the lints in the order of the file, an unmodifiable list
     */
    public static List<Lint> of(Catalogue catalogue, Instant moment) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new CatalogueLints(catalogue, moment.atZone(Cutoff.COPENHAGEN).toLocalDate()).find();
    }

    private List<Lint> find() {
        centre(catalogue.centre());
        each("$.sources", catalogue.sources(), this::source);
        unused("$.organisations", catalogue.organisations(), Organisation::id, organisationsInUse());
        unused("$.needs", catalogue.needs(), Need::id, needsInUse());
        OfferLints offers = new OfferLints(found);
        each("$.offers", catalogue.offers(), offers::check);
        each("$.contacts", catalogue.contacts(), this::contact);
        each("$.publications", catalogue.publications(), (path, each) -> {
            if (each.link().isEmpty()) {
                withoutAddress(path + ".link", "Udgivelsen har ingen adresse.", "The publication has no address.");
            }
        });
        each(
                "$.projects",
                catalogue.projects(),
                (path, each) -> found.claims(path + ".period", each.period(), Found::words));
        each("$.disagreements", catalogue.disagreements(), this::disagreement);
        return List.copyOf(found.all());
    }

    private void centre(KnowledgeCentre centre) {
        found.claims("$.centre.decidedOn", centre.decidedOn(), Found::words);
        found.claims("$.centre.openedOn", centre.openedOn(), Found::words);
        found.claims("$.centre.period", centre.period(), Found::words);
        each("$.centre.links", centre.links(), (path, link) -> link(found, path, link));
    }

    private void source(String path, Source source) {
        if (source.link().isEmpty()) {
            withoutAddress(path + ".link", "Kilden har ingen adresse.", "The source has no address.");
        }
        if (source.publishedOn().isEmpty() && source.updatedOn().isEmpty()) {
            found.add(
                    path + ".publishedOn",
                    LintRule.SOURCE_WITHOUT_DATE,
                    "Kilden har ingen dato, så ingen ved, hvor gammel den er.",
                    "The source has no date, so nobody knows how old it is.");
        }
    }

    private void contact(String path, Contact contact) {
        if (contact.expires().isPresent()) {
            PartialDate expires = contact.expires().get();
            if (expires.latest().isBefore(today)) {
                found.add(
                        path + ".expires",
                        LintRule.CONTACT_EXPIRED,
                        "Kontakten gjaldt til og med %s.",
                        "The contact held until %s.",
                        Found.words(expires));
            }
        } else if (contact.asOf().isPresent()
                && contact.asOf().get().latest().plusYears(YEARS_OF_A_CONTACT).isBefore(today)) {
            found.add(
                    path + ".asOf",
                    LintRule.CONTACT_OLD,
                    "Kontakten er fra %s. Måske er det en anden nu?",
                    "The contact is from %s. Maybe it is somebody else now?",
                    Found.words(contact.asOf().get()));
        }
    }

    private void disagreement(String path, Disagreement disagreement) {
        found.add(path, LintRule.DISAGREEMENT, "Noteret: %s", "Noted: %s", disagreement.about());
    }

    private void withoutAddress(String path, String danish, String english) {
        found.add(path, LintRule.LINK_WITHOUT_TARGET, danish, english);
    }

    static void link(Found found, String path, Link link) {
        if (link.target().isEmpty()) {
            found.add(
                    path,
                    LintRule.LINK_WITHOUT_TARGET,
                    "Linket \"%s\" har ingen adresse.",
                    "The link \"%s\" has no address.",
                    link.label());
        }
    }

    private <T> void unused(String path, List<T> elements, Function<T, String> id, Set<String> used) {
        each(path, elements, (place, element) -> {
            if (!used.contains(id.apply(element))) {
                found.add(
                        place + ".id",
                        LintRule.UNUSED,
                        "Intet andet i kataloget henviser hertil.",
                        "Nothing else in the catalogue refers to this.");
            }
        });
    }

    private Set<String> needsInUse() {
        return catalogue.offers().stream()
                .flatMap(each -> each.needs().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> organisationsInUse() {
        Set<String> used = new HashSet<>();
        Stream.of(
                        Stream.of(catalogue.centre().parties()),
                        catalogue.offers().stream().map(Offer::parties),
                        catalogue.projects().stream().map(Project::parties))
                .flatMap(Function.identity())
                .flatMap(Collection::stream)
                .map(Party::organisation)
                .forEach(used::add);
        catalogue.contacts().stream().map(Contact::organisation).forEach(used::add);
        catalogue.publications().stream().map(Publication::publisher).forEach(used::add);
        catalogue.sources().forEach(each -> each.publisher().ifPresent(used::add));
        catalogue.offers().stream()
                .flatMap(offer -> offer.deadline().stream())
                .flatMap(deadline -> deadline.history().stream())
                .flatMap(announcement -> announcement.announcer().stream())
                .forEach(used::add);
        return used;
    }

    static <T> void each(String path, List<T> elements, Place<T> look) {
        for (int i = 0; i < elements.size(); i++) {
            look.at(path + "[" + i + "]", elements.get(i));
        }
    }

    /** Looks at what stands at a place. */
    interface Place<T> {
        void at(String path, T element);
    }
}
