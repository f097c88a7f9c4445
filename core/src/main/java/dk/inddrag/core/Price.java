package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What taking part costs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amountInKroner the amount in Danish kroner for each participant, zero where it is free, never negative
 * @param notStated what the price says nothing about, travel for instance; empty where nothing is left open
 */
public record Price(BigDecimal amountInKroner, Optional<LocalizedText> notStated) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public Price {
        Objects.requireNonNull(notStated, "notStated");
        if (amountInKroner.signum() < 0) {
            throw new IllegalArgumentException("A price is zero or more: " + amountInKroner);
        }
    }

    /**
     * Whether taking part is free.
     *
     * @return true where the amount is zero
     */
    public boolean isFree() {
        return amountInKroner.signum() == 0;
    }
}
