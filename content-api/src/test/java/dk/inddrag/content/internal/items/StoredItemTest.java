package dk.inddrag.content.internal.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.content.bank.Item;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredItemTest {
    private static final Organisation AGENCY = new Organisation(
            "sbst",
            List.of(
                    new DatedName(
                            new LocalizedText("Socialstyrelsen", "The National Board of Social Services"),
                            List.of("SOCST"),
                            Optional.empty(),
                            ""),
                    new DatedName(
                            new LocalizedText("Social- og Boligstyrelsen", "The Authority of Social Services"),
                            List.of(),
                            Optional.of(PartialDate.parse("2022-07")),
                            "lov")),
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final Item FULL = Item.builder(
                    "a",
                    ItemKind.EVALUATION,
                    new ItemText("Børnesamtaler \uD83D\uDE00", "Kort sagt", List.of("Der var også vanskeligheder")),
                    AGENCY)
            .translation(Language.ENGLISH, new ItemText("Talking with children", "", List.of()))
            .body("Æbler, øer og å. ".repeat(1_000))
            .authors(List.of("A. Forfatter", "B. Forfatter"))
            .date(PartialDate.parse("2021-11/2022-02"))
            .language(Locale.ENGLISH)
            .audience(List.of(Role.STAFF, Role.HEAD))
            .topics(List.of("samtaler"))
            .links(List.of(
                    new ItemLink("Rapport", Optional.of(URI.create("https://eksempel.dk/rapport"))),
                    new ItemLink("Bog", Optional.empty())))
            .licence("CC BY 4.0")
            .provenance(new Provenance(
                    "mappe",
                    Optional.of(URI.create("https://eksempel.dk")),
                    Optional.of(Instant.parse("2024-01-01T00:00:00.123456789Z"))))
            .addedAt(Instant.parse("1969-12-31T23:59:59.999999999Z"))
            .build();

    @Test
    void an_item_is_read_as_it_was_written() throws IOException {
        Item bare =
                Item.builder("b", ItemKind.NEWS, ItemText.of("Nyt", ""), AGENCY).build();

        assertThat(read(StoredItem.write(FULL))).isEqualTo(FULL);
        assertThat(read(StoredItem.write(bare))).isEqualTo(bare);
    }

    @Test
    void what_breaks_off_anywhere_is_damaged_and_nothing_worse() {
        byte[] whole = StoredItem.write(FULL);

        for (int end = 0; end < whole.length; end += end < 200 || end > whole.length - 300 ? 1 : 97) {
            byte[] part = Arrays.copyOf(whole, end);
            assertThatThrownBy(() -> read(part)).as("the first %d bytes", end).isInstanceOf(IOException.class);
        }
    }

    @Test
    void another_form_is_told_apart() {
        byte[] other = StoredItem.write(FULL);
        other[0] = '{';

        assertThatThrownBy(() -> read(other)).isInstanceOf(IOException.class).hasMessageContaining("another form");
    }

    private static Item read(byte[] bytes) throws IOException {
        return StoredItem.read(bytes, 0, bytes.length);
    }
}
