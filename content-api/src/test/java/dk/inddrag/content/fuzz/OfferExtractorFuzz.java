package dk.inddrag.content.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dk.inddrag.content.OfferExtractor;
import dk.inddrag.content.PageReader;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.extract.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** What Jazzer tries on the extraction: any page, as text, as markup and as bytes. */
public final class OfferExtractorFuzz {
    private static final LocalDate SEEN = LocalDate.of(2023, 5, 10);

    private OfferExtractorFuzz() {}

    /** Loads the classes, so that the first input is not timed for it. */
    public static void fuzzerInitialize() {
        String page = "<h1>Temamøde</h1><p>Mødet holdes 9. november. Tilmeld jer senest fredag d. 9. juni 2023.</p>";
        OfferExtractor.extract(PageReader.ofHtml(page, Optional.empty()), SEEN);
        OfferExtractor.extract(PageReader.ofText("Temamøde. Frist: 9. juni 2023"), SEEN);
    }

    /**
     * Reads one page.
     *
     * @param data what the page is made of
     */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int form = data.consumeInt(0, 2);
        String text = data.consumeRemainingAsString();
        Page page = switch (form) {
            case 0 -> PageReader.ofText(text);
            case 1 -> PageReader.ofHtml(text, Optional.empty());
            default -> PageReader.ofHtml(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        };

        OfferDraft draft = OfferExtractor.extract(page, SEEN);

        draft.deadlines().forEach(deadline -> deadline.evidence().forEach(each -> stands(page, each)));
        draft.events().forEach(event -> stands(page, event.evidence()));
        draft.title().ifPresent(title -> stands(page, title.evidence()));
        draft.facts().contacts().forEach(contact -> stands(page, contact.evidence()));
        draft.facts().price().ifPresent(price -> stands(page, price.evidence()));
        draft.contradictions().forEach(each -> each.evidence().forEach(place -> stands(page, place)));
        assertThat(OfferExtractor.extract(page, SEEN).deadlines()).isEqualTo(draft.deadlines());
    }

    private static void stands(Page page, Evidence evidence) {
        assertThat(evidence.end()).isLessThanOrEqualTo(page.text().length());
        assertThat(evidence.sentence()).contains(page.text().substring(evidence.start(), evidence.end()));
    }
}
