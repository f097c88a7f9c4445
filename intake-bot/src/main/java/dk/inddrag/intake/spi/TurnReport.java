package dk.inddrag.intake.spi;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Exchange;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a turn came to, in values out of fixed sets. Nothing in it tells who wrote or what.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome the id of an offer or of an alert, {@code clarify}, {@code out-of-scope} or {@code talk}, not null
 * @param asked what the assistant asked for; empty where it asked nothing
 * @param gap why the vocabulary did not suffice; empty where it did
 * @param language the language of the reply, not null
 * @param turn which turn of the conversation it was, from 1; turns that only talk of the conversation are not counted
 * @param questions how many questions the assistant has asked in this conversation, zero or more
 */
public record TurnReport(
        String outcome, Optional<Facet> asked, Optional<Gap> gap, Language language, int turn, int questions) {

    /** Why the vocabulary did not suffice. */
    public enum Gap {
        /** Several words of the message are no words the assistant knows. */
        UNKNOWN_WORDS,
        /** The message is about something that the centre does not offer. */
        OTHER_SUBJECT,
        /** The words are known, but none of them says what is looked for. */
        NOTHING_SAID
    }

    /** Checks that nothing is null. */
    public TurnReport {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(language, "language");
    }

    /**
     * The report of a turn.
     *
     * @param turn the turn, not null
     * @param before the conversation before it, not null
     * @return the report, not null
     */
    public static TurnReport of(Turn turn, Conversation before) {
        Conversation after = turn.conversation();
        List<Exchange> exchanges = after.exchanges();
        boolean counts = !exchanges.equals(before.exchanges()) && !exchanges.isEmpty();
        Optional<Exchange> exchange = counts ? Optional.of(exchanges.get(exchanges.size() - 1)) : Optional.empty();
        return new TurnReport(
                turn.outcome().id(),
                exchange.flatMap(Exchange::asked),
                exchange.filter(last -> isUnmatched(turn.outcome())).map(last -> gap(last.facts())),
                after.language(),
                before.exchanges().size() + 1,
                after.questionsAsked());
    }

    private static boolean isUnmatched(Outcome outcome) {
        return outcome instanceof Outcome.OutOfScope || outcome instanceof Outcome.Clarify;
    }

    private static Gap gap(List<Fact> facts) {
        if (facts.stream().anyMatch(fact -> fact.affirms(FactKind.TOPIC, "foreign"))) {
            return Gap.OTHER_SUBJECT;
        }
        return facts.stream().anyMatch(fact -> fact.affirms(FactKind.TOPIC, "unknown"))
                ? Gap.UNKNOWN_WORDS
                : Gap.NOTHING_SAID;
    }
}
