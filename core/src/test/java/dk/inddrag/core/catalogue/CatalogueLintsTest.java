package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.BrokenFile.add;
import static dk.inddrag.core.catalogue.BrokenFile.edited;
import static dk.inddrag.core.catalogue.BrokenFile.remove;
import static dk.inddrag.core.catalogue.BrokenFile.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.catalogue.lint.CatalogueLints;
import dk.inddrag.core.catalogue.lint.Lint;
import dk.inddrag.core.catalogue.lint.LintRule;
import dk.inddrag.core.source.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CatalogueLintsTest {

    private static final Instant IN_2024 = Instant.parse("2024-06-01T08:00:00Z");
    private static final String ANNOUNCEMENTS = "/offers/0/access/deadline/announcements";
    private static final String SESSIONS = "/offers/0/runs/0/sessions";

    private static final List<Lint> ALWAYS = lints(TestFiles.small(), IN_2024);

    private static Map<String, ObjectNode> cases() {
        Map<String, ObjectNode> cases = new LinkedHashMap<>();
        put(cases, "a deadline after the start", set(ANNOUNCEMENTS + "/1/cutoff/0/value", "\"2023-11-09\""));
        put(
                cases,
                "a deadline after the month it begins in",
                remove("/offers/0/runs"),
                set("/offers/0/period/value", "\"2023-05/2023-12\""));
        put(
                cases,
                "a deadline that was over when it was announced",
                set(ANNOUNCEMENTS + "/1/on", "\"2023-06-10/2023-06-11\""));
        put(cases, "an answer before the deadline", set("/offers/1/access/expectedAnswer/by", "\"2021-11\""));
        put(cases, "a change that nobody explained", remove(ANNOUNCEMENTS + "/1/reason"));
        put(cases, "registration without an end", set("/offers/2/access", "{\"type\": \"registration\"}"));
        put(cases, "a run without a date", set(SESSIONS, "[{\"label\": {\"da\": \"start\", \"en\": \"start\"}}]"));
        put(cases, "a run outside the period", set("/offers/0/period/value", "\"2024\""));
        put(
                cases,
                "sessions in the wrong order",
                set(SESSIONS + "/1/date", "{\"value\": \"2023-11-07\", \"source\": \"side\"}"));
        put(cases, "no audience", remove("/offers/0/audience/roles"));
        put(cases, "no contact", remove("/offers/0/contacts"));
        put(cases, "no need", set("/offers/0/needs", "[]"), set("/offers/3/needs", "[\"behov\"]"));
        put(
                cases,
                "a title that is taken",
                set("/offers/2/kind", "\"theme-course\""),
                set("/offers/2/title/da", "\"Kursus\""));
        String text = "\"En omtale, som ingen har oversat til engelsk endnu.\"";
        put(cases, "a text nobody translated", set("/offers/0/summary/da", text), set("/offers/0/summary/en", text));
        put(
                cases,
                "prices that differ",
                set("/offers/0/price", "[" + price(0) + "," + price(250) + "," + price(0) + "]"));
        put(
                cases,
                "extents that differ",
                set("/offers/0/extent", "[" + extent(2, 3, "days") + "," + extent(90, 90, "minutes") + "]"));
        put(cases, "a link whose address was lost", remove("/offers/0/access/link/target"));
        put(cases, "a publication without an address", remove("/publications/0/link"));
        put(
                cases,
                "a source without address and date",
                remove("/sources/0/link"),
                remove("/sources/0/publishedOn"),
                remove("/sources/0/updatedOn"));
        put(cases, "a contact past its day", set("/contacts/0/expires", "\"2024-05-31\""));
        put(cases, "a contact on its last day", set("/contacts/0/expires", "\"2024-06-01\""));
        put(
                cases,
                "a contact nobody has confirmed for long",
                remove("/contacts/0/expires"),
                set("/contacts/0/asOf", "\"2022-05\""));
        put(
                cases,
                "a need that nothing serves",
                add("/needs", "{\"id\": \"andet\", \"label\": {\"da\": \"andet\", \"en\": \"something else\"}}"));
        put(
                cases,
                "an organisation that nobody names",
                add(
                        "/organisations",
                        "{\"id\": \"ingen\", \"names\": [{\"name\": {\"da\": \"Ingen\", \"en\": \"None\"},"
                                + " \"source\": \"side\"}]}"));
        return cases;
    }

    @Test
    void what_editors_are_told_is_as_in_the_golden_file() {
        StringBuilder told = new StringBuilder("# always\n");
        ALWAYS.forEach(lint -> tell(lint, told));
        cases().forEach((what, file) -> {
            told.append("\n# ").append(what).append('\n');
            List<Lint> lints = new ArrayList<>(lints(file, IN_2024));
            lints.removeAll(ALWAYS);
            lints.forEach(lint -> tell(lint, told));
        });
        assertThat(told.toString()).isEqualTo(TestFiles.text("lints.txt"));
    }

    private static void tell(Lint lint, StringBuilder told) {
        told.append(lint.rule().id())
                .append(' ')
                .append(lint.describe(Language.DANISH))
                .append('\n');
        told.append(" ".repeat(lint.rule().id().length() + 1))
                .append(lint.describe(Language.ENGLISH))
                .append('\n');
    }

    @Test
    void every_rule_is_met_by_some_catalogue() {
        Set<LintRule> met = EnumSet.noneOf(LintRule.class);
        ALWAYS.forEach(lint -> met.add(lint.rule()));
        cases().values().forEach(file -> lints(file, IN_2024).forEach(lint -> met.add(lint.rule())));
        assertThat(met).containsExactlyInAnyOrder(LintRule.values());
    }

    @Test
    void what_is_not_certain_is_not_told() {
        ObjectNode file = edited(
                set("/offers/0/period/value", "\"2023\""),
                set(SESSIONS + "/0/date/value", "\"2023-06\""),
                set(SESSIONS + "/1/date", "{\"value\": \"2023\", \"source\": \"side\"}"));
        assertThat(lints(file, IN_2024)).isEqualTo(ALWAYS);
    }

    @Test
    void the_bundled_catalogue_has_its_disagreements_and_nothing_that_would_be_a_slip_of_ours() {
        List<Lint> lints = CatalogueLints.of(Catalogue.bundled(), Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(lints)
                .filteredOn(lint -> lint.rule() == LintRule.DISAGREEMENT)
                .hasSize(34);
        assertThat(lints)
                .extracting(Lint::rule)
                .containsOnly(
                        LintRule.DISAGREEMENT,
                        LintRule.CLAIMS_DIFFER,
                        LintRule.LINK_WITHOUT_TARGET,
                        LintRule.SOURCE_WITHOUT_DATE,
                        LintRule.OFFER_WITHOUT_AUDIENCE,
                        LintRule.OFFER_WITHOUT_CONTACT,
                        LintRule.CONTACT_OLD);
    }

    @Test
    void a_lint_names_no_person() {
        assertThat(lints(edited(remove("/contacts/0/expires")), Instant.parse("2030-01-01T00:00:00Z")))
                .filteredOn(lint -> lint.path().startsWith("$.contacts"))
                .isNotEmpty()
                .allSatisfy(lint -> assertThat(lint.toString()).doesNotContain("Anna", "person"));
    }

    private static void put(
            Map<String, ObjectNode> cases,
            String what,
            Consumer<ObjectNode> first,
            Consumer<ObjectNode> second,
            Consumer<ObjectNode> third) {
        cases.put(what, edited(first, second, third));
    }

    private static void put(
            Map<String, ObjectNode> cases, String what, Consumer<ObjectNode> first, Consumer<ObjectNode> second) {
        cases.put(what, edited(first, second));
    }

    private static void put(Map<String, ObjectNode> cases, String what, Consumer<ObjectNode> edit) {
        cases.put(what, edited(edit));
    }

    private static String price(int kroner) {
        return "{\"value\": {\"amountInKroner\": " + kroner + "}, \"source\": \"side\"}";
    }

    private static String extent(int atLeast, int atMost, String unit) {
        return "{\"value\": {\"atLeast\": " + atLeast + ", \"atMost\": " + atMost + ", \"unit\": \"" + unit
                + "\"}, \"source\": \"side\"}";
    }

    private static List<Lint> lints(ObjectNode file, Instant moment) {
        return CatalogueLints.of(TestFiles.read(file.toString()), moment);
    }
}
