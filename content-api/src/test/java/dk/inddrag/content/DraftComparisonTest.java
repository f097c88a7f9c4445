package dk.inddrag.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.content.extract.DraftReview;
import dk.inddrag.content.extract.Proposal;
import dk.inddrag.content.extract.ProposedValue;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.Source;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an editor is asked about a page, and what becomes of the catalogue when the answer is yes. */
final class DraftComparisonTest {
    private static final OfferId MEETING = OfferId.of("temamoede-2023");
    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final Catalogue BUNDLED = Catalogue.bundled();

    @Test
    void a_price_that_changed_is_proposed_and_the_old_one_kept() {
        DraftReview review = review("""
                Nationalt temamøde om inddragelse af børn og unge

                12-06-2023

                Tilmeldingsfristen er 9. juni 2023 kl. 10. Prisen er 300 kr. pr. deltager.
                """);
        Proposal price = only(review, ProposedValue.OfPrice.class);

        assertThat(price.kind()).isEqualTo(Proposal.Kind.CHANGED);
        assertThat(price.text().in(Language.DANISH)).endsWith("prisen er ændret fra gratis til 300 kr..");
        Offer offer = offer(review.accept(price).apply("side"), MEETING);

        assertThat(offer.price().orElseThrow().value().amountInKroner()).isEqualByComparingTo(BigDecimal.valueOf(300));
        assertThat(offer.price().orElseThrow().preferred().source()).isEqualTo("side");
        assertThat(offer.price().orElseThrow().all()).hasSizeGreaterThan(1);
        assertThat(offer.sources()).contains("side");
    }

    @Test
    void a_page_without_a_date_contradicts_and_changes_nothing_by_itself() {
        DraftReview review = review("""
                Nationalt temamøde om inddragelse af børn og unge

                Tilmeldingsfrist for temamødet: 9. juni 2023 kl. 10. Prisen er 300 kr.
                """);

        assertThat(only(review, ProposedValue.OfPrice.class).kind()).isEqualTo(Proposal.Kind.CONTRADICTED);
        assertThat(review.apply("side")).isSameAs(BUNDLED);
    }

    @Test
    void a_meeting_that_is_moved_keeps_its_old_day() {
        DraftReview review = review("""
                Nationalt temamøde om inddragelse af børn og unge

                12-06-2023

                Tilmeldingsfristen er 9. juni 2023 kl. 10. Temamødet er flyttet fra 19. juni til 28. august 2023.
                """);
        Proposal day = only(review, ProposedValue.OfDay.class);

        assertThat(day.text().in(Language.ENGLISH)).endsWith("the day was moved from 19 June 2023 to 28 August 2023.");
        Catalogue changed = review.accept(day).apply("side");

        assertThat(days(offer(changed, MEETING))).contains(PartialDate.of(2023, 8, 28));
        Source source = changed.source("side").orElseThrow();
        assertThat(source.corrections()).hasSize(1);
        assertThat(source.corrections().get(0).reading().in(Language.DANISH)).contains("19. juni 2023");
        assertThat(source.corrections().get(0).quote()).contains("Temamødet er flyttet");
    }

    @Test
    void a_further_run_of_a_course_is_new() {
        DraftReview review = review("""
                Temaforløb om inddragelse af børn og unge

                12-06-2023

                Der er kommet et hold mere. Tilmelding til temaforløb - start 22. november 2023.
                Tilmelding til temaforløb - start 8. november 2023.
                """);
        Proposal run = only(review, ProposedValue.OfDay.class);

        assertThat(run.kind()).isEqualTo(Proposal.Kind.NEW);
        Offer before = offer(BUNDLED, COURSE);
        Offer after = offer(review.accept(run).apply("side"), COURSE);
        assertThat(after.runs()).hasSize(before.runs().size() + 1).containsAll(before.runs());
        assertThat(days(after)).contains(PartialDate.of(2023, 11, 22));
    }

