package dk.inddrag.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Test
    void there_are_98_and_each_is_found_by_its_own_code() {
        assertThat(Municipalities.all()).hasSize(98).allSatisfy(each -> {
            assertThat(each.code()).matches("[0-9]{4}");
            assertThat(each.name()).isNotBlank();
            assertThat(each.officialName()).containsIgnoringCase("kommune");
            assertThat(Municipalities.byCode(each.code())).contains(each);
        });
    }

    @Test
    void they_stand_in_the_order_of_their_codes() {
        assertThat(Municipalities.all()).extracting(Municipality::code).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "0101, København, Københavns Kommune",
        "0185, Tårnby, Tårnby Kommune",
        "0265, Roskilde, Roskilde Kommune",
        "0320, Faxe, Faxe Kommune",
        "0400, Bornholm, Bornholms Regionskommune"
    })
    void a_code_finds_the_name_and_the_official_name(String code, String name, String officialName) {
        assertThat(Municipalities.byCode(code)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.officialName()).isEqualTo(officialName);
        });
    }

    @Test
    void a_code_may_be_written_with_three_digits() {
        assertThat(Municipalities.byCode("265")).isEqualTo(Municipalities.byCode("0265"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0411", "411", "", "65", "00265", "Roskilde", "٢٦٥"})
    void a_code_of_no_municipality_finds_none(String code) {
        assertThat(Municipalities.byCode(code)).isEmpty();
    }

    @Test
    void there_are_five_regions_through_2026_and_four_after() {
        assertThat(countByRegion(LAST_DAY))
                .isEqualTo(Map.of(
                        "Region Hovedstaden", 29L,
                        "Region Sjælland", 17L,
                        "Region Syddanmark", 22L,
                        "Region Midtjylland", 19L,
                        "Region Nordjylland", 11L));
        assertThat(countByRegion(LAST_DAY.plusDays(1)))
                .isEqualTo(Map.of(
                        "Region Østdanmark", 46L,
                        "Region Syddanmark", 22L,
                        "Region Midtjylland", 19L,
                        "Region Nordjylland", 11L));
    }

    private static Map<String, Long> countByRegion(LocalDate day) {
        return Municipalities.all().stream()
                .collect(Collectors.groupingBy(each -> each.regionAt(day), Collectors.counting()));
    }
}
