package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.examples.terminal.screen.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Offers as JSON, in the form that the guide of the terminal describes. */
final class OffersJson {
    private final Texts texts;
    private final Instant now;
    private final StatusText words;

    OffersJson(Texts texts, Instant now) {
        this.texts = texts;
        this.now = now;
        this.words = new StatusText(texts, now);
    }

    ObjectNode of(Catalogue catalogue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("at", moment(now));
        json.put("language", texts.language().tag());
        catalogue.offers().forEach(offer -> json.withArray("/offers").add(of(offer)));
        return json;
    }

    ObjectNode of(Offer offer) {
        OfferStatus status = offer.statusAt(now);
        Optional<Cutoff> cutoff = cutoff(status);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", offer.id().value());
        json.put("kind", offer.kind().id());
        json.put("title", offer.title().in(texts.language()));
        json.put("partOf", offer.partOf().map(OfferId::value).orElse(null));
        json.put("status", StatusText.id(status));
        json.put("statusText", words.of(status));
        json.put("deadline", cutoff.map(Cutoff::toString).orElse(null));
        json.put("secondsLeft", cutoff.map(this::secondsLeft).orElse(null));
        json.put("opensAt", opensAt(status).map(OffersJson::moment).orElse(null));
        json.put("lastDay", lastDay(status).map(LocalDate::toString).orElse(null));
        return json;
    }

    /** A moment as JSON has it, with the offset of Danish time. */
    static String moment(Instant moment) {
        ZoneId zone = Cutoff.COPENHAGEN;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    private Long secondsLeft(Cutoff cutoff) {
        return cutoff.isInTime(now)
                ? Duration.between(now, cutoff.lastInstant()).toSeconds()
                : 0L;
    }

    private static Optional<Cutoff> cutoff(OfferStatus status) {
        if (status instanceof OfferStatus.Open open) {
            return open.cutoff();
        }
        return status instanceof OfferStatus.Closed closed ? closed.cutoff() : Optional.empty();
    }

    private static Optional<Instant> opensAt(OfferStatus status) {
        return status instanceof OfferStatus.NotYetOpen later ? later.opensAt() : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(OfferStatus status) {
        if (status instanceof OfferStatus.Open open) {
            return open.lastDay();
        }
        return status instanceof OfferStatus.Closed closed ? closed.lastDay() : Optional.empty();
    }
}
