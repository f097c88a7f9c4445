package dk.inddrag.registration.internal.rules;

import dk.inddrag.registration.Participant;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds places of one offer that seem to have the same person. */
public final class Duplicates {

    private Duplicates() {}

    /**
     * Makes a hint.
     *
     * @param <T> the kind of hint
     */
    @FunctionalInterface
    public interface Hint<T> {
        /**
         * Makes a hint.
         *
         * @param reference the later registration
         * @param number its place
         * @param otherReference the earlier registration
         * @param otherNumber its place
         * @param sameAddress whether the address is the same
         * @return the hint
         */
        T of(String reference, int number, String otherReference, int otherNumber, boolean sameAddress);
    }

    private record Seen(String reference, int number) {}

    /**
     * The hints.
     *
     * @param registrations of one offer, in order
     * @param hint makes a hint
     * @param <T> the kind of hint
     * @return the hints, in order
     */
    public static <T> List<T> in(List<Registration> registrations, Hint<T> hint) {
        List<T> hints = new ArrayList<>();
        Map<String, Seen> addresses = new HashMap<>();
        Map<String, Seen> names = new HashMap<>();
        for (Registration registration : registrations) {
            if (!registration.state().isLive()) {
                continue;
            }
            for (Place place : registration.places()) {
                if (place.seat().participant().isEmpty()) {
                    continue;
                }
                Participant person = place.seat().participant().get();
                Seen here = new Seen(registration.reference(), place.number());
                @Nullable
                Seen sameAddress = person.workEmail().isPresent()
                        ? addresses.putIfAbsent(plain(person.workEmail().get()), here)
                        : null;
                Seen sameName = names.putIfAbsent(
                        plain(person.name()) + "/"
                                + registration.municipalityCode().orElse(""),
                        here);
                Seen other = sameAddress == null ? sameName : sameAddress;
                if (other != null) {
                    hints.add(hint.of(here.reference, here.number, other.reference, other.number, sameAddress != null));
                }
            }
        }
        return hints;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