    @Test
    void audience_link_and_another_name_are_proposed_on_a_page_about_one_offer() {
        var page = PageReader.ofHtml("""
                <html><head><title>Temamøde for kommunale chefer</title></head><body><main>
                <h1>Nationalt temamøde om børns inddragelse</h1><p>12-06-2023</p>
                <p>Tilmeldingsfristen for det nationale temamøde er 9. juni 2023 kl. 10.</p>
                <h2>Målgruppe</h2><p>Medarbejdere i kommunerne.</p>
                <p><a href="https://tilmelding.invalid/nyt">Tilmelding til temamødet</a></p></main></body></html>
                """, Optional.of(URI.create("https://centret.invalid/side")));
        DraftReview review = OfferExtractor.extract(page).compareTo(BUNDLED);

        ProposedValue.OfAudience audience = (ProposedValue.OfAudience)
                only(review, ProposedValue.OfAudience.class).value().orElseThrow();
        assertThat(audience.roles()).containsExactly(Role.STAFF);
        Proposal link = only(review, ProposedValue.OfLink.class);
        Proposal name = only(review, ProposedValue.OfName.class);
        Offer after = offer(review.accept(link).accept(name).apply("side"), MEETING);
        assertThat(after.access().link().orElseThrow().target()).contains(URI.create("https://tilmelding.invalid/nyt"));
        assertThat(after.aliases())
                .extracting(alias -> alias.name())
                .contains("Nationalt temamøde om børns inddragelse");
        assertThat(after.audience()).isEqualTo(offer(BUNDLED, MEETING).audience());
    }

    @Test
    void several_accepted_differences_of_one_offer_are_all_applied() {
        DraftReview review = review("""
                Nationalt temamøde om inddragelse af børn og unge

                12-06-2023

                Tilmeldingsfristen er rettet fra 9. juni til 16. juni 2023. Prisen er 300 kr. pr. deltager.
                """);
        DraftReview accepted = review.accept(only(review, ProposedValue.OfPrice.class))
                .accept(only(review, ProposedValue.OfDeadline.class));
        Offer after = offer(accepted.apply("side"), MEETING);

        assertThat(after.deadline().orElseThrow().history()).hasSize(3);
        assertThat(after.price().orElseThrow().value().isFree()).isFalse();
    }

    @Test
    void a_contact_of_the_catalogue_replaces_the_one_of_the_offer_and_no_name_is_told() {
        var contact = BUNDLED.contacts().stream()
                .filter(each -> each.name().isPresent()
                        && !offer(BUNDLED, MEETING).contacts().contains(each.id()))
                .findFirst()
                .orElseThrow();
        DraftReview review = review("""
                Nationalt temamøde om inddragelse af børn og unge

                12-06-2023

                Tilmeldingsfristen er 9. juni 2023 kl. 10.

                Kontakt

                %s
                """.formatted(contact.name().orElseThrow()));
        Proposal proposal = only(review, ProposedValue.OfContact.class);

        assertThat(proposal.text().in(Language.DANISH))
                .doesNotContain(contact.name().orElseThrow());
        assertThat(offer(review.accept(proposal).apply("side"), MEETING).contacts())
                .containsExactly(contact.id());
    }

    @Test
    void what_the_catalogue_has_no_place_for_is_told_and_cannot_be_accepted() {
        DraftReview review = review("""
                Nationalt temamøde om inddragelse af børn og unge

                12-06-2023

                Temamødet den 19. juni 2023 er desværre aflyst. Tilmeldingsfristen var 9. juni 2023 kl. 10.
                """);
        Proposal cancelled = review.open().stream()
                .filter(each -> each.text().in(Language.DANISH).contains("aflyst"))
                .findFirst()
                .orElseThrow();

        assertThat(cancelled.isApplicable()).isFalse();
        assertThatThrownBy(() -> review.accept(cancelled)).hasMessageContaining("cannot be applied");
    }

    @Test
    void an_offer_that_is_not_in_the_catalogue_is_new() {
        DraftReview review = review("""
                Sommerlejr for plejefamilier

                Sommerlejren holdes den 3. juli 2024. Den er gratis.
                """);

        assertThat(review.open()).extracting(Proposal::kind).containsExactly(Proposal.Kind.NEW);
        assertThat(review.open().get(0).isApplicable()).isFalse();
    }

    private static DraftReview review(String page) {
        return OfferExtractor.extract(PageReader.ofText(page)).compareTo(BUNDLED);
    }

    private static Proposal only(DraftReview review, Class<? extends ProposedValue> type) {
        List<Proposal> found = review.open().stream()
                .filter(each -> each.value().filter(type::isInstance).isPresent())
                .toList();
        assertThat(found).as("%s", review.open()).hasSize(1);
        return found.get(0);
    }

    private static Offer offer(Catalogue catalogue, OfferId id) {
        return catalogue.offer(id).orElseThrow();
    }

    private static List<PartialDate> days(Offer offer) {
        List<PartialDate> runs =
                offer.runs().stream().flatMap(run -> run.start().stream()).toList();
        return runs.isEmpty() ? List.of(offer.period().orElseThrow().value()) : runs;
    }
}
