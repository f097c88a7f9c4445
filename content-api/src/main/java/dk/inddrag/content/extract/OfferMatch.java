package dk.inddrag.content.extract;

import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Finds the offer of a catalogue that the words of a page name. */
final class OfferMatch {
    private static final int YEARS_APART = 1;
    private static final double LEAST = 0.3;
    private static final int SHORTEST = 4;

    private final Catalogue catalogue;

    OfferMatch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The offer of about that time whose names share most words with the subject; none where two share as many. */
    Optional<Offer> named(String subject, LocalDate day) {
        Set<String> wanted = words(subject);
        return best(day, offer -> share(offer, wanted));
    }

    /** The offer of about that time that alone has all words of a form in one of its names: "temaforløb". */
    Optional<Offer> ofForm(String form, LocalDate day) {
        Set<String> wanted = words(form);
        return wanted.isEmpty()
                ? Optional.empty()
                : best(day, offer -> names(offer).anyMatch(name -> name.containsAll(wanted)) ? 1 : 0);
    }

    /** How much of the names of an offer the words have, from 0 to 1. */
    static double share(Offer offer, String words) {
        return share(offer, words(words));
    }

    private Optional<Offer> best(LocalDate day, ToDoubleFunction<Offer> measure) {
        double best = 0;
        Offer found = null;
        boolean tie = false;
        for (Offer offer : catalogue.offers()) {
            double share = isOfThatTime(offer, day) ? measure.applyAsDouble(offer) : 0;
            if (share > best) {
                best = share;
                found = offer;
                tie = false;
            } else if (share == best && share > 0) {
                tie = true;
            }
        }
        return found == null || tie || best < LEAST ? Optional.empty() : Optional.of(found);
    }

    private static boolean isOfThatTime(Offer offer, LocalDate day) {
        Optional<LocalDate> known = offer.deadline()
                .map(deadline -> deadline.history().get(0).cutoff().date())
                .or(offer::latestDay);
        return known.map(date -> Math.abs(date.getYear() - day.getYear()) <= YEARS_APART)
                .orElse(!offer.kind().isStanding());
    }

    private static double share(Offer offer, Set<String> wanted) {
        return names(offer).mapToDouble(name -> shared(name, wanted)).max().orElse(0);
    }

    private static Stream<Set<String>> names(Offer offer) {
        return Stream.concat(
                        Stream.of(offer.title().danish()),
                        offer.aliases().stream().map(alias -> alias.name()))
                .map(OfferMatch::words);
    }

    private static double shared(Set<String> name, Set<String> wanted) {
        Set<String> both = new HashSet<>(name);
        both.retainAll(wanted);
        return name.isEmpty() || wanted.isEmpty() ? 0 : 2.0 * both.size() / (name.size() + wanted.size());
    }

    /** Words of some length, without the endings that only say which or how many. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST) {
                words.add(word.replaceFirst("(?<=.{5})(erne|ene|en|et|er|e|r)$", ""));
            }
        }
        return words;
    }
}
