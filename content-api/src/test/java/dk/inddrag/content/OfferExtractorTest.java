package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dk.inddrag.content.extract.DraftReview;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.extract.PageDeadline;
import dk.inddrag.content.extract.Proposal;
import dk.inddrag.content.extract.ProposedValue;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.source.Language;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OfferExtractorTest {
    private static final String PAGE = """
            Nationalt temamøde om inddragelse af børn og unge

            10-05-2023

            Der er tilmeldingsfrist for både det nationale temamøde og alle tre temaforløb 16. juni kl. 10.

            Netværksmøderne holdes i oktober. Tilmelding til netværksmøderne annonceres senere.

            Nyheden er opdateret 5. juni 2023, idet tilmeldingsfristen er rettet fra 9. juni til 16. juni 2023.
            """;

    @Test
    void a_deadline_is_told_for_each_thing_it_applies_to() {
        OfferDraft draft = draft(PAGE);

        assertThat(draft.deadlines())
                .extracting(d -> d.appliesTo().orElse(""))
                .containsExactly("det nationale temamøde", "alle tre temaforløb");
        assertThat(draft.deadlines()).allMatch(d -> d.replaces().equals(Optional.of(LocalDate.of(2023, 6, 9))));
        assertThat(draft.facts().announcedLater()).extracting(e -> e.value()).containsExactly("netværksmøderne");
    }

    @Test
    void an_accepted_difference_changes_the_catalogue_and_keeps_the_old_value() {
        Catalogue bundled = Catalogue.bundled();
        DraftReview review = draft(PAGE).compareTo(bundled);
        Proposal moved = review.open().stream()
                .filter(p -> p.offer()
                        .filter(o -> o.id().equals(OfferId.of("temamoede-2023")))
                        .isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(moved.kind()).isEqualTo(Proposal.Kind.CHANGED);
        assertThat(moved.text().in(Language.DANISH))
                .endsWith("fristen er flyttet fra 9. juni 2023 kl. 10 til 16. juni 2023 kl. 10.");
        Catalogue changed = review.accept(moved).apply("side-2023");

        Deadline deadline = changed.offer(OfferId.of("temamoede-2023"))
                .orElseThrow()
                .deadline()
                .orElseThrow();
        assertThat(deadline.history()).hasSize(3);
        assertThat(deadline.history().get(2).cutoff()).hasToString("2023-06-16T10:00");
        assertThat(deadline.history().get(2).claims().preferred().source()).isEqualTo("side-2023");
        assertThat(changed.source("side-2023")).isPresent();
        assertThat(changed.offer(OfferId.of("temaforloeb-2023"))
                        .orElseThrow()
                        .deadline()
                        .orElseThrow()
                        .history())
                .hasSize(2);
    }

    @Test
    void what_is_refused_or_left_open_changes_nothing() {
        DraftReview review = draft(PAGE).compareTo(Catalogue.bundled());
        DraftReview refused = review.refuse(review.open().get(0));

        assertThat(refused.apply("side")).isSameAs(Catalogue.bundled());
        assertThatThrownBy(() -> refused.accept(review.open().get(0))).hasMessageContaining("decided already");
    }

    @Test
    void a_page_that_agrees_with_the_catalogue_proposes_nothing() {
        String page = PAGE.replace("16. juni", "9. juni").replace("fra 9. juni til", "fra 2. juni til");

        assertThat(draft(page).compareTo(Catalogue.bundled()).open()).isEmpty();
    }

    @Test
    void a_value_nobody_says_is_newer_is_a_contradiction() {
        String page = """
                Temamøde: inddragelse af børn og unge

                Tilmeldingsfrist for det nationale temamøde: 14. juni 2023.
                """;

        assertThat(draft(page).compareTo(Catalogue.bundled()).open())
                .filteredOn(p -> p.value()
                        .filter(ProposedValue.OfDeadline.class::isInstance)
                        .isPresent())
                .extracting(Proposal::kind)
                .containsExactly(Proposal.Kind.CONTRADICTED);
    }

    @Test
    void two_deadlines_for_the_same_thing_are_both_kept_and_reported() {
        OfferDraft draft =
                draft("Kursus i samtaler\n\nTilmeldingsfrist: 3. maj 2024.\n\nAlle er velkomne.\n\nTilmeld dig"
                        + " senest den 10. maj 2024.\n");

        assertThat(draft.deadlines()).hasSize(2);
        assertThat(draft.contradictions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der åbnes for tilmelding den 28. oktober 2021.",
                "Ring på 41 73 08 69 om ansøgningsfristen.",
                "Kontoen er 15.26.09.22, og fristen står i § 15.71.47.10.",
                "Program og tilmelding følger senere, formentlig i oktober 2023.",
                "Løbende tilmelding."
            })
    void what_is_no_deadline_gives_none(String sentence) {
        assertThat(draft(sentence).deadlines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tilmeldingsfristen er rettet fra 2. juni til 9. juni 2023.",
                "Tilmeldingsfrist: 9. juni 2023 (tidligere 2. juni 2023).",
                "Tilmeldingsfristen er 9. juni 2023 i stedet for 2. juni 2023.",
                "Tilmeldingsfristen den 2. juni 2023 er forlænget til den 9. juni 2023.",
                "NY tilmeldingsfrist den 9. juni 2023. Den oprindelige frist var den 2. juni 2023."
            })
    void a_correction_names_the_value_it_replaces(String sentence) {
        assertThat(draft(sentence).deadlines()).hasSize(1);
        PageDeadline deadline = draft(sentence).deadlines().get(0);

        assertThat(deadline.date()).hasToString("2023-06-09");
        assertThat(deadline.replaces()).contains(LocalDate.of(2023, 6, 2));
    }

    /**
     * Counted in bytes that the work takes up on its way and not in time: each look for a cue makes a list, so work that
     * grew with the square of the page would show a hundredfold.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fristen for tilmelding til kurset den 3. maj 2024 er den 2. april 2024 kl. 12, og så (((( 1.1.1. ",
                "Tilmeldingsfristen er rettet fra 2. juni til 9. juni 2023.\n",
                "senest ",
                "9. juni 2023 ",
                "Frist: ",
                "\n\nAnsøgningsfrist\n",
                "ordmedmangebogstaver"
            })
    void the_work_grows_in_line_with_the_page(String piece) {
        draft(piece.repeat(20_000 / piece.length()));
        long some = work(piece.repeat(20_000 / piece.length()));
        long tenTimes = work(piece.repeat(200_000 / piece.length()));

        assertThat(tenTimes).isLessThan(some * 13);
    }

    private static long work(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        draft(text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void any_text_is_read_without_a_fault() {
        long seed = 20261122;
        Random random = new Random(seed);
        String[] pieces = {
            "Tilmeldingsfrist",
            "fra",
            "til",
            "den",
            " ",
            "\n",
            "9. juni",
            "31. juni",
            "2023",
            "kl. 25",
            "(",
            "~~",
            ":",
            "§ 3",
            "er rettet",
            "i stedet for",
            "<del>",
            "</del>",
            "<p>",
            "<table><tr><td>",
            "senest",
            "\u0000",
            "\ud800",
            "İ",
            "ß",
            "1.1.1.1",
            "og",
            "for både",
            "svar",
            "åbner",
            "99999999999",
            "-",
            "ansøgningsfristen",
            "Hold 1:",
            "tidligere"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            String page = text.toString();
            assertThat(OfferExtractor.extract(PageReader.ofText(page)))
                    .as("seed %s, %s", seed, page)
                    .isNotNull();
            OfferExtractor.extract(PageReader.ofHtml(page, Optional.empty()), LocalDate.of(2023, 5, 10))
                    .compareTo(Catalogue.bundled());
        }
    }

    private static OfferDraft draft(String text) {
        return OfferExtractor.extract(PageReader.ofText(text));
    }
}
