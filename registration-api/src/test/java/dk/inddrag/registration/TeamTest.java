package dk.inddrag.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamTest {

    @Test
    void a_team_counts_its_seats_by_role() {
        Team team = new Team(
                Optional.of("0265"),
                List.of(Seat.unnamed(Role.STAFF), Seat.unnamed(Role.MANAGER), Seat.unnamed(Role.STAFF)));
        assertThat(team.size()).isEqualTo(3);
        assertThat(team.seatsByRole()).isEqualTo(Map.of(Role.MANAGER, 1, Role.STAFF, 2));
    }

    @Test
    void seats_may_be_named_later() {
        assertThat(Team.unnamed(Optional.empty(), Role.STAFF, 4).seats())
                .hasSize(4)
                .allMatch(seat -> seat.participant().isEmpty());
    }

    @Test
    void a_team_of_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Team.unnamed(Optional.empty(), Role.STAFF, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Team(Optional.empty(), List.of()));
    }

    @Test
    void a_participant_is_never_printed() {
        Participant participant = new Participant("Karen Blomgård", "karen@kommune.example");
        Seat seat = new Seat(Role.HEAD, Optional.of(participant));
        assertThat(seat + " " + participant + " " + new Team(Optional.empty(), List.of(seat)))
                .doesNotContain("Karen")
                .doesNotContain("@");
    }

    @Test
    void a_participant_without_a_name_is_refused_without_printing_the_rest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Participant(" ", "karen@kommune.example"))
                .withMessageNotContaining("karen");
    }

    @Test
    void a_request_needs_a_key_and_a_place_in_line_begins_at_one() {
        Team team = Team.unnamed(Optional.empty(), Role.STAFF, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationRequest(" ", OfferId.of("temaforloeb-2023"), Optional.empty(), team));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationOutcome.Waiting("T-1", 0));
    }
}
