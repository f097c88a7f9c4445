package dk.inddrag.content;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemBuilder;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemLink;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Provenance;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.core.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The items a catalogue already holds: its publications, projects, pieces of evidence and offers, and the pages it was read
 * from. They are made of the catalogue, so nothing is written twice.
 *
 * <p>Thread-safe.
 */
public final class BundledItems {
    private static final String KINDS = "bundled-kinds.properties";

    private final Catalogue catalogue;
    private final Properties kinds = kinds();

    private BundledItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The items of a catalogue.
     *
     * @param catalogue the catalogue, not null
     * @return the items, each with an id of its own: {@code publication/}, {@code project/}, {@code evidence/},
     *     {@code offer/} or {@code source/} and the id in the catalogue
     */
    public static List<Item> of(Catalogue catalogue) {
        BundledItems all = new BundledItems(catalogue);
        List<Item> items = new ArrayList<>();
        catalogue.publications().forEach(each -> items.add(all.item(each)));
        catalogue.projects().forEach(each -> items.add(all.item(each)));
        catalogue.evidence().forEach(each -> items.add(all.item(each)));
        catalogue.offers().forEach(each -> items.add(all.item(each)));
        catalogue.sources().forEach(each -> all.page(each).ifPresent(items::add));
        return List.copyOf(items);
    }

    private Item item(Publication publication) {
        ItemBuilder builder = builder(
                "publication/" + publication.id(),
                kind("publication." + publication.id()).orElse(ItemKind.REPORT),
                publication.title(),
                publication.summary(),
                publication.caveat(),
                organisation(publication.publisher()));
        publication.publishedOn().ifPresent(builder::date);
        builder.links(List.of(new ItemLink(publication.title().danish(), publication.link())));
        return builder.provenance(provenance(publication.source())).build();
    }

    private Item item(Project project) {
        ItemBuilder builder = builder(
                "project/" + project.id(),
                ItemKind.PROJECT,
                project.title(),
                project.summary(),
                Optional.empty(),
                project.parties().isEmpty()
                        ? publisher(project.source())
                        : organisation(project.parties().get(0).organisation()));
        return builder.date(project.period().value())
                .provenance(provenance(project.source()))
                .build();
    }

    private Item item(Evidence evidence) {
        LocalizedText about = new LocalizedText(
                "Gælder " + evidence.population().danish() + producer(evidence, Language.DANISH),
                "Holds for " + evidence.population().english() + producer(evidence, Language.ENGLISH));
        ItemBuilder builder = builder(
                "evidence/" + evidence.id(),
                ItemKind.EVIDENCE,
                evidence.finding(),
                about,
                evidence.caveat(),
                publisher(evidence.source()));
        evidence.date().ifPresent(builder::date);
        return builder.provenance(provenance(evidence.source())).build();
    }

    private static String producer(Evidence evidence, Language language) {
        return evidence.producer().map(producer -> ". " + producer.in(language)).orElse("");
    }

    private Item item(Offer offer) {
        Organisation publisher = offer.parties().isEmpty()
                ? publisher(offer.sources().get(0))
                : organisation(offer.parties().get(0).organisation());
        ItemKind kind = offer.kind() == OfferKind.WEBINAR ? ItemKind.WEBINAR_RECORDING : ItemKind.OFFER_PAGE;
        ItemBuilder builder =
                builder("offer/" + offer.id(), kind, offer.title(), offer.summary(), Optional.empty(), publisher);
        offer.period().map(period -> period.value()).or(() -> firstDate(offer)).ifPresent(builder::date);
        return builder.audience(offer.audience().roles())
                .topics(topics(offer))
                .links(offer.links().stream()
                        .map(link -> new ItemLink(
                                link.label().danish(), link.target().filter(ItemLink::isWebAddress)))
                        .toList())
                .provenance(provenance(offer.sources().get(0)))
                .build();
    }

    private static Optional<PartialDate> firstDate(Offer offer) {
        return offer.announcedOn().map(announced -> announced.value());
    }

    private List<String> topics(Offer offer) {
        return offer.needs().stream()
                .flatMap(id ->
                        catalogue.needs().stream().filter(need -> need.id().equals(id)))
                .map(need -> need.label().danish())
                .toList();
    }

    private Optional<Item> page(Source source) {
        return kind("source." + source.id()).map(kind -> {
            ItemBuilder builder = builder(
                    "source/" + source.id(),
                    kind,
                    source.title(),
                    new LocalizedText(tellsOf(source, Language.DANISH), tellsOf(source, Language.ENGLISH)),
                    Optional.empty(),
                    publisher(source.id()));
            source.publishedOn().map(Claim::value).ifPresent(builder::date);
            return builder.links(List.of(new ItemLink(source.title().danish(), source.link())))
                    .provenance(provenance(source.id()))
                    .build();
        });
    }

    private String tellsOf(Source source, Language language) {
        String offers = catalogue.offers().stream()
                .filter(offer -> offer.sources().contains(source.id()))
                .map(offer -> offer.title().in(language))
                .collect(Collectors.joining(", "));
        boolean danish = language == Language.DANISH;
        if (offers.isEmpty()) {
            return danish ? "Nævnt i kilderne til kataloget." : "Named in the sources of the catalogue.";
        }
        return (danish ? "Siden fortæller om: " : "The page tells of: ") + offers + ".";
    }

    private Optional<ItemKind> kind(String key) {
        return Optional.ofNullable(kinds.getProperty(key)).map(ItemKind::ofId);
    }

    private static Properties kinds() {
        try (InputStream in = Objects.requireNonNull(BundledItems.class.getResourceAsStream(KINDS), KINDS)) {
            Properties kinds = new Properties();
            kinds.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(KINDS, e);
        }
    }

    private static ItemBuilder builder(
            String id,
            ItemKind kind,
            LocalizedText title,
            LocalizedText summary,
            Optional<LocalizedText> caveat,
            Organisation publisher) {
        return Item.builder(id, kind, text(title, summary, caveat, Language.DANISH), publisher)
                .language(Locale.forLanguageTag("da"))
                .translation(Language.ENGLISH, text(title, summary, caveat, Language.ENGLISH));
    }

    private static ItemText text(
            LocalizedText title, LocalizedText summary, Optional<LocalizedText> caveat, Language language) {
        return new ItemText(
                title.in(language),
                summary.in(language),
                caveat.map(each -> List.of(each.in(language))).orElse(List.of()));
    }

    private Provenance provenance(String source) {
        return new Provenance(
                source,
                catalogue.sources().stream()
                        .filter(each -> each.id().equals(source))
                        .findFirst()
                        .flatMap(Source::link),
                Optional.empty());
    }

    private Organisation publisher(String source) {
        return catalogue.sources().stream()
                .filter(each -> each.id().equals(source))
                .findFirst()
                .flatMap(Source::publisher)
                .map(this::organisation)
                .orElseGet(() -> organisation("?"));
    }

    private Organisation organisation(String id) {
        return catalogue.organisations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> unknown(id));
    }

    private static Organisation unknown(String id) {
        LocalizedText name = new LocalizedText("ukendt udgiver", "unknown publisher");
        return new Organisation(
                id,
                List.of(new DatedName(name, List.of(), Optional.empty(), "")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
