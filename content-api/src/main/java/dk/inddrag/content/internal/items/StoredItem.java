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
import java.io.IOException;
import java.net.URI;
import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An item as bytes: its fields, one after the other in a fixed order. Items are read back for every hit, so the form is made
 * to be read fast. Of a publisher only id and names are kept.
 */
public final class StoredItem {
    /** Raised when the order of the fields changes. */
    private static final int FORM = 2;

    private StoredItem() {}

    /** Writes an item. */
    public static byte[] write(Item item) {
        FieldBytes out = FieldBytes.toWrite();
        out.number(FORM);
        out.text(item.id());
        out.text(item.kind().id());
        write(item.text(), out);
        out.text(item.body());
        out.number(item.translations().size());
        for (Map.Entry<Language, ItemText> translation : item.translations().entrySet()) {
            out.text(translation.getKey().name());
            write(translation.getValue(), out);
        }
        write(item.publisher(), out);
        out.texts(item.authors());
        out.optional(item.date());
        out.text(item.language().toLanguageTag());
        out.texts(item.audience().stream().map(Role::name).toList());
        out.texts(item.topics());
        out.number(item.links().size());
        for (ItemLink link : item.links()) {
            out.text(link.label());
            out.optional(link.target());
        }
        out.optional(item.licence());
        out.text(item.provenance().source());
        out.optional(item.provenance().link());
        out.moment(item.provenance().readAt());
        out.moment(item.addedAt());
        return out.toBytes();
    }

    /**
     * Reads an item that was written here.
     *
     * @throws IOException if it was not
     */
    public static Item read(byte[] bytes, int offset, int length) throws IOException {
        try {
            FieldBytes in = FieldBytes.toRead(bytes, offset, length);
            int form = in.number();
            if (form != FORM) {
                throw new IOException("An item of the knowledge bank is of another form: " + form + " instead of "
                        + FORM + ". Maybe another version wrote it; an empty folder helps");
            }
            return read(in);
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("An item of the knowledge bank is damaged", e);
        }
    }

    private static Item read(FieldBytes in) {
        String id = in.text();
        ItemKind kind = ItemKind.ofId(in.text());
        ItemText text = readText(in);
        String body = in.text();
        List<Map.Entry<Language, ItemText>> translations =
                in.list(each -> Map.entry(Language.valueOf(each.text()), readText(each)));
        ItemBuilder item = Item.builder(id, kind, text, readPublisher(in)).body(body);
        translations.forEach(translation -> item.translation(translation.getKey(), translation.getValue()));
        item.authors(in.texts());
        in.optional(PartialDate::parse).ifPresent(item::date);
        item.language(Locale.forLanguageTag(in.text()))
                .audience(in.list(each -> Role.valueOf(each.text())))
                .topics(in.texts())
                .links(in.list(each -> new ItemLink(each.text(), each.optional(URI::create))));
        in.optional(licence -> licence).ifPresent(item::licence);
        item.provenance(new Provenance(in.text(), in.optional(URI::create), in.moment()));
        in.moment().ifPresent(item::addedAt);
        return item.build();
    }

    private static void write(ItemText text, FieldBytes out) {
        out.text(text.title());
        out.text(text.summary());
        out.texts(text.caveats());
    }

    private static ItemText readText(FieldBytes in) {
        return new ItemText(in.text(), in.text(), in.texts());
    }

    private static void write(Organisation publisher, FieldBytes out) {
        out.text(publisher.id());
        out.number(publisher.names().size());
        for (DatedName name : publisher.names()) {
            out.text(name.name().danish());
            out.text(name.name().english());
            out.texts(name.shortNames());
            out.optional(name.from());
            out.text(name.source());
        }
    }

    private static Organisation readPublisher(FieldBytes in) {
        String id = in.text();
        List<DatedName> names = in.list(each -> new DatedName(
                new LocalizedText(each.text(), each.text()),
                each.texts(),
                each.optional(PartialDate::parse),
                each.text()));
        return new Organisation(id, names, Optional.empty(), Optional.empty(), List.of());
    }
}
