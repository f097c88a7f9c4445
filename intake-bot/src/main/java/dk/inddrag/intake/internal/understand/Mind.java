package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.spi.MessageInterpreter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Understands a message with our own vocabulary and, where that finds nothing to go on and the embedder gave one, with
 * another interpreter, whose every answer is held against the catalogue.
 */
public final class Mind {

    private static final Logger LOG = LoggerFactory.getLogger(Mind.class);
    /** What another may say of one message; more is no understanding. */
    private static final int MOST_FACTS = 12;

    private final Interpreter own;
    private final Catalogue catalogue;
    private final Optional<MessageInterpreter> other;

    /**
     * A mind.
     *
     * @param own the interpreter that is asked first, not null
     * @param catalogue the catalogue that an answer must keep to, not null
     * @param other another interpreter; empty for none
     */
    public Mind(Interpreter own, Catalogue catalogue, Optional<MessageInterpreter> other) {
        this.own = own;
        this.catalogue = catalogue;
        this.other = other;
    }

    /**
     * This mind without the other interpreter.
     *
     * @return the mind, not null
     */
    public Mind alone() {
        return other.isEmpty() ? this : new Mind(own, catalogue, Optional.empty());
    }

    /**
     * Understands a message.
     *
     * @param text the message, not null
     * @param today the day it was written, for relative times, not null
     * @return what was understood, not null
     */
    public Understanding understand(AnalyzedText text, LocalDate today) {
        Understanding understood = own.understand(text, today);
        if (other.isEmpty()
                || understood.words() == 0
                || understood.facts().stream().anyMatch(Mind::goesOn)) {
            return understood;
        }
        List<Fact> proposed = ask(other.get(), text.text(), today);
        if (proposed.isEmpty()) {
            return understood;
        }
        Set<Fact> all = new LinkedHashSet<>(understood.facts());
        all.removeIf(fact -> fact.kind() == FactKind.TOPIC);
        all.addAll(proposed);
        return new Understanding(List.copyOf(all), understood.mentions(), understood.words());
    }

    /** Whether a fact is enough to go on. */
    private static boolean goesOn(Fact fact) {
        return switch (fact.kind()) {
            case ROLE, NEED, KIND, OFFER, ASK, ACT, TALK, COMPANION, RUN -> fact.strength() != Fact.Strength.HINTED;
            case FORM, WHEN, SIZE, MUNICIPALITY, TOPIC -> false;
        };
    }

    private List<Fact> ask(MessageInterpreter interpreter, String message, LocalDate today) {
        try {
            return interpreter.interpret(message, today).stream()
                    .filter(this::keepsToTheCatalogue)
                    .distinct()
                    .limit(MOST_FACTS)
                    .toList();
        } catch (RuntimeException e) {
            // Its message may hold words of the person who writes, so only its type is told.
            LOG.warn("The other interpreter failed with {}", e.getClass().getName());
            return List.of();
        }
    }

    private boolean keepsToTheCatalogue(Fact fact) {
        String value = fact.value();
        return switch (fact.kind()) {
            case ROLE -> Role.ofId(value).isPresent();
            case NEED -> catalogue.need(value).isPresent();
            case KIND -> OfferKind.ofId(value).isPresent();
            case OFFER ->
                catalogue.offers().stream().anyMatch(offer -> offer.id().value().equals(value));
            case SIZE -> isNumber(value) && Integer.parseInt(value) <= Fact.MOST_PEOPLE && Integer.parseInt(value) > 0;
            case COMPANION, FORM, WHEN, ASK, RUN, MUNICIPALITY, ACT, TALK, TOPIC -> false;
        };
    }

    private static boolean isNumber(String value) {
        return value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
