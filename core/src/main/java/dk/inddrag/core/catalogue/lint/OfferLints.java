package dk.inddrag.core.catalogue.lint;

import dk.inddrag.core.Access;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Offer;
import dk.inddrag.core.Price;
import dk.inddrag.core.Run;
import dk.inddrag.core.source.LocalizedText;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The lints of offers, all but those of their dates. */
final class OfferLints {

    /** Names and titles are often the same in both languages; a text as long as this is not. */
    private static final int LONG_TEXT = 40;

    private final Found found;
    private final DateLints dates;
    private final Map<String, String> pathsByTitle = new HashMap<>();

    OfferLints(Found found) {
        this.found = found;
        this.dates = new DateLints(found);
    }

    void check(String path, Offer offer) {
        texts(path, offer);
        if (!offer.kind().isStanding()) {
            incomplete(path, offer);
        }
        dates.check(path, offer);
        offer.announcedOn().ifPresent(claims -> found.claims(path + ".announcedOn", claims, Found::words));
        offer.period().ifPresent(claims -> found.claims(path + ".period", claims, Found::words));
        offer.extent().ifPresent(claims -> found.claims(path + ".extent", claims, OfferLints::words));
        offer.price().ifPresent(claims -> found.claims(path + ".price", claims, OfferLints::words));
        offer.access().link().ifPresent(link -> CatalogueLints.link(found, path + ".access.link", link));
        CatalogueLints.each(
                path + ".runs",
                offer.runs(),
                (place, run) -> run.link().ifPresent(link -> CatalogueLints.link(found, place + ".link", link)));
        CatalogueLints.each(path + ".links", offer.links(), (place, link) -> CatalogueLints.link(found, place, link));
    }

    private void texts(String path, Offer offer) {
        String title = offer.kind() + " " + offer.title().danish();
        String first = pathsByTitle.putIfAbsent(title, path);
        if (first != null) {
            found.add(
                    path + ".title",
                    LintRule.SAME_TITLE,
                    "Titlen er den samme som ved %s.",
                    "The title is the same as at %s.",
                    Found.number(first));
        }
        LocalizedText summary = offer.summary();
        if (summary.danish().equals(summary.english()) && summary.danish().length() >= LONG_TEXT) {
            found.add(
                    path + ".summary",
                    LintRule.SAME_IN_BOTH_LANGUAGES,
                    "Teksten er ens på dansk og engelsk. Måske mangler oversættelsen?",
                    "The text is the same in Danish and English. Maybe the translation is missing?");
        }
    }

    private void incomplete(String path, Offer offer) {
        if (offer.audience().roles().isEmpty()) {
            found.add(
                    path + ".audience.roles",
                    LintRule.OFFER_WITHOUT_AUDIENCE,
                    "Ingen roller er nævnt, så tilbuddet regnes for at være til alle.",
                    "No roles are named, so the offer counts as being for everybody.");
        }
        if (offer.contacts().isEmpty()) {
            found.add(
                    path + ".contacts",
                    LintRule.OFFER_WITHOUT_CONTACT,
                    "Her er ingen at spørge.",
                    "There is nobody to ask.");
        }
        if (offer.needs().isEmpty()) {
            found.add(
                    path + ".needs",
                    LintRule.OFFER_WITHOUT_NEED,
                    "Ingen behov er nævnt, så tilbuddet kan ikke findes ud fra et behov.",
                    "No needs are named, so the offer cannot be found by a need.");
        }
        if (offer.access() instanceof Access.Registration registration
                && registration.deadline().isEmpty()
                && offer.latestDay().isEmpty()) {
            found.add(
                    path + ".access",
                    LintRule.OPEN_WITHOUT_END,
                    "Uden frist og uden datoer står tilbuddet åbent for altid.",
                    "Without a deadline and without dates the offer stays open for ever.");
        }
        CatalogueLints.each(path + ".runs", offer.runs(), this::run);
    }

    private void run(String path, Run run) {
        if (run.latestDay().isEmpty()) {
            found.add(
                    path + ".sessions",
                    LintRule.RUN_WITHOUT_DATES,
                    "Holdet \"%s\" har ingen datoer.",
                    "The run \"%s\" has no dates.",
                    run.label());
        }
    }

    private static LocalizedText words(Price price) {
        String amount = price.amountInKroner().toPlainString();
        return price.isFree()
                ? new LocalizedText("gratis", "free")
                : new LocalizedText(amount + " kroner", amount + " kroner");
    }

    private static LocalizedText words(Extent extent) {
        String number = extent.atLeast() == extent.atMost()
                ? Integer.toString(extent.atLeast())
                : extent.atLeast() + "–" + extent.atMost();
        if (extent.unit() == ChronoUnit.MINUTES) {
            return new LocalizedText(number + " minutter", number + " minutes");
        }
        return extent.unit() == ChronoUnit.DAYS
                ? new LocalizedText(number + " dage", number + " days")
                : new LocalizedText(number + " måneder", number + " months");
    }
}
