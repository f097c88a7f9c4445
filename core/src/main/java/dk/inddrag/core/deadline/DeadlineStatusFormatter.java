package dk.inddrag.core.deadline;

import dk.inddrag.core.source.Language;
import java.time.Instant;

/**
 * Tells where a deadline stands, in a sentence or two: {@code Åben til 9. juni kl. 10. Der er 2 dage og 3 timer
 * tilbage.} Grace and dispensations are told as what they are, so that nobody takes them for the deadline.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeadlineStatusFormatter {

    private final Words words;
    private final DeadlineFormatter deadlines;

    private DeadlineStatusFormatter(Language language) {
        this.words = new Words(language);
        this.deadlines = DeadlineFormatter.of(language);
    }

    /**
     * A formatter for a language.
     *
     * @param language the language, not null
     * @return the formatter, not null
     */
    public static DeadlineStatusFormatter of(Language language) {
        return new DeadlineStatusFormatter(language);
    }

    /**
     * The status in words, seen from the moment it was asked for.
     *
     * @param status the status, not null
     * @return one or more whole sentences, not null
     */
    public String format(DeadlineStatus status) {
        if (status instanceof DeadlineStatus.NotYetOpen later) {
            return words.pick("Åbner ", "Opens ")
                    + deadlines.moment(later.opensAt(), later.cutoff().zone())
                    + words.pick(". Fristen er ", ". The deadline is ")
                    + deadlines.cutoff(later.cutoff())
                    + ".";
        }
        if (status instanceof DeadlineStatus.Open open) {
            return open(open);
        }
        if (status instanceof DeadlineStatus.InGrace grace) {
            return was(grace.cutoff(), grace.moment())
                    + words.pick(
                            " I kan stadig nå det: der tages imod til ", " You can still make it: it is open until ")
                    + deadlines.relative(grace.enforced(), grace.moment())
                    + "."
                    + left(grace.enforced(), grace.moment());
        }
        if (status instanceof DeadlineStatus.Dispensed dispensed) {
            Cutoff expiry = dispensed.dispensation().expiry();
            return was(dispensed.cutoff(), dispensed.moment())
                    + words.pick(" Jeres hold har dispensation til ", " Your team has a dispensation until ")
                    + deadlines.relative(expiry, dispensed.moment())
                    + ": "
                    + dispensed.dispensation().reason().in(words.language())
                    + left(expiry, dispensed.moment());
        }
        if (status instanceof DeadlineStatus.Closed closed) {
            return words.pick("Lukket. ", "Closed. ") + was(closed.cutoff(), closed.moment());
        }
        return words.pick("Fristen er ikke meldt ud endnu.", "The deadline has not been announced yet.");
    }

    private String open(DeadlineStatus.Open open) {
        Cutoff cutoff = open.cutoff();
        String until = cutoff.isAssumed()
                ? words.pick("Åben til og med ", "Open through ")
                : words.pick("Åben til ", "Open until ");
        String told = until + deadlines.relative(cutoff, open.moment()) + "." + left(cutoff, open.moment());
        return cutoff.isAssumed()
                ? told
                        + words.pick(
                                " Der er ikke meldt et klokkeslæt ud, så vent helst ikke til det sidste.",
                                " No hour was announced, so better not wait until the last moment.")
                : told;
    }

    private String was(Cutoff cutoff, Instant moment) {
        return words.pick("Fristen var ", "The deadline was ") + deadlines.relative(cutoff, moment) + ".";
    }

    private String left(Cutoff cutoff, Instant moment) {
        return words.pick(" Der er ", " Time left: ")
                + deadlines.timeLeft(cutoff, moment)
                + words.pick(" tilbage.", ".");
    }
}
