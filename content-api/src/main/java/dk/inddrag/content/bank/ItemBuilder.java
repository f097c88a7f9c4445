package dk.inddrag.content.bank;

import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Builds an {@link Item}. Not thread-safe. */
public final class ItemBuilder {
    private static final int LONGEST_ID = 200;

    final String id;
    final ItemKind kind;
    final ItemText text;
    final Organisation publisher;
    final Map<Language, ItemText> translations = new EnumMap<>(Language.class);
    String body = "";
    Collection<String> authors = List.of();
    Optional<PartialDate> date = Optional.empty();
    Locale language = Locale.forLanguageTag("da");
    Collection<Role> audience = Set.of();
    Collection<String> topics = List.of();
    Collection<ItemLink> links = List.of();
    Optional<String> licence = Optional.empty();
    Provenance provenance = Provenance.of("");
    Optional<Instant> addedAt = Optional.empty();

    ItemBuilder(String id, ItemKind kind, ItemText text, Organisation publisher) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "The id of an item has 1 to " + LONGEST_ID + " characters, not " + id.length());
        }
        this.id = id;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.text = Objects.requireNonNull(text, "text");
        this.publisher = Objects.requireNonNull(publisher, "publisher");
    }

    /**
     * Sets title, summary and caveats in another language.
     *
     * @param in the language, not null
     * @param translation the text, not null
     * @return this
     */
    public ItemBuilder translation(Language in, ItemText translation) {
        translations.put(in, translation);
        return this;
    }

    /**
     * Sets the text itself.
     *
     * @param value plain text, not null
     * @return this
     */
    public ItemBuilder body(String value) {
        body = Objects.requireNonNull(value, "body");
        return this;
    }

    /**
     * Sets who wrote it.
     *
     * @param value the names, not null
     * @return this
     */
    public ItemBuilder authors(Collection<String> value) {
        authors = value;
        return this;
    }

    /**
     * Sets when it came out.
     *
     * @param value the date, not null
     * @return this
     */
    public ItemBuilder date(PartialDate value) {
        date = Optional.of(value);
        return this;
    }

    /**
     * Sets the language it is in; Danish if not set.
     *
     * @param value the language, not null
     * @return this
     */
    public ItemBuilder language(Locale value) {
        language = Objects.requireNonNull(value, "language");
        return this;
    }

    /**
     * Sets whom it is for.
     *
     * @param value the roles, empty for everybody, not null
     * @return this
     */
    public ItemBuilder audience(Collection<Role> value) {
        audience = value;
        return this;
    }

    /**
     * Sets what it is about.
     *
     * @param value the topics, not null
     * @return this
     */
    public ItemBuilder topics(Collection<String> value) {
        topics = value;
        return this;
    }

    /**
     * Sets where more is found.
     *
     * @param value the links, not null
     * @return this
     */
    public ItemBuilder links(Collection<ItemLink> value) {
        links = value;
        return this;
    }

    /**
     * Sets on what terms it may be shown.
     *
     * @param value the licence, not null
     * @return this
     */
    public ItemBuilder licence(String value) {
        licence = Optional.of(value);
        return this;
    }

    /**
     * Sets where it was taken from.
     *
     * @param value the provenance, not null
     * @return this
     */
    public ItemBuilder provenance(Provenance value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /**
     * Sets when the bank first held it. The bank does this itself.
     *
     * @param value the moment, not null
     * @return this
     */
    public ItemBuilder addedAt(Instant value) {
        addedAt = Optional.of(value);
        return this;
    }

    /**
     * Makes the item.
     *
     * @return the item, not null
     */
    public Item build() {
        return new Item(this);
    }
}
