package dk.inddrag.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.deadline.Cutoff;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where every bundled offer stands at telling moments, in Danish local time. */
class BundledStatusTest {

    @ParameterizedTest
    @CsvSource({
        "temamoede-2023, 2023-05-09T23:59:59.999999999, not announced",
        "temamoede-2023, 2023-05-10T00:00, open until 2023-06-02",
        "temamoede-2023, 2023-05-30T23:59:59.999999999, open until 2023-06-02",
        "temamoede-2023, 2023-05-31T00:00, open until 2023-06-09T10:00",
        "temamoede-2023, 2023-06-02T23:59, open until 2023-06-09T10:00",
        "temamoede-2023, 2023-06-05T12:00, open until 2023-06-09T10:00",
        "temamoede-2023, 2023-06-09T10:00, open until 2023-06-09T10:00",
        "temamoede-2023, 2023-06-09T10:00:00.000000001, closed since 2023-06-09T10:00",
        "temamoede-2023, 2026-11-22T12:00, closed since 2023-06-09T10:00",
        "temaforloeb-2023, 2023-05-09T23:59:59.999999999, not announced",
        "temaforloeb-2023, 2023-05-30T23:59:59.999999999, open until 2023-06-02",
        "temaforloeb-2023, 2023-05-31T00:00, open until 2023-06-09T10:00",
        "temaforloeb-2023, 2023-06-09T10:00, open until 2023-06-09T10:00",
        "temaforloeb-2023, 2023-06-09T10:00:00.000000001, closed since 2023-06-09T10:00",
        "temaforloeb-2023, 2023-11-08T09:00, closed since 2023-06-09T10:00",
        "netvaerk-2023, 2023-05-09T23:59:59.999999999, not announced",
        "netvaerk-2023, 2023-05-10T00:00, not yet open",
        "netvaerk-2023, 2023-06-09T10:01, not yet open",
        "netvaerk-2023, 2023-10-31T23:59:59.999999999, not yet open",
        "netvaerk-2023, 2023-11-01T00:00, over after 2023-10-31",
        "udvikling-2022, 2021-11-10T23:59:59.999999999, not announced",
        "udvikling-2022, 2021-11-11T00:00, open until 2021-12-17",
        "udvikling-2022, 2021-12-17T00:00, open until 2021-12-17",
        "udvikling-2022, 2021-12-17T23:59:59.999999999, open until 2021-12-17",
        "udvikling-2022, 2021-12-18T00:00, closed since 2021-12-17",
        "udvikling-strategisk-2022, 2021-11-10T23:59:59.999999999, not announced",
        "udvikling-strategisk-2022, 2021-12-17T23:59:59.999999999, open until 2021-12-17",
        "udvikling-strategisk-2022, 2021-12-18T00:00, closed since 2021-12-17",
        "udvikling-kompetence-2022, 2021-11-10T23:59:59.999999999, not announced",
        "udvikling-kompetence-2022, 2021-12-17T23:59:59.999999999, open until 2021-12-17",
        "udvikling-kompetence-2022, 2021-12-18T00:00, closed since 2021-12-17",
        "agentkursus-2022, 2021-11-10T23:59:59.999999999, not announced",
        "agentkursus-2022, 2021-12-17T23:59:59.999999999, open until 2021-12-17",
        "agentkursus-2022, 2021-12-18T00:00, closed since 2021-12-17",
        "webinar-2021, 2021-05-27T08:00, open until the day 2021-06-16",
        "webinar-2021, 2021-06-15T23:59:59.999999999, open until the day 2021-06-16",
        "webinar-2021, 2021-06-16T00:00, over after 2021-06-16",
        "webinar-2021, 2023-06-01T12:00, over after 2021-06-16",
        "vidensbank, 2021-06-16T12:00, standing",
        "vidensbank, 2024-12-31T23:59:59.999999999, standing",
        "vidensbank, 2025-01-01T00:00, unknown after 2024-12-31",
        "nyhedsbrev, 2023-05-10T12:00, standing",
        "nyhedsbrev, 2024-12-31T23:59:59.999999999, standing",
        "nyhedsbrev, 2025-01-01T00:00, unknown after 2024-12-31",
        "kontakt, 2021-11-11T12:00, standing",
        "kontakt, 2024-12-31T23:59:59.999999999, standing",
        "kontakt, 2025-01-01T00:00, unknown after 2024-12-31"
    })
    void an_offer_stands_where_it_stood_then(String id, LocalDateTime moment, String expected) {
        Offer offer = Catalogue.bundled().offer(OfferId.of(id)).orElseThrow();
        Instant instant = moment.atZone(Cutoff.COPENHAGEN).toInstant();
        assertThat(inWords(offer.statusAt(instant))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("offers")
    void no_offer_is_open_today(Offer offer) {
        OfferStatus status = offer.statusAt(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(status).isInstanceOfAny(OfferStatus.Closed.class, OfferStatus.Unknown.class);
    }

    static Iterable<Offer> offers() {
        return Catalogue.bundled().offers();
    }

    @Test
    void every_offer_is_looked_at_here() {
        assertThat(Catalogue.bundled().offers()).hasSize(11);
    }

    private static String inWords(OfferStatus status) {
        if (status instanceof OfferStatus.Open open) {
            return open.cutoff()
                    .map(cutoff -> "open until " + cutoff)
                    .orElseGet(() -> "open until the day " + open.lastDay().orElseThrow());
        }
        if (status instanceof OfferStatus.Closed closed) {
            return closed.cutoff()
                    .map(cutoff -> "closed since " + cutoff)
                    .orElseGet(() -> "over after " + closed.lastDay().orElseThrow());
        }
        if (status instanceof OfferStatus.NotYetOpen) {
            return "not yet open";
        }
        if (status instanceof OfferStatus.Unknown unknown) {
            return "unknown after " + unknown.knownUntil();
        }
        return status == OfferStatus.Standing.INSTANCE ? "standing" : "not announced";
    }
}
