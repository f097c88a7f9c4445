package dk.inddrag.core.catalogue;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
import dk.inddrag.core.Link;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bundled catalogue with as many more offers as one likes, no two alike, and about as large as real ones. */
final class LargeCatalogue {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    private static final String SOURCE = "nyhed-2023";

    private LargeCatalogue() {}

    static Catalogue of(int offers) {
        Catalogue bundled = Catalogue.bundled();
        List<Offer> all = new ArrayList<>(bundled.offers());
        for (int i = 0; i < offers; i++) {
            all.add(offer(i));
        }
        return new Catalogue(new CatalogueContent(
                bundled.centre(),
                bundled.sources(),
                bundled.organisations(),
                bundled.needs(),
                all,
                bundled.contacts(),
                bundled.publications(),
                bundled.projects(),
                bundled.evidence(),
                bundled.disagreements()));
    }

    private static Offer offer(int i) {
        LocalDate first = FIRST_DAY.plusDays(i % 2000);
        return Offer.builder(
                        OfferId.of("stort-forloeb-" + i),
                        OfferKind.THEME_COURSE,
                        text("Temaforløb nr. " + i + " om inddragelse af børn og unge"),
                        text("Forløb nr. " + i
                                + " på to kursusdage og en opfølgningsdag. Bagefter bruger I det lærte i jeres"
                                + " egen praksis og hjælper kolleger i gang."),
                        new Audience(
                                Set.of(Role.STAFF, Role.KEY_PERSON),
                                text("Medarbejdere og nøglepersoner, hold " + i),
                                Optional.empty(),
                                SOURCE),
                        new Access.Registration(
                                Optional.of(deadline(first.minusDays(40))),
                                Optional.of(new Link(
                                        text("Tilmelding " + i),
                                        Optional.of(URI.create("https://example.org/tilmeld/" + i)),
                                        SOURCE))))
                .announcedOn(claims(PartialDate.of(first.minusDays(90))))
                .price(claims(new Price(BigDecimal.valueOf(i % 900), Optional.empty())))
                .runs(List.of(run(i, 1, first), run(i, 2, first.plusDays(7))))
                .contacts(List.of("lis-toft-madsen"))
                .needs(List.of("own-practice", "conversation-skills"))
                .sources(List.of(SOURCE))
                .build();
    }

    private static Deadline deadline(LocalDate day) {
        return Deadline.of(List.of(
                Announcement.of(
                        Optional.of(PartialDate.of(day.minusDays(50))),
                        claims(Cutoff.onDay(day.minusDays(7), Cutoff.COPENHAGEN)),
                        Optional.empty()),
                Announcement.of(
                        Optional.of(PartialDate.of(day.minusDays(20))),
                        claims(Cutoff.at(day.atTime(10, 0), Cutoff.COPENHAGEN)),
                        Optional.of(text("Fristen blev rettet.")))));
    }

    private static Run run(int i, int number, LocalDate first) {
        return new Run(
                "hold-" + number,
                text("hold " + number + " af forløb " + i),
                List.of(session("første dag", first), session("opfølgningsdag", first.plusDays(30))),
                Optional.empty());
    }

    private static Session session(String label, LocalDate day) {
        return new Session(text(label), Optional.of(Claim.of(PartialDate.of(day), SOURCE)));
    }

    private static <T> Claims<T> claims(T value) {
        return new Claims<>(List.of(Claim.of(value, SOURCE)));
    }

    private static LocalizedText text(String danish) {
        return new LocalizedText(danish, danish);
    }
}
