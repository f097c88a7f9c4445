package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many take part in an offer, by run, municipality and role. They hold no personal data and are the same after names
 * and addresses are erased.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offer the offer, not null
 * @param lines one for each run, municipality and role of which there is somebody, in the order of the runs of the
 *     catalogue, of municipality codes and of roles
 */
public record OfferNumbers(OfferId offer, List<Line> lines) {

    /**
     * The people of one municipality with one role in one run.
     *
     * <p>Immutable and thread-safe.
     *
     * @param run the id of the run, not null
     * @param municipalityCode the code; empty where a team named none
     * @param role the role, not null
     * @param people how many, not null
     */
    public record Line(String run, Optional<String> municipalityCode, Role role, Headcount people) {}

    private record Key(int runIndex, String run, String municipalityCode, Role role) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(runIndex, other.runIndex);
            order = order == 0 ? run.compareTo(other.run) : order;
            order = order == 0 ? municipalityCode.compareTo(other.municipalityCode) : order;
            return order == 0 ? role.compareTo(other.role) : order;
        }
    }

    /** Copies the lines. */
    public OfferNumbers {
        lines = List.copyOf(lines);
    }

    static OfferNumbers of(OfferId offer, List<String> runs, List<Registration> registrations) {
        Map<Key, Headcount> people = new TreeMap<>();
        for (Registration registration : registrations) {
            if (!registration.state().isLive()) {
                continue;
            }
            for (Place place : registration.places()) {
                Key key = new Key(
                        runs.indexOf(registration.run()),
                        registration.run(),
                        registration.municipalityCode().orElse(""),
                        place.seat().role());
                people.merge(key, Headcount.of(registration, place), Headcount::plus);
            }
        }
        return new OfferNumbers(
                offer,
                people.entrySet().stream()
                        .map(each -> new Line(
                                each.getKey().run,
                                Optional.of(each.getKey().municipalityCode).filter(code -> !code.isEmpty()),
                                each.getKey().role,
                                each.getValue()))
                        .toList());
    }

    /**
     * All together.
     *
     * @return the sum, not null
     */
    public Headcount total() {
        return lines.stream().map(Line::people).reduce(Headcount.NONE, Headcount::plus);
    }

    /**
     * The sums by one thing: {@code numbers.by(Line::role)}.
     *
     * @param <K> what they are summed by
     * @param key what of a line, not null
     * @return the sums, in the order of the lines
     */
    public <K> Map<K, Headcount> by(Function<Line, K> key) {
        Map<K, Headcount> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(key.apply(line), line.people, Headcount::plus));
        return Collections.unmodifiableMap(sums);
    }
}
