package dk.inddrag.examples.benchmarks;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.Run;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Offers like the theme course of 2023, one run each, and teams of three with names who want to come. */
final class Courses {

    static final String RUN = "hold";
    static final String PREFIX = "kursus-";

    private Courses() {}

    static OfferId id(int offer) {
        return OfferId.of(PREFIX + offer);
    }

    static Catalogue catalogue(int offers) {
        Catalogue bundled = Catalogue.bundled();
        Offer course = bundled.offer(OfferId.of("temaforloeb-2023")).orElseThrow();
        Audience audience = course.audience();
        Access access = course.access();
        Run run = new Run(
                RUN, new LocalizedText("hold", "run"), course.runs().get(0).sessions(), Optional.empty());
        List<Offer> all = IntStream.range(0, offers)
                .mapToObj(i -> Offer.builder(id(i), course.kind(), course.title(), course.summary(), audience, access)
                        .runs(List.of(run))
                        .sources(course.sources())
                        .build())
                .toList();
        return bundled.with(bundled.sources().get(0), all);
    }

    static RegistrationRequest request(String key, int offer) {
        List<Seat> seats = IntStream.range(0, 3)
                .mapToObj(i -> new Seat(
                        Role.STAFF,
                        Optional.of(new Participant("Deltager " + key + i, key + "." + i + "@kommune.example"))))
                .toList();
        return new RegistrationRequest(key, id(offer), Optional.of(RUN), new Team(Optional.of("0657"), seats));
    }
}
