package dk.inddrag.registration.spi;

/**
 * A way to deliver letters. Each letter may come more than once, with the same id; those of one registration come in
 * order. Must be thread-safe.
 */
@FunctionalInterface
public interface MessageChannel {

    /**
     * Delivers a letter.
     *
     * @param letter the letter, not null
     * @throws AddressRefusedException if it will never be taken, because of its address
     * @throws DeliveryFailedException if it could not be handed over; it is then tried again later
     */
    void send(Letter letter) throws DeliveryFailedException;
}
