package dk.inddrag.registration.spi;

/**
 * A way to tell another system what happened to registrations. Each message may come more than once; those of one
 * registration come in order. A message holds no personal data. Must be thread-safe.
 */
@FunctionalInterface
public interface EventChannel {

    /**
     * Tells of an event.
     *
     * @param message the event, not null
     * @throws DeliveryFailedException if it could not be handed over; it is then tried again later
     */
    void send(Message message) throws DeliveryFailedException;
}
