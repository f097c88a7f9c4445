package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.ReferenceCheck.each;

import dk.inddrag.core.Access;
import dk.inddrag.core.Link;
import dk.inddrag.core.Offer;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import java.util.List;
import java.util.Optional;

/** Goes to every place of a catalogue where a source is named. */
final class SourceCheck {

    private final ReferenceCheck.Visitor<String> visitor;

    SourceCheck(ReferenceCheck.Visitor<String> visitor) {
        this.visitor = visitor;
    }

    void check(CatalogueContent content) {
        KnowledgeCentre centre = content.centre();
        each("$.centre.aliases", centre.aliases(), (at, alias) -> source(at, alias.source()));
        each("$.centre.purposes", centre.purposes(), this::claim);
        claims("$.centre.decidedOn", Optional.of(centre.decidedOn()));
        claims("$.centre.openedOn", Optional.of(centre.openedOn()));
        claims("$.centre.period", Optional.of(centre.period()));
        each("$.centre.parties", centre.parties(), (at, party) -> source(at, party.source()));
        links("$.centre.links", centre.links());
        each(
                "$.sources",
                content.sources(),
                (at, source) -> source.publishedOn().ifPresent(claim -> claim(at + ".publishedOn", claim)));
        each("$.organisations", content.organisations(), (at, organisation) -> {
            each(at + ".names", organisation.names(), (place, name) -> source(place, name.source()));
            each(at + ".phones", organisation.phones(), (place, phone) -> source(place, phone.source()));
        });
        each("$.contacts", content.contacts(), (at, contact) -> {
            source(at, contact.source());
            each(at + ".phones", contact.phones(), (place, phone) -> source(place, phone.source()));
        });
        each("$.publications", content.publications(), (at, publication) -> source(at, publication.source()));
        each("$.projects", content.projects(), (at, project) -> {
            source(at, project.source());
            claims(at + ".period", Optional.of(project.period()));
            each(at + ".parties", project.parties(), (place, party) -> source(place, party.source()));
        });
        each("$.evidence", content.evidence(), (at, evidence) -> source(at, evidence.source()));
        each(
                "$.disagreements",
                content.disagreements(),
                (at, disagreement) -> each(at + ".claims", disagreement.claims(), this::claim));
        each("$.offers", content.offers(), this::offer);
    }

    private void offer(String at, Offer offer) {
        each(at + ".sources", offer.sources(), visitor);
        each(at + ".aliases", offer.aliases(), (place, alias) -> source(place, alias.source()));
        source(at + ".audience", offer.audience().source());
        offer.audience().companionRule().ifPresent(claim -> claim(at + ".audience.companions", claim));
        claims(at + ".announcedOn", offer.announcedOn());
        claims(at + ".period", offer.period());
        claims(at + ".extent", offer.extent());
        claims(at + ".price", offer.price());
        each(at + ".runs", offer.runs(), (place, run) -> {
            run.link().ifPresent(link -> source(place + ".link", link.source()));
            each(
                    place + ".sessions",
                    run.sessions(),
                    (session, item) -> item.date().ifPresent(claim -> claim(session + ".date", claim)));
        });
        each(at + ".components", offer.components(), (place, component) -> source(place, component.source()));
        each(at + ".parties", offer.parties(), (place, party) -> source(place, party.source()));
        links(at + ".links", offer.links());
        access(at + ".access", offer.access());
        offer.deadline()
                .ifPresent(deadline -> each(
                        at + ".access.deadline.announcements",
                        deadline.history(),
                        (place, announcement) -> claims(place + ".cutoff", Optional.of(announcement.claims()))));
    }

    private void access(String at, Access access) {
        Optional<Link> link = Optional.empty();
        if (access instanceof Access.Registration registration) {
            link = registration.link();
        } else if (access instanceof Access.AnnouncedLater later) {
            link = later.link();
        } else if (access instanceof Access.OpenToAll open) {
            link = open.link();
        } else if (access instanceof Access.Application application) {
            link = application.link();
            each(
                    at + ".preconditions",
                    application.preconditions(),
                    (place, precondition) -> source(place, precondition.source()));
            application.expectedAnswer().ifPresent(answer -> source(at + ".expectedAnswer", answer.source()));
        }
        link.ifPresent(found -> source(at + ".link", found.source()));
    }

    private void links(String at, List<Link> links) {
        each(at, links, (place, link) -> source(place, link.source()));
    }

    private <T> void claims(String at, Optional<Claims<T>> claims) {
        claims.ifPresent(found -> {
            if (found.all().size() == 1) {
                claim(at, found.preferred());
            } else {
                each(at, found.all(), this::claim);
            }
        });
    }

    private <T> void claim(String at, Claim<T> claim) {
        source(at, claim.source());
    }

    private void source(String at, String id) {
        visitor.visit(at + ".source", id);
    }
}
