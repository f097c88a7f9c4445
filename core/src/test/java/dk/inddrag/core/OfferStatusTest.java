package dk.inddrag.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferStatusTest {

    private static final LocalizedText TEXT = new LocalizedText("Tekst", "Text");
    private static final Access REGISTRATION = new Access.Registration(Optional.empty(), Optional.empty());
    private static final Access LATER = new Access.AnnouncedLater(Optional.empty());
    private static final Instant MIDDLE_OF_2023 = Instant.parse("2023-07-01T10:00:00Z");

    @Test
    void registration_without_deadline_is_open_until_the_last_day_begins() {
        Offer offer = offer(OfferKind.WEBINAR, REGISTRATION)
                .period(claims("2021-06-16"))
                .build();
        LocalDate day = LocalDate.of(2021, 6, 16);
        Instant begins = Instant.parse("2021-06-15T22:00:00Z");
        assertThat(offer.statusAt(begins.minusNanos(1)))
                .isEqualTo(new OfferStatus.Open(Optional.empty(), Optional.of(day)));
        assertThat(offer.statusAt(begins)).isEqualTo(new OfferStatus.Closed(Optional.empty(), Optional.of(day)));
    }

    @Test
    void registration_without_deadline_and_date_stays_open() {
        assertThat(offer(OfferKind.WEBINAR, REGISTRATION).build().statusAt(MIDDLE_OF_2023))
                .isEqualTo(new OfferStatus.Open(Optional.empty(), Optional.empty()));
    }

    @Test
    void what_is_announced_later_may_still_be_announced_on_the_last_day() {
        Offer offer = offer(OfferKind.NETWORK_MEETING, LATER)
                .period(claims("2023-10"))
                .build();
        Instant over = Instant.parse("2023-10-31T23:00:00Z");
        assertThat(offer.statusAt(over.minusNanos(1))).isEqualTo(new OfferStatus.NotYetOpen(Optional.empty()));
        assertThat(offer.statusAt(over))
                .isEqualTo(new OfferStatus.Closed(Optional.empty(), Optional.of(LocalDate.of(2023, 10, 31))));
    }

    @Test
    void the_latest_day_is_the_latest_of_runs_and_period() {
        Session known = new Session(TEXT, Optional.of(Claim.of(PartialDate.of(2023, 11, 8), "side")));
        Session unknown = new Session(TEXT, Optional.empty());
        Run run = new Run("et", TEXT, List.of(known, unknown), Optional.empty());
        OfferBuilder course = offer(OfferKind.THEME_COURSE, REGISTRATION).runs(List.of(run));
        assertThat(course.build().latestDay()).contains(LocalDate.of(2023, 11, 8));
        assertThat(course.period(claims("2023-11/2023-12")).build().latestDay()).contains(LocalDate.of(2023, 12, 31));
        assertThat(run.start()).contains(PartialDate.of(2023, 11, 8));
        assertThat(new Run("et", TEXT, List.of(unknown), Optional.empty()).latestDay())
                .isEmpty();
    }

    @Test
    void before_it_was_announced_an_offer_is_not_announced() {
        Offer offer = offer(OfferKind.WEBINAR, REGISTRATION)
                .announcedOn(claims("2023-07"))
                .build();
        Instant july = Instant.parse("2023-06-30T22:00:00Z");
        assertThat(offer.statusAt(july.minusNanos(1))).isEqualTo(OfferStatus.NotAnnounced.INSTANCE);
        assertThat(offer.statusAt(july)).isInstanceOf(OfferStatus.Open.class);
    }

    @Test
    void a_standing_offer_stands_until_its_period_ends_and_is_unknown_after() {
        Offer offer = offer(OfferKind.NEWSLETTER, new Access.OpenToAll(Optional.empty()))
                .period(claims("2021/2024"))
                .build();
        Instant over = Instant.parse("2024-12-31T23:00:00Z");
        assertThat(offer.statusAt(over.minusNanos(1))).isEqualTo(OfferStatus.Standing.INSTANCE);
        assertThat(offer.statusAt(over)).isEqualTo(new OfferStatus.Unknown(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void a_standing_offer_is_not_announced_before_its_announcement_either() {
        Offer offer = offer(OfferKind.KNOWLEDGE_BANK, new Access.OpenToAll(Optional.empty()))
                .announcedOn(claims("2024"))
                .build();
        assertThat(offer.statusAt(MIDDLE_OF_2023)).isEqualTo(OfferStatus.NotAnnounced.INSTANCE);
    }

    @Test
    void in_the_grace_after_its_deadline_an_offer_is_open_and_says_what_has_passed() {
        Cutoff cutoff = Cutoff.parse("2023-06-09T10:00", Cutoff.COPENHAGEN);
        Announcement announcement = Announcement.of(
                        Optional.empty(), new Claims<>(List.of(Claim.of(cutoff, "side"))), Optional.empty())
                .withGrace(Duration.ofMinutes(15));
        Deadline deadline = Deadline.of(List.of(announcement));
        Offer offer = offer(
                        OfferKind.PROGRAMME,
                        new Access.Application(deadline, List.of(), Optional.empty(), Optional.empty()))
                .build();
        assertThat(offer.statusAt(cutoff.lastInstant().plusSeconds(1)))
                .isEqualTo(new OfferStatus.Open(
                        Optional.of(Cutoff.parse("2023-06-09T10:15", Cutoff.COPENHAGEN)),
                        Optional.empty(),
                        Optional.of(cutoff)));
        assertThat(offer.statusAt(cutoff.lastInstant().plusSeconds(901)))
                .isEqualTo(new OfferStatus.Closed(Optional.of(cutoff), Optional.empty()));
    }

    @Test
    void an_application_that_opens_later_says_when() {
        Instant opens = MIDDLE_OF_2023.plusSeconds(60);
        Cutoff cutoff = Cutoff.parse("2023-09-01", Cutoff.COPENHAGEN);
        Announcement announcement =
                Announcement.of(Optional.empty(), new Claims<>(List.of(Claim.of(cutoff, "side"))), Optional.empty());
        Deadline deadline = Deadline.of(List.of(announcement.withOpening(opens)));
        Offer offer = offer(
                        OfferKind.PROGRAMME,
                        new Access.Application(deadline, List.of(), Optional.empty(), Optional.empty()))
                .build();
        assertThat(offer.statusAt(MIDDLE_OF_2023)).isEqualTo(new OfferStatus.NotYetOpen(Optional.of(opens)));
        assertThat(offer.statusAt(opens)).isEqualTo(new OfferStatus.Open(Optional.of(cutoff), Optional.empty()));
        assertThat(offer.deadline()).contains(deadline);
    }

    @Test
    void offers_are_the_same_when_their_ids_are() {
        Offer one = offer(OfferKind.WEBINAR, REGISTRATION).build();
        Offer other = offer(OfferKind.WEBINAR, LATER).build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("noget");
    }

    private static OfferBuilder offer(OfferKind kind, Access access) {
        Audience everybody = new Audience(Set.of(), TEXT, Optional.empty(), "side");
        return Offer.builder(OfferId.of("noget"), kind, TEXT, TEXT, everybody, access)
                .sources(List.of("side"));
    }

    private static Claims<PartialDate> claims(String date) {
        return new Claims<>(List.of(Claim.of(PartialDate.parse(date), "side")));
    }
}
