package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words in which changes are told. */
final class Words {

    private static final LocalizedText UNKNOWN = new LocalizedText("ukendt", "unknown");

    /** What people call the fields of an offer and the lists of a catalogue. */
    private static final Map<String, LocalizedText> FIELDS = Map.ofEntries(
            Map.entry("kind", new LocalizedText("arten", "its kind")),
            Map.entry("summary", new LocalizedText("omtalen", "the summary")),
            Map.entry("aliases", new LocalizedText("andre navne", "other names")),
            Map.entry("partOf", new LocalizedText("hvad det er en del af", "what it is a part of")),
            Map.entry("audience", new LocalizedText("målgruppens beskrivelse", "the description of the audience")),
            Map.entry("audience.companions", new LocalizedText("hvem der kan tage hvem med", "who may bring whom")),
            Map.entry("access.deadline", new LocalizedText("hvad der står om fristen", "what is said of the deadline")),
            Map.entry("access.link", new LocalizedText("linket til tilmelding", "the link to registration")),
            Map.entry("access.preconditions", new LocalizedText("hvad der skal ske først", "what comes first")),
            Map.entry("access.expectedAnswer", new LocalizedText("hvornår der kommer svar", "when an answer comes")),
            Map.entry("announcedOn", new LocalizedText("hvornår det blev annonceret", "when it was announced")),
            Map.entry("period", new LocalizedText("perioden", "the period")),
            Map.entry("extent", new LocalizedText("varigheden", "how long it lasts")),
            Map.entry("price", new LocalizedText("hvad der står om prisen", "what is said of the price")),
            Map.entry("runs", new LocalizedText("holdene", "the runs")),
            Map.entry("components", new LocalizedText("elementerne", "the components")),
            Map.entry("parties", new LocalizedText("hvem der står bag", "who is behind it")),
            Map.entry("links", new LocalizedText("links", "the links")),
            Map.entry("needs", new LocalizedText("behovene", "the needs")),
            Map.entry("sources", new LocalizedText("kilderne", "the sources")),
            Map.entry("offers", new LocalizedText("tilbuddene", "the offers")),
            Map.entry("organisations", new LocalizedText("organisationerne", "the organisations")),
            Map.entry("contacts", new LocalizedText("kontakterne", "the contacts")),
            Map.entry("publications", new LocalizedText("udgivelserne", "the publications")),
            Map.entry("projects", new LocalizedText("projekterne", "the projects")),
            Map.entry("evidence", new LocalizedText("resultaterne", "the pieces of evidence")),
            Map.entry("disagreements", new LocalizedText("uenighederne", "the disagreements")));

    private static final Map<String, LocalizedText> ENTRIES = Map.of(
            "centre", new LocalizedText("Centret er", "The centre was"),
            "sources", new LocalizedText("Kilde", "Source"),
            "organisations", new LocalizedText("Organisation", "Organisation"),
            "needs", new LocalizedText("Behov", "Need"),
            "contacts", new LocalizedText("Kontakt", "Contact"),
            "publications", new LocalizedText("Udgivelse", "Publication"),
            "projects", new LocalizedText("Projekt", "Project"),
            "evidence", new LocalizedText("Resultat", "Evidence"),
            "disagreements", new LocalizedText("Uenighed", "Disagreement"));

    private static final Map<String, LocalizedText> ACCESS = Map.of(
            "registration", new LocalizedText("tilmelding", "registration"),
            "application", new LocalizedText("ansøgning", "application"),
            "announced-later", new LocalizedText("annonceres senere", "announced later"),
            "open-to-all", new LocalizedText("åbent for alle", "open to all"));

    private Words() {}

    /** A sentence about an offer, after its title; each {@code %s} of both texts stands for one of the values. */
    static LocalizedText of(Offer offer, String danish, String english, LocalizedText... values) {
        LocalizedText sentence = filled(danish, english, values);
        return new LocalizedText(
                offer.title().danish() + ": " + sentence.danish(), offer.title().english() + ": " + sentence.english());
    }

    static LocalizedText filled(String danish, String english, LocalizedText... values) {
        return new LocalizedText(filled(danish, Language.DANISH, values), filled(english, Language.ENGLISH, values));
    }

    private static String filled(String text, Language language, LocalizedText... values) {
        String[] parts = text.split("%s", -1);
        StringBuilder filled = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) {
            filled.append(values[i].in(language)).append(parts[i + 1]);
        }
        return filled.toString();
    }

    static LocalizedText cutoff(Cutoff cutoff) {
        return both(language -> DeadlineFormatter.of(language).cutoff(cutoff));
    }

    static LocalizedText cutoff(Optional<Cutoff> cutoff) {
        return cutoff.map(Words::cutoff).orElse(UNKNOWN);
    }

    static LocalizedText cutoffs(List<Announcement> announcements) {
        return both(language -> announcements.stream()
                .map(announcement -> cutoff(announcement.cutoff()).in(language))
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    static LocalizedText moment(Optional<Instant> moment) {
        return moment.map(
                        known -> both(language -> DeadlineFormatter.of(language).moment(known, Cutoff.COPENHAGEN)))
                .orElse(UNKNOWN);
    }

    static LocalizedText date(Optional<PartialDate> date) {
        return date.map(known ->
                        both(language -> PartialDateFormatter.of(language).format(known)))
                .orElse(UNKNOWN);
    }

    static LocalizedText price(Optional<Price> price) {
        return price.map(known -> known.isFree()
                        ? new LocalizedText("gratis", "free")
                        : new LocalizedText(
                                known.amountInKroner().toPlainString() + " kroner",
                                known.amountInKroner().toPlainString() + " kroner"))
                .orElse(UNKNOWN);
    }

    static LocalizedText roles(Set<Role> roles) {
        if (roles.isEmpty()) {
            return new LocalizedText("alle", "everybody");
        }
        List<Role> sorted = roles.stream().sorted().toList();
        return both(language -> String.join(
                ", ", sorted.stream().map(role -> role.label().in(language)).toList()));
    }

    static LocalizedText access(String type) {
        return ACCESS.getOrDefault(type, UNKNOWN);
    }

    static LocalizedText field(String field) {
        return FIELDS.getOrDefault(field, new LocalizedText(field, field));
    }

    static LocalizedText entry(String list) {
        return ENTRIES.getOrDefault(list, new LocalizedText(list, list));
    }

    private static LocalizedText both(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.DANISH), words.apply(Language.ENGLISH));
    }
}
