package dk.inddrag.content.internal.items;

import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemBuilder;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.content.bank.ItemLink;
import dk.inddrag.content.bank.ItemText;
import dk.inddrag.content.bank.Provenance;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.DatedName;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of an item, as JSON files and front matter have them. */
final class ItemForm {
    private static final String WEB_ADDRESS = "https://eksempel.dk/rapport";

    private ItemForm() {}

    /** Reads an item; empty where the reader has noted a problem. */
    static Optional<Item> read(FieldReader fields, Publishers publishers) {
        int before = fields.problems().size();
        String id = fields.text("id");
        Optional<ItemKind> kind = fields.value("kind", ItemKind::ofId, ItemKind.REPORT.id());
        if (kind.isEmpty() && !fields.has("kind")) {
            fields.text("kind");
        }
        ItemText text = readText(fields);
        Organisation publisher = readPublisher(fields, publishers);
        Optional<PartialDate> date = fields.value("date", PartialDate::parse, "2023-06");
        List<ItemLink> links = readLinks(fields);
        List<Role> audience = fields.values("audience", ItemForm::role, "staff");
        Optional<Locale> language = fields.value("language", ItemForm::locale, "da");
        Provenance provenance = readProvenance(fields);
        Optional<Instant> addedAt = fields.value("addedAt", Instant::parse, "2023-06-01T10:00:00Z");
        if (kind.isEmpty() || fields.problems().size() > before) {
            return Optional.empty();
        }
        ItemBuilder builder = Item.builder(id, kind.get(), text, publisher)
                .body(fields.optionalText("body").orElse(""))
                .authors(fields.texts("authors"))
                .audience(audience)
                .topics(fields.texts("topics"))
                .links(links)
                .provenance(provenance);
        date.ifPresent(builder::date);
        language.ifPresent(builder::language);
        addedAt.ifPresent(builder::addedAt);
        fields.optionalText("licence").ifPresent(builder::licence);
        for (Language other : Language.values()) {
            fields.object(other.tag()).map(ItemForm::readText).ifPresent(each -> builder.translation(other, each));
        }
        return fields.problems().size() > before ? Optional.empty() : Optional.of(builder.build());
    }

    private static ItemText readText(FieldReader fields) {
        String title = fields.text("title");
        // A missing title is noted already; the item will not be made.
        return new ItemText(
                title.isEmpty() ? "-" : title, fields.optionalText("summary").orElse(""), fields.texts("caveats"));
    }

    private static Organisation readPublisher(FieldReader fields, Publishers publishers) {
        Optional<FieldReader> object = fields.object("publisher");
        if (object.isEmpty()) {
            String name = fields.text("publisher");
            return publishers.named(name.isEmpty() ? "-" : name);
        }
        List<DatedName> names = new ArrayList<>();
        for (FieldReader name : object.get().objects("names")) {
            String danish = name.text("da");
            names.add(new DatedName(
                    new LocalizedText(
                            danish.isEmpty() ? "-" : danish,
                            name.optionalText("en").orElse(danish)),
                    name.texts("shortNames"),
                    name.value("from", PartialDate::parse, "2023"),
                    name.optionalText("source").orElse("")));
        }
        String id = object.get().text("id");
        return names.isEmpty()
                ? publishers.named(id)
                : new Organisation(id, names, Optional.empty(), Optional.empty(), List.of());
    }

    private static List<ItemLink> readLinks(FieldReader fields) {
        List<ItemLink> links = new ArrayList<>();
        for (FieldReader link : fields.objects("links")) {
            Optional<ItemLink> read = link.value("target", target -> webLink("", target), WEB_ADDRESS);
            String label = link.optionalText("label").orElse("");
            if (read.isPresent() || !link.has("target")) {
                links.add(new ItemLink(label, read.flatMap(ItemLink::target)));
            }
        }
        fields.value("link", target -> webLink("", target), WEB_ADDRESS).ifPresent(links::add);
        return links;
    }

    private static ItemLink webLink(String label, String target) {
        return new ItemLink(label, Optional.of(URI.create(target)));
    }

    private static Provenance readProvenance(FieldReader fields) {
        return fields.object("provenance")
                .map(provenance -> new Provenance(
                        provenance.optionalText("source").orElse(""),
                        provenance.value("link", URI::create, WEB_ADDRESS),
                        provenance.value("readAt", Instant::parse, "2023-06-01T10:00:00Z")))
                .orElseGet(() -> Provenance.of(""));
    }

    private static Role role(String id) {
        return Role.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("not a language");
        }
        return locale;
    }
}
