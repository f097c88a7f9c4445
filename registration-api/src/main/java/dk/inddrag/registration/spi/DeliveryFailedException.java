package dk.inddrag.registration.spi;

import java.io.Serial;

/** A letter could not be handed over. Its message holds no address, and it has no cause, for that could hold one. */
public sealed class DeliveryFailedException extends Exception permits AddressRefusedException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Says why.
     *
     * @param message why, without personal data
     */
    public DeliveryFailedException(String message) {
        super(message);
    }
}
