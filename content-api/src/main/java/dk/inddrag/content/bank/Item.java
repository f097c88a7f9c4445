package dk.inddrag.content.bank;

import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to know: a report, an evaluation, a recording, with who published it and what must be said beside it.
 *
 * <p>All texts are plain text, never markup. Immutable and thread-safe. Two items are equal when all they hold is.
 */
public final class Item {
    private final Fields fields;

    Item(ItemBuilder builder) {
        this.fields = new Fields(
                builder.id,
                builder.kind,
                builder.text,
                builder.publisher,
                Map.copyOf(builder.translations),
                builder.body,
                List.copyOf(builder.authors),
                builder.date,
                builder.language,
                Set.copyOf(builder.audience),
                List.copyOf(builder.topics),
                List.copyOf(builder.links),
                builder.licence,
                builder.provenance,
                builder.addedAt);
    }

    /**
     * Starts an item with what every item has.
     *
     * @param id the id, unique in a bank: 1 to 200 characters, not blank
     * @param kind the kind, not null
     * @param text title, summary and caveats in the item's own language, not null
     * @param publisher who published it, with its dated names, not null
     * @return a builder, not null
     */
    public static ItemBuilder builder(String id, ItemKind kind, ItemText text, Organisation publisher) {
        return new ItemBuilder(id, kind, text, publisher);
    }

    /**
     * A builder that holds what this item holds.
     *
     * @return a builder, not null
     */
    public ItemBuilder toBuilder() {
        ItemBuilder builder = builder(fields.id, fields.kind, fields.text, fields.publisher)
                .body(fields.body)
                .language(fields.language)
                .authors(fields.authors)
                .audience(fields.audience)
                .topics(fields.topics)
                .links(fields.links)
                .provenance(fields.provenance);
        fields.translations.forEach(builder::translation);
        fields.date.ifPresent(builder::date);
        fields.licence.ifPresent(builder::licence);
        fields.addedAt.ifPresent(builder::addedAt);
        return builder;
    }

    /**
     * The id.
     *
     * @return the id, not null
     */
    public String id() {
        return fields.id;
    }

    /**
     * The kind.
     *
     * @return the kind, not null
     */
    public ItemKind kind() {
        return fields.kind;
    }

    /**
     * Title, summary and caveats in the item's own language.
     *
     * @return the text, not null
     */
    public ItemText text() {
        return fields.text;
    }

    /**
     * Title, summary and caveats in a language, or in the item's own where there is no translation.
     *
     * @param language the language, not null
     * @return the text, not null
     */
    public ItemText text(Language language) {
        return fields.translations.getOrDefault(language, fields.text);
    }

    /**
     * The translations there are.
     *
     * @return an unmodifiable map
     */
    public Map<Language, ItemText> translations() {
        return fields.translations;
    }

    /**
     * The text itself, as far as the bank holds it.
     *
     * @return the text, empty where only the summary is held, not null
     */
    public String body() {
        return fields.body;
    }

    /**
     * Who published it.
     *
     * @return the organisation, not null
     */
    public Organisation publisher() {
        return fields.publisher;
    }

    /**
     * The publisher's name when the item came out.
     *
     * @return the name by the last day the date can mean; the current name where the item has no date
     */
    public LocalizedText publisherName() {
        return fields.date.map(date -> fields.publisher.nameAt(date.latest())).orElseGet(fields.publisher::currentName);
    }

    /**
     * Who wrote it.
     *
     * @return an unmodifiable list, empty where no source says
     */
    public List<String> authors() {
        return fields.authors;
    }

    /**
     * When it came out, as exactly as is known.
     *
     * @return the date; empty where no source says
     */
    public Optional<PartialDate> date() {
        return fields.date;
    }

    /**
     * The language it is in.
     *
     * @return the language, not null
     */
    public Locale language() {
        return fields.language;
    }

    /**
     * Whom it is for.
     *
     * @return an unmodifiable set, empty where it is for everybody
     */
    public Set<Role> audience() {
        return fields.audience;
    }

    /**
     * What it is about, in a few words.
     *
     * @return an unmodifiable list
     */
    public List<String> topics() {
        return fields.topics;
    }

    /**
     * Where more is found.
     *
     * @return an unmodifiable list
     */
    public List<ItemLink> links() {
        return fields.links;
    }

    /**
     * On what terms it may be shown.
     *
     * @return the licence; empty where no source says
     */
    public Optional<String> licence() {
        return fields.licence;
    }

    /**
     * Where it was taken from.
     *
     * @return the provenance, not null
     */
    public Provenance provenance() {
        return fields.provenance;
    }

    /**
     * When the bank first held an item of this id.
     *
     * @return the moment; empty for an item that no bank holds
     */
    public Optional<Instant> addedAt() {
        return fields.addedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Item that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.id.hashCode();
    }

    @Override
    public String toString() {
        return fields.id;
    }

    private record Fields(
            String id,
            ItemKind kind,
            ItemText text,
            Organisation publisher,
            Map<Language, ItemText> translations,
            String body,
            List<String> authors,
            Optional<PartialDate> date,
            Locale language,
            Set<Role> audience,
            List<String> topics,
            List<ItemLink> links,
            Optional<String> licence,
            Provenance provenance,
            Optional<Instant> addedAt) {}
}
