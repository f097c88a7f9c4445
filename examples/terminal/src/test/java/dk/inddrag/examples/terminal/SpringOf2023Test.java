package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.content.OfferExtractor;
import dk.inddrag.content.PageReader;
import dk.inddrag.content.extract.DraftReview;
import dk.inddrag.content.extract.Proposal;
import dk.inddrag.content.extract.ProposedValue;
import dk.inddrag.core.Access;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.core.source.Source;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.desk.DeliveryReport;
import dk.inddrag.registration.desk.PostOffice;
import dk.inddrag.registration.desk.PrivacyDesk;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.refusal.TooLate;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The spring of 2023 through the whole library: a page is read, an editor accepts what it says, a team is signed up in a
 * conversation, the deadline is corrected, and in the end the names are erased.
 */
final class SpringOf2023Test {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");

    private static final String PAGE = """
            Nye temaforløb om inddragelse af børn og unge

            10-05-2023

            Kommunernes medarbejdere og nøglepersoner kan nu komme med på et temaforløb til efteråret.

            Tilmeldingsfristen for temaforløbet er den 2. juni 2023.
            """;

    private static final String CORRECTED = """
            Nye temaforløb om inddragelse af børn og unge

            10-05-2023

            Kommunernes medarbejdere og nøglepersoner kan nu komme med på et temaforløb til efteråret.

            Tilmeldingsfristen for temaforløbet er den 9. juni 2023 kl. 10.

            Siden er opdateret 1. juni 2023, fordi tilmeldingsfristen er rettet fra 2. juni til 9. juni 2023.
            """;

    @TempDir
    private Path folder;

    private final Time time = new Time();
    private final List<Letter> letters = new ArrayList<>();
    private Actor actor = Actor.ofMunicipality("bruger-17", "0657");

