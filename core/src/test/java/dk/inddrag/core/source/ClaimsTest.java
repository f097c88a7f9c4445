package dk.inddrag.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void the_first_claim_is_preferred_and_the_others_are_kept() {
        Claims<String> claims = new Claims<>(List.of(Claim.of("2018-2021", "below"), Claim.of("2019-2021", "top")));
        assertThat(claims.value()).isEqualTo("2018-2021");
        assertThat(claims.preferred().source()).isEqualTo("below");
        assertThat(claims.all()).hasSize(2);
    }

    @Test
    void claims_differ_when_their_values_do() {
        assertThat(new Claims<>(List.of(Claim.of(1, "a"), Claim.of(2, "b"))).differ())
                .isTrue();
        assertThat(new Claims<>(List.of(Claim.of(1, "a"), Claim.of(1, "b"))).differ())
                .isFalse();
    }

    @Test
    void a_claim_that_was_read_out_of_its_source_says_how() {
        LocalizedText how = new LocalizedText("Sluttet.", "Inferred.");
        assertThat(new Claim<>(1, "a", Optional.of(how)).isInterpreted()).isTrue();
        assertThat(Claim.of(1, "a").isInterpreted()).isFalse();
    }

    @Test
    void a_fact_without_a_claim_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Claims<>(List.of()));
    }

    @Test
    void a_text_needs_both_languages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("Kursus", " "))
                .withMessageContaining("Kursus");
        LocalizedText text = new LocalizedText("Kursus", "Course");
        assertThat(text.in(Language.DANISH)).isEqualTo("Kursus");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Course");
    }

    @Test
    void a_language_is_found_by_its_tag() {
        assertThat(Language.ofTag("da")).isEqualTo(Language.DANISH);
        assertThat(Language.ENGLISH.tag()).isEqualTo("en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.ofTag("sv"))
                .withMessageContaining("Maybe da or en");
    }
}
