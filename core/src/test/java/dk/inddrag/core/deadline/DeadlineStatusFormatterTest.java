package dk.inddrag.core.deadline;

import static dk.inddrag.core.deadline.Cutoff.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineStatusFormatterTest {

    private static final DeadlineStatusFormatter DANISH = DeadlineStatusFormatter.of(Language.DANISH);
    private static final DeadlineStatusFormatter ENGLISH = DeadlineStatusFormatter.of(Language.ENGLISH);
    private static final Deadline DEADLINE = Deadline.of(List.of(Announcement.of(
                    Optional.empty(),
                    new Claims<>(List.of(Claim.of(Cutoff.parse("2023-06-09T10:00", COPENHAGEN), "side"))),
                    Optional.empty())
            .withOpening(at("2023-05-10T08:00"))
            .withGrace(Duration.ofMinutes(15))));

    @Test
    void an_opening_ahead_is_told_with_the_deadline() {
        assertTold(
                DEADLINE.statusAt(at("2023-05-01T12:00")),
                "Åbner 10. maj 2023 kl. 8. Fristen er 9. juni 2023 kl. 10.",
                "Opens 10 May 2023 at 08:00. The deadline is 9 June 2023 at 10:00.");
    }

    @Test
    void an_open_deadline_is_told_with_the_time_left() {
        assertTold(
                DEADLINE.statusAt(at("2023-06-07T07:00")),
                "Åben til 9. juni kl. 10. Der er 2 dage og 3 timer tilbage.",
                "Open until 9 June at 10:00. Time left: 2 days and 3 hours.");
        assertTold(
                DEADLINE.statusAt(at("2023-06-08T11:00")),
                "Åben til i morgen kl. 10. Der er 23 timer tilbage.",
                "Open until tomorrow at 10:00. Time left: 23 hours.");
        assertTold(
                DEADLINE.statusAt(at("2023-06-09T08:59")),
                "Åben til i dag kl. 10. Der er 1 time og 1 minut tilbage.",
                "Open until today at 10:00. Time left: 1 hour and 1 minute.");
    }

    @Test
    void a_day_without_an_hour_is_told_as_such() {
        assertTold(
                new DeadlineStatus.Open(Cutoff.parse("2021-12-17", COPENHAGEN), at("2021-12-16T23:00")),
                "Åben til og med i morgen. Der er 1 dag og 1 time tilbage. Der er ikke meldt et klokkeslæt ud, så vent"
                        + " helst ikke til det sidste.",
                "Open through tomorrow. Time left: 1 day and 1 hour. No hour was announced, so better not wait until the"
                        + " last moment.");
    }

    @Test
    void grace_is_told_as_grace() {
        assertTold(
                DEADLINE.statusAt(at("2023-06-09T10:05")),
                "Fristen var i dag kl. 10. I kan stadig nå det: der tages imod til i dag kl. 10.15. Der er 10 minutter"
                        + " tilbage.",
                "The deadline was today at 10:00. You can still make it: it is open until today at 10:15. Time left: 10"
                        + " minutes.");
    }

    @Test
    void a_dispensation_is_told_with_its_reason_and_expiry() {
        Dispensation dispensation = new Dispensation(
                "hold-7",
                new LocalizedText("Hjemmesiden var nede.", "The site was down."),
                "centret",
                at("2023-06-09T11:00"),
                Cutoff.parse("2023-06-14T12:00", COPENHAGEN));
        assertTold(
                DEADLINE.statusFor("hold-7", List.of(dispensation), at("2023-06-12T12:00")),
                "Fristen var 9. juni kl. 10. Jeres hold har dispensation til 14. juni kl. 12: Hjemmesiden var nede. Der er 2"
                        + " dage tilbage.",
                "The deadline was 9 June at 10:00. Your team has a dispensation until 14 June at 12:00: The site was down."
                        + " Time left: 2 days.");
    }

    @Test
    void a_closed_deadline_is_told_without_reproach() {
        assertTold(
                DEADLINE.statusAt(at("2023-06-10T12:00")),
                "Lukket. Fristen var 9. juni kl. 10.",
                "Closed. The deadline was 9 June at 10:00.");
    }

    @Test
    void a_deadline_not_announced_is_told_as_such() {
        assertTold(
                DeadlineStatus.NotAnnounced.INSTANCE,
                "Fristen er ikke meldt ud endnu.",
                "The deadline has not been announced yet.");
    }

    private static void assertTold(DeadlineStatus status, String danish, String english) {
        assertThat(DANISH.format(status)).isEqualTo(danish);
        assertThat(ENGLISH.format(status)).isEqualTo(english);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
    }
}
