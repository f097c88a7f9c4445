package dk.inddrag.registration.spi;

import java.io.Serial;

/** A letter will never be taken, because its address is none or nobody has it. The others of its message still go. */
public final class AddressRefusedException extends DeliveryFailedException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Says why.
     *
     * @param message why, without personal data
     */
    public AddressRefusedException(String message) {
        super(message);
    }
}
