package dk.inddrag.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalizedText OLD = new LocalizedText("Socialstyrelsen", "National Board of Social Services");
    private static final LocalizedText NEW =
            new LocalizedText("Social- og Boligstyrelsen", "Authority of Social Services and Housing");

    private static final Organisation AGENCY = organisation(
            new DatedName(OLD, List.of(), Optional.empty(), "a"),
            new DatedName(NEW, List.of("SBST"), Optional.of(PartialDate.parse("2022-12-15/2023-05-10")), "b"));

    @Test
    void a_new_name_counts_from_the_day_it_was_certainly_in_use() {
        assertThat(AGENCY.nameAt(LocalDate.of(2021, 11, 11))).isEqualTo(OLD);
        assertThat(AGENCY.nameAt(LocalDate.of(2023, 5, 9))).isEqualTo(OLD);
        assertThat(AGENCY.nameAt(LocalDate.of(2023, 5, 10))).isEqualTo(NEW);
    }

    @Test
    void the_current_name_is_the_newest() {
        assertThat(AGENCY.currentName()).isEqualTo(NEW);
    }

    @Test
    void the_oldest_name_is_the_answer_for_days_before_any_name_is_known() {
        assertThat(AGENCY.nameAt(LocalDate.of(1950, 1, 1))).isEqualTo(OLD);
    }

    @Test
    void an_organisation_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(OrganisationTest::organisation)
                .withMessageContaining("sbst");
    }

    @Test
    void a_contact_without_name_and_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contact(
                        "nobody",
                        Optional.empty(),
                        Optional.empty(),
                        "sbst",
                        new LocalizedText("alt", "everything"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "a"))
                .withMessageContaining("nobody");
    }

    private static Organisation organisation(DatedName... names) {
        return new Organisation("sbst", List.of(names), Optional.empty(), Optional.empty(), List.of());
    }
}