    @Test
    void a_team_from_the_first_page_to_the_last_trace() {
        // A page is read, and an editor accepts its deadline.
        time.set("2023-05-11T09:00");
        Catalogue catalogue = accepted(PAGE, withoutDeadline(Catalogue.bundled()), "side-maj");
        assertThat(course(catalogue).statusAt(time.instant())).isInstanceOf(OfferStatus.Open.class);

        try (RegistrationStore store = Stores.sqlite(folder.resolve("spring.db"), time)) {
            // A conversation: three turns from the first sentence to a confirmed team.
            RegistrationDesk desk = RegistrationDesk.of(catalogue, store, () -> actor);
            IntakeAssistant assistant = IntakeAssistant.create(catalogue);
            Turn turn = say(
                    assistant,
                    Conversation.start("session-1", Language.DANISH),
                    "vi er fem rådgivere og en teamleder fra Herning der gerne vil blive bedre til børnesamtaler");
            turn = say(assistant, turn.conversation(), "ja, tilmeld os");
            turn = say(assistant, turn.conversation(), "13. november");
            RegistrationRequest request = ((Action.Register) turn.actions().get(0)).request();
            RegistrationOutcome outcome = desk.register(request);
            String reference = ((Confirmed) outcome).reference();
            assertThat(said(assistant.report(turn.conversation(), outcome, time.instant())))
                    .contains("I har jeres pladser", reference);
            assertThat(desk.registration(reference).team()).contains(Team.unnamed(Optional.of("0657"), Role.STAFF, 5));
            assertThat(desk.register(request)).isEqualTo(outcome);

            // One place gets a name, and its owner a letter with a calendar that has the deadline.
            desk.name(reference, 1, new Participant("Åse Østergård", "aase@kommune.example"));
            deliver(catalogue, store);
            assertThat(calendar())
                    .contains(
                            "SEQUENCE:1",
                            "DTSTART;VALUE=DATE:20231113",
                            "UID:" + reference + ".deadline@inddrag",
                            "DTSTART;VALUE=DATE:20230602");

            // The page is corrected. The editor accepts, and what the team was sent is replaced, once.
            time.set("2023-06-01T12:00");
            Catalogue corrected = accepted(CORRECTED, catalogue, "side-juni");
            actor = Actor.ofOrganiser("arrangør-1");
            RegistrationDesk organisers = RegistrationDesk.of(corrected, store, () -> actor);
            assertThat(organisers.organiser().reissueCorrectedDeadline(COURSE)).isEqualTo(1);
            assertThat(organisers.organiser().reissueCorrectedDeadline(COURSE)).isZero();
            letters.clear();
            assertThat(deliver(corrected, store)).isEqualTo(new DeliveryReport(1, 0, 0, 0));
            assertThat(letters.get(0).text()).contains("ændret til 9. juni 2023 kl. 10");
            assertThat(calendar())
                    .contains(
                            "METHOD:REQUEST",
                            "SEQUENCE:2",
                            "UID:" + reference + ".deadline@inddrag",
                            "DTSTART;TZID=Europe/Copenhagen:20230609T100000",
                            "BEGIN:VTIMEZONE");

            // At ten o'clock exactly one is in time, and a nanosecond later too late by a nanosecond.
            time.set("2023-06-09T10:00");
            assertThat(organisers.register(two("in-time"))).isInstanceOf(Confirmed.class);
            time.set(time.instant().plusNanos(1));
            RegistrationOutcome late = organisers.register(two("too-late"));
            assertThat(((RegistrationOutcome.Refused) late).reasons())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            TooLate.class,
                            reason -> assertThat(reason.closedFor()).isEqualTo(Duration.ofNanos(1)));

            // When its time is up the names go, the numbers stay, and the trail is whole.
            time.set("2024-07-01T09:00");
            PrivacyDesk privacy = organisers.organiser().privacy();
            assertThat(privacy.about("aase@kommune.example")).hasSize(1);
            assertThat(privacy.erase(COURSE, RetentionPolicy.standard()).references())
                    .contains(reference);
            assertThat(privacy.about("aase@kommune.example")).isEmpty();
            assertThat(organisers.registration(reference).size()).isEqualTo(5);
            assertThat(organisers.organiser().audit(COURSE).firstBroken(Optional.empty()))
                    .isEmpty();
        }
    }

    private static Catalogue withoutDeadline(Catalogue bundled) {
        Source source = new Source(
                "prøve",
                new LocalizedText("Prøve", "Test"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        List<Offer> offers = bundled.offers().stream()
                .map(offer -> offer.id().equals(COURSE)
                        ? offer.withAccess(
                                new Access.Registration(
                                        Optional.<Deadline>empty(),
                                        offer.access().link()),
                                "prøve")
                        : offer)
                .toList();
        return bundled.with(source, offers);
    }

    /** The deadline of the course is accepted; what else a page proposes is left alone. */
    private static Catalogue accepted(String page, Catalogue before, String source) {
        DraftReview review = OfferExtractor.extract(PageReader.ofText(page)).compareTo(before);
        for (Proposal proposal : review.open()) {
            boolean ofTheCourse =
                    proposal.offer().filter(offer -> offer.id().equals(COURSE)).isPresent();
            if (ofTheCourse
                    && proposal.value()
                            .filter(ProposedValue.OfDeadline.class::isInstance)
                            .isPresent()) {
                review = review.accept(proposal);
            }
        }
        assertThat(review.accepted()).as(review.open().toString()).hasSize(1);
        return review.apply(source);
    }

    private static Offer course(Catalogue catalogue) {
        return catalogue.offer(COURSE).orElseThrow();
    }

    private Turn say(IntakeAssistant assistant, Conversation conversation, String text) {
        return assistant.respond(conversation, text, time.instant());
    }

    private static String said(Turn turn) {
        StringBuilder said = new StringBuilder();
        turn.reply().parts().forEach(part -> said.append(part.text()).append('\n'));
        return said.toString();
    }

    private static RegistrationRequest two(String key) {
        return new RegistrationRequest(
                key, COURSE, Optional.of("start-15-november"), Team.unnamed(Optional.of("0461"), Role.STAFF, 2));
    }

    private DeliveryReport deliver(Catalogue catalogue, RegistrationStore store) {
        PostOffice office = PostOffice.of(
                catalogue, store, letters::add, new Organiser("Videnscenteret", "tilmelding@inddrag.example"), time);
        DeliveryReport all = new DeliveryReport(0, 0, 0, 0);
        DeliveryReport one = office.deliver(100);
        while (one.sent() + one.withoutAddress() > 0) {
            all = new DeliveryReport(
                    all.sent() + one.sent(),
                    all.withoutAddress() + one.withoutAddress(),
                    all.refused() + one.refused(),
                    all.postponed() + one.postponed());
            one = office.deliver(100);
        }
        return all;
    }

    private String calendar() {
        StringBuilder all = new StringBuilder();
        letters.get(letters.size() - 1).calendars().forEach(each -> all.append(each.text()));
        return all.toString();
    }

    /** A clock that is set by hand. */
    private static final class Time extends Clock {
        private Instant now = Instant.EPOCH;

        void set(String local) {
            set(LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant());
        }

        void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return COPENHAGEN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
