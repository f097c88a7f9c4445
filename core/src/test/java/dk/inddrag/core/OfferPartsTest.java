package dk.inddrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferPartsTest {

    private static final LocalizedText TEXT = new LocalizedText("Tekst", "Text");

    @ParameterizedTest
    @ValueSource(strings = {"", "Temamoede", "temamøde-2023", "a b", "a_b", "a\n"})
    void an_offer_id_has_small_letters_digits_and_hyphens_only(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferId.of(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void offer_ids_sort_by_their_text() {
        assertThat(OfferId.of("a")).isLessThan(OfferId.of("b")).hasToString("a");
    }

    @Test
    void an_audience_without_roles_is_everybody() {
        Audience everybody = new Audience(Set.of(), TEXT, Optional.empty(), "side");
        assertThat(Role.values()).allMatch(everybody::isFor);
        assertThat(Role.values()).noneMatch(everybody::welcomesAsCompanion);
    }

    @Test
    void a_companion_is_welcome_though_the_offer_is_not_made_for_it() {
        CompanionRule rule = new CompanionRule(Set.of(Role.HEAD), Set.of(Role.MANAGER, Role.KEY_PERSON), 1);
        Audience audience = new Audience(Set.of(Role.HEAD), TEXT, Optional.of(Claim.of(rule, "side")), "side");
        assertThat(audience.isFor(Role.HEAD)).isTrue();
        assertThat(audience.isFor(Role.MANAGER)).isFalse();
        assertThat(audience.welcomesAsCompanion(Role.MANAGER)).isTrue();
        assertThat(audience.welcomesAsCompanion(Role.STAFF)).isFalse();
    }

    @Test
    void a_companion_rule_needs_hosts_companions_and_a_number() {
        Set<Role> some = Set.of(Role.HEAD);
        assertThatIllegalArgumentException().isThrownBy(() -> new CompanionRule(Set.of(), some, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompanionRule(some, Set.of(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompanionRule(some, some, 0))
                .withMessageContaining("0");
    }

    @Test
    void the_roles_stand_at_three_levels() {
        assertThat(Role.HEAD.level()).isEqualTo(RoleLevel.DIRECTION);
        assertThat(Role.KEY_PERSON.level()).isEqualTo(RoleLevel.SUPPORT);
        assertThat(Role.STAFF.level()).isEqualTo(RoleLevel.PRACTICE);
        assertThat(Role.PROFESSIONAL_LEAD.label().danish()).isEqualTo("faglig leder");
        assertThat(RoleLevel.PRACTICE.label().danish()).isEqualTo("medarbejderniveau");
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void every_kind_has_a_danish_word(OfferKind kind) {
        assertThat(kind.label().danish()).isNotBlank();
    }

    @Test
    void an_extent_goes_from_a_smaller_number_to_a_larger() {
        assertThat(new Extent(3, 12, ChronoUnit.MONTHS, true).atMost()).isEqualTo(12);
        assertThatIllegalArgumentException().isThrownBy(() -> new Extent(12, 3, ChronoUnit.MONTHS, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extent(0, 3, ChronoUnit.DAYS, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extent(1, 3, ChronoUnit.WEEKS, false))
                .withMessageContaining("Weeks");
    }

    @Test
    void a_price_of_zero_is_free_and_a_price_below_is_refused() {
        assertThat(new Price(BigDecimal.ZERO, Optional.empty()).isFree()).isTrue();
        assertThat(new Price(BigDecimal.TEN, Optional.empty()).isFree()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(BigDecimal.ONE.negate(), Optional.empty()));
    }

    @Test
    void a_run_without_a_session_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Run("et", TEXT, List.of(), Optional.empty()))
                .withMessageContaining("\"et\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2021-12-31T22:59:59.999999999Z, false",
        "2021-12-31, 2021-12-31T23:00:00Z, true",
        "2022-01, 2022-01-31T22:59:59Z, false",
        "early 2022, 2022-02-01T00:00:00Z, false",
    })
    void an_answer_is_late_when_the_last_day_it_can_come_on_is_over(String by, Instant moment, boolean past) {
        ExpectedAnswer answer = new ExpectedAnswer(PartialDate.parse(by), ExpectedAnswer.Commitment.EXPECTED, "side");
        assertThat(answer.isPast(moment)).isEqualTo(past);
    }
}
