package dk.inddrag.intake.internal.say;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.source.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StatusTextTest {

    private static final Instant FIVE_PAST_TEN = Instant.parse("2023-06-09T08:05:00Z");

    @Test
    void whoever_comes_in_the_grace_hears_that_the_deadline_is_over_and_that_it_is_not_too_late() {
        Offer offer = Catalogue.bundled().offer(OfferId.of("temamoede-2023")).orElseThrow();
        OfferStatus grace = new OfferStatus.Open(
                Optional.of(Cutoff.parse("2023-06-09T10:15", Cutoff.COPENHAGEN)),
                Optional.empty(),
                Optional.of(Cutoff.parse("2023-06-09T10:00", Cutoff.COPENHAGEN)));
        assertThat(new StatusText(wording(Language.DANISH), FIVE_PAST_TEN).of(offer, grace))
                .isEqualTo("Fristen var 9. juni 2023 kl. 10, men der tages stadig imod til i dag kl. 10.15: 10 minutter"
                        + " endnu.");
        assertThat(new StatusText(wording(Language.ENGLISH), FIVE_PAST_TEN).of(offer, grace))
                .isEqualTo(
                        "The deadline was 9 June 2023 at 10:00, but it is still open until today at 10:15: 10 minutes"
                                + " left.");
    }

    private static Wording wording(Language language) {
        String file = "/dk/inddrag/intake/wording/" + language.tag() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(StatusTextTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(in);
            return new Wording(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
