package dk.inddrag.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.inddrag.core.Access;
import dk.inddrag.core.Need;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.organisation.PartyRole;
import dk.inddrag.core.source.Claims;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledCatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final JsonNode FILE = TestFiles.json("catalogue.json");

    @ParameterizedTest
    @MethodSource("facts")
    void a_published_fact_stands_in_the_file(String fact) {
        boolean whole = fact.contains(" = ");
        String[] parts = fact.split(whole ? " = " : " ~ ", 2);
        String found = find(parts[0]).asText();
        if (whole) {
            assertThat(found).isEqualTo(parts[1]);
        } else {
            assertThat(found).contains(parts[1]);
        }
    }

    static List<String> facts() {
        return TestFiles.text("published-facts.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static JsonNode find(String path) {
        JsonNode at = FILE;
        for (String step : path.split("\\.", -1)) {
            at = at.isArray() ? element(at, step) : at.path(step);
        }
        return at;
    }

    private static JsonNode element(JsonNode array, String step) {
        for (JsonNode each : array) {
            if (each.path("id").asText().equals(step)) {
                return each;
            }
        }
        return array.path(Integer.parseInt(step));
    }

    @Test
    void the_offers_have_their_ids() {
        assertThat(CATALOGUE.offers())
                .extracting(offer -> offer.id().value())
                .containsExactlyInAnyOrder(
                        "temamoede-2023",
                        "netvaerk-2023",
                        "temaforloeb-2023",
                        "udvikling-2022",
                        "udvikling-strategisk-2022",
                        "udvikling-kompetence-2022",
                        "agentkursus-2022",
                        "webinar-2021",
                        "vidensbank",
                        "nyhedsbrev",
                        "kontakt");
    }

    @Test
    void an_offer_is_free_or_says_nothing_of_a_price() {
        assertThat(CATALOGUE.offers())
                .allSatisfy(offer -> assertThat(
                                offer.price().map(price -> price.value().isFree()))
                        .isIn(Optional.empty(), Optional.of(true)));
    }

    @Test
    void every_offer_serves_a_need_and_every_need_is_served() {
        Set<String> served = CATALOGUE.offers().stream()
                .flatMap(offer -> offer.needs().stream())
                .collect(Collectors.toSet());
        assertThat(CATALOGUE.offers()).noneMatch(offer -> offer.needs().isEmpty());
        assertThat(CATALOGUE.needs()).extracting(Need::id).containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest
    @CsvSource({
        "temamoede-2023, frame-and-direction",
        "netvaerk-2023, peer-exchange",
        "temaforloeb-2023, own-practice",
        "udvikling-2022, whole-organisation",
        "udvikling-strategisk-2022, strategic-advice",
        "udvikling-kompetence-2022, team-training",
        "agentkursus-2022, carry-on-locally",
        "webinar-2021, opening-event",
        "vidensbank, research",
        "nyhedsbrev, stay-updated",
        "kontakt, talk-to-someone"
    })
    void the_chief_need_of_an_offer_stands_first(String offer, String need) {
        assertThat(offer(offer).needs()).first().isEqualTo(need);
    }

    @ParameterizedTest
    @CsvSource({
        "temamoede-2023, HEAD",
        "netvaerk-2023, MANAGER PROFESSIONAL_LEAD KEY_PERSON",
        "temaforloeb-2023, STAFF KEY_PERSON",
        "udvikling-2022, HEAD MANAGER PROFESSIONAL_LEAD KEY_PERSON STAFF",
        "udvikling-strategisk-2022, HEAD MANAGER PROFESSIONAL_LEAD KEY_PERSON",
        "udvikling-kompetence-2022, STAFF PROFESSIONAL_LEAD",
        "agentkursus-2022, MANAGER PROFESSIONAL_LEAD KEY_PERSON",
        "webinar-2021, ''",
        "vidensbank, ''",
        "nyhedsbrev, ''",
        "kontakt, ''"
    })
    void an_offer_is_made_for_its_roles(String offer, String roles) {
        assertThat(offer(offer).audience().roles().stream().map(Role::name))
                .containsExactlyInAnyOrder(roles.isEmpty() ? new String[0] : roles.split(" ", -1));
    }

    @Test
    void a_head_may_bring_one_manager_or_key_person_to_the_theme_meeting_and_that_is_a_reading() {
        assertThat(offer("temamoede-2023").audience().companionRule()).hasValueSatisfying(claim -> {
            assertThat(claim.isInterpreted()).isTrue();
            assertThat(claim.value().atMost()).isEqualTo(1);
            assertThat(claim.value().hosts()).containsExactly(Role.HEAD);
            assertThat(claim.value().companions())
                    .containsExactlyInAnyOrder(Role.MANAGER, Role.PROFESSIONAL_LEAD, Role.KEY_PERSON);
        });
        assertThat(CATALOGUE.offers())
                .filteredOn(offer -> offer.audience().companionRule().isPresent())
                .hasSize(1);
    }

    @Test
    void the_three_runs_of_the_themed_course_have_links_of_their_own_and_days_that_are_unknown() {
        assertThat(offer("temaforloeb-2023").runs()).hasSize(3).allSatisfy(run -> {
            assertThat(run.link()).isPresent();
            assertThat(run.sessions()).hasSize(3);
            assertThat(run.sessions().get(0).date())
                    .hasValueSatisfying(date -> assertThat(date.isInterpreted()).isTrue());
            assertThat(run.sessions().get(1).date()).isEmpty();
            assertThat(run.sessions().get(2).date()).isEmpty();
        });
    }

    @Test
    void nobody_can_be_sent_to_an_address_that_no_source_gives() {
        assertThat(FILE.findValues("target"))
                .extracting(JsonNode::textValue)
                .containsOnly("http://www.bornsvilkar.dk/");
        assertThat(FILE.findValues("website"))
                .extracting(JsonNode::textValue)
                .containsOnly("http://www.bornsvilkar.dk/");
    }

    @Test
    void the_two_newsletters_stay_apart() {
        assertThat(offer("nyhedsbrev").parties())
                .singleElement()
                .satisfies(party -> assertThat(party.organisation()).isEqualTo("sbst"));
        assertThat(offer("nyhedsbrev").links())
                .singleElement()
                .satisfies(link -> assertThat(link.label().danish()).contains("Børns Vilkår", "en anden liste"));
    }

    @Test
    void an_application_starts_with_a_talk_that_is_asked_for_and_a_form_that_is_needed() {
        assertThat(offer("udvikling-2022").access())
                .isInstanceOfSatisfying(
                        Access.Application.class,
                        application -> assertThat(application.preconditions())
                                .extracting(precondition -> precondition.requested())
                                .containsExactly(true, false));
    }

    @Test
    void every_part_of_the_programme_is_applied_for_by_the_same_day() {
        assertThat(CATALOGUE.offers())
                .filteredOn(offer -> offer.access() instanceof Access.Application)
                .hasSize(4)
                .extracting(offer -> offer.deadline().orElseThrow())
                .containsOnly(offer("udvikling-2022").deadline().orElseThrow());
    }

    @Test
    void a_corrected_deadline_stands_alike_on_the_offers_it_covers() {
        assertThat(offer("temamoede-2023").deadline())
                .isEqualTo(offer("temaforloeb-2023").deadline());
        assertThat(offer("netvaerk-2023").deadline()).isEmpty();
    }

    @Test
    void the_agency_is_one_organisation_with_two_names() {
        assertThat(CATALOGUE.organisation("sbst")).hasValueSatisfying(agency -> {
            assertThat(agency.nameAt(LocalDate.of(2021, 11, 11)).danish()).isEqualTo("Socialstyrelsen");
            assertThat(agency.nameAt(LocalDate.of(2023, 5, 10)).danish()).isEqualTo("Social- og Boligstyrelsen");
            assertThat(agency.currentName().danish()).isEqualTo("Social- og Boligstyrelsen");
        });
    }

    @Test
    void the_centre_has_a_coordinator_and_partners_but_no_owner() {
        assertThat(CATALOGUE.centre().parties())
                .extracting(party -> party.role())
                .containsExactly(
                        PartyRole.COORDINATOR,
                        PartyRole.PARTNER,
                        PartyRole.PARTNER,
                        PartyRole.PARTNER,
                        PartyRole.FOUNDER);
    }

    @Test
    void where_sources_differ_all_their_claims_are_kept() {
        Claims<?> period = CATALOGUE.projects().stream()
                .filter(project -> project.id().equals("styrket-inddragelse"))
                .findFirst()
                .orElseThrow()
                .period();
        assertThat(period.differ()).isTrue();
        assertThat(CATALOGUE.centre().decidedOn().differ()).isTrue();
        assertThat(CATALOGUE.centre().openedOn().differ()).isFalse();
    }

    @Test
    void editors_find_every_point_on_which_the_sources_differ_or_are_unclear() {
        assertThat(CATALOGUE.disagreements()).hasSize(34);
    }

    @Test
    void the_nine_municipalities_that_no_source_names_are_not_named() {
        assertThat(CATALOGUE.projects())
                .filteredOn(project -> !project.municipalities().isEmpty())
                .extracting(project -> project.id())
                .containsExactly("bedre-boerneinddragelse");
    }

    @Test
    void a_person_is_named_with_the_date_for_which_the_contact_holds() {
        assertThat(CATALOGUE.contacts())
                .filteredOn(contact -> contact.name().isPresent())
                .hasSize(3)
                .allMatch(contact -> contact.asOf().isPresent());
    }

    @Test
    void every_finding_says_what_must_be_said_beside_it() {
        assertThat(CATALOGUE.evidence())
                .isNotEmpty()
                .allMatch(evidence -> evidence.caveat().isPresent());
    }

    @Test
    void every_source_is_used() {
        Set<String> used = FILE.findValuesAsText("source").stream().collect(Collectors.toSet());
        assertThat(used)
                .containsAll(
                        CATALOGUE.sources().stream().map(source -> source.id()).toList());
    }

    private static Offer offer(String id) {
        return CATALOGUE.offer(OfferId.of(id)).orElseThrow();
    }
}
