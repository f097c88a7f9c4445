package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationState;
import dk.inddrag.registration.audit.AuditEvent;
import dk.inddrag.registration.audit.RunTally;
import dk.inddrag.registration.spi.LineGlance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a line by a moment: who lapsed, and who was invited in their place. Computed from what was kept, so
 * nothing has to run for an invitation to lapse; invitations that lapse one after the other are followed through.
 *
 * <p>The rule of the line: freed places go to the first team they are enough for. A team that is passed over because it is
 * larger keeps its turn, and comes first again as soon as enough places are free for it. No team is split.
 */
public final class WaitingLine {

    private WaitingLine() {}

    /**
     * A team that moved.
     *
     * @param after its registration now
     * @param event what happened
     * @param at when
     */
    public record Move(Registration after, AuditEvent event, Instant at) {}

    /**
     * Whether a glance suffices to see that nobody moves: no team that waits fits, and no invitation has lapsed.
     *
     * @param tally what the run holds
     * @param glance the glance at its line
     * @param moment the moment
     * @return true where nobody moves
     */
    public static boolean isSettled(RunTally tally, LineGlance glance, Instant moment) {
        return glance.smallestWaiting().filter(size -> size <= tally.free()).isEmpty()
                && glance.firstAnswerBy().filter(last -> last.isBefore(moment)).isEmpty();
    }

    /**
     * The moves up to a moment.
     *
     * @param tally what the run holds, as kept
     * @param line those that wait or are invited, as kept, in order
     * @param since when that was so; places freed then are given from then on
     * @param moment the moment
     * @param term by when one must answer
     * @return the moves, in order
     */
    public static List<Move> moves(
            RunTally tally, List<Registration> line, Instant since, Instant moment, InvitationTerm term) {
        List<Registration> now = new ArrayList<>(line);
        List<Move> moves = new ArrayList<>();
        int free = tally.free();
        Instant at = since;
        while (true) {
            free = invite(now, free, at, term, moves);
            Optional<Registration> next = now.stream()
                    .filter(each -> each.state() == RegistrationState.INVITED)
                    .min(Comparator.comparing(each -> each.answerBy().orElseThrow()));
            if (next.isEmpty() || !next.get().answerBy().orElseThrow().isBefore(moment)) {
                return moves;
            }
            Registration lapsed = next.get();
            at = lapsed.answerBy().orElseThrow().plusNanos(1);
            now.remove(lapsed);
            free = plus(free, lapsed.size());
            moves.add(new Move(lapsed.as(RegistrationState.LAPSED), AuditEvent.LAPSED, at));
        }
    }

    private static int invite(
            List<Registration> line, int freeBefore, Instant at, InvitationTerm term, List<Move> moves) {
        int free = freeBefore;
        Optional<Instant> answerBy = term.answerBy(at);
        if (answerBy.isEmpty()) {
            return free;
        }
        for (int i = 0; i < line.size() && free > 0; i++) {
            Registration team = line.get(i);
            if (team.state() == RegistrationState.WAITING && team.size() <= free) {
                Registration invited = team.invitedUntil(answerBy.get());
                line.set(i, invited);
                moves.add(new Move(invited, AuditEvent.INVITED, at));
                free -= team.size();
            }
        }
        return free;
    }

    private static int plus(int free, int more) {
        return free == Integer.MAX_VALUE ? free : free + more;
    }

    /**
     * The place of a team among those that wait.
     *
     * @param line the line, in order
     * @param reference the team
     * @return the position, 1 is next; empty where it does not wait
     */
    public static Optional<Integer> position(List<Registration> line, String reference) {
        int position = 0;
        for (Registration each : line) {
            if (each.state() == RegistrationState.WAITING) {
                position++;
                if (each.reference().equals(reference)) {
                    return Optional.of(position);
                }
            }
        }
        return Optional.empty();
    }
}
