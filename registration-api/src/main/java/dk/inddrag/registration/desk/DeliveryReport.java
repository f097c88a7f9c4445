package dk.inddrag.registration.desk;

/**
 * What came of delivering.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sent how many letters were handed over
 * @param withoutAddress how many messages had nobody to go to, because no place of the team is named, or what they tell is
 *     overtaken
 * @param refused how many letters will never be taken, because there is no such address; they are not tried again
 * @param postponed how many messages could not be handed over and are tried again later
 */
public record DeliveryReport(int sent, int withoutAddress, int refused, int postponed) {}
