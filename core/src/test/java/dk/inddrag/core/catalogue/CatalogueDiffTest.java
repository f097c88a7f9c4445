package dk.inddrag.core.catalogue;

import static dk.inddrag.core.catalogue.BrokenFile.add;
import static dk.inddrag.core.catalogue.BrokenFile.edited;
import static dk.inddrag.core.catalogue.BrokenFile.remove;
import static dk.inddrag.core.catalogue.BrokenFile.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.inddrag.core.catalogue.diff.CatalogueDiff;
import dk.inddrag.core.catalogue.diff.Change;
import dk.inddrag.core.catalogue.diff.EntryChange;
import dk.inddrag.core.catalogue.diff.OfferChange;
import dk.inddrag.core.source.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueDiffTest {

    private static final Catalogue SMALL = TestFiles.read(TestFiles.small().toString());
    private static final String DEADLINE = "/offers/0/access/deadline";
    private static final String STANDING = DEADLINE + "/announcements/1/cutoff/0/value";

    private static Map<String, ObjectNode> cases() {
        Map<String, ObjectNode> cases = new LinkedHashMap<>();
        put(cases, "a deadline moved on", set(STANDING, "\"2023-06-16T12:00\""));
        put(cases, "a deadline moved back", set(STANDING, "\"2023-06-05\""));
        put(cases, "an hour dropped from a deadline", set(STANDING, "\"2023-06-09\""));
        put(
                cases,
                "a deadline corrected by a new announcement",
                add(
                        DEADLINE + "/announcements",
                        "{\"on\": \"2023-06-08\", \"cutoff\": {\"value\": \"2023-06-20\", \"source\": \"side\"}}"));
        put(cases, "a deadline told in other words", remove(DEADLINE + "/announcements/1/reason"));
        put(cases, "a deadline dropped", remove(DEADLINE));
        put(cases, "an opening moved", set(DEADLINE + "/opensAt", "\"2023-05-15T07:00:00Z\""));
        put(cases, "an opening dropped", remove(DEADLINE + "/opensAt"));
        put(
                cases,
                "registration opened with a deadline",
                set(
                        "/offers/2/access",
                        "{\"type\": \"registration\", \"deadline\": {\"announcements\": [{\"cutoff\": {\"value\":"
                                + " \"2023-10-01\", \"source\": \"side\"}}]}}"));
        put(
                cases,
                "a deadline where there was none",
                set(
                        "/offers/3/access",
                        "{\"type\": \"registration\", \"deadline\": {\"announcements\": [{\"cutoff\": {\"value\":"
                                + " \"2023-10-01\", \"source\": \"side\"}}]}}"));
        put(cases, "registration opened", set("/offers/2/access", "{\"type\": \"open-to-all\"}"));
        put(cases, "registration put off", set("/offers/0/access", "{\"type\": \"announced-later\"}"));
        put(cases, "an answer at another time", set("/offers/1/access/expectedAnswer/by", "\"2022-01\""));
        put(cases, "something asked for first", remove("/offers/1/access/preconditions"));
        put(cases, "another contact", remove("/offers/0/contacts"));
        put(cases, "another person under the same id", set("/contacts/0/name", "\"Bo Eksempel\""));
        put(cases, "another number of the same contact", set("/contacts/0/phones/0/number", "\"12 12 12 12\""));
        put(cases, "an offer more", add("/offers", offer("nyt", "Nyt", "New")));
        put(cases, "an offer less", remove("/offers/3"));
        put(
                cases,
                "a run more",
                add(
                        "/offers/0/runs",
                        "{\"id\": \"andet\", \"label\": {\"da\": \"andet hold\", \"en\": \"second run\"},"
                                + " \"sessions\": [{\"label\": {\"da\": \"start\", \"en\": \"start\"}}]}"));
        put(cases, "a run less", remove("/offers/0/runs/0"));
        put(cases, "a run moved", set("/offers/0/runs/0/sessions/0/date/value", "\"2023-11-10\""));
        put(cases, "a run without its date", remove("/offers/0/runs/0/sessions/0/date"));
        put(cases, "a run under another name", set("/offers/0/runs/0/label/da", "\"hold 1\""));
        put(cases, "another title", set("/offers/0/title/da", "\"Det store kursus\""));
        put(cases, "another audience", set("/offers/0/audience/roles", "[\"manager\", \"key-person\"]"));
        put(cases, "an audience for all", set("/offers/0/audience/roles", "[]"));
        put(cases, "another word for the audience", set("/offers/0/audience/description/da", "\"Alle chefer.\""));
        put(cases, "another price", set("/offers/0/price/value/amountInKroner", "250"));
        put(cases, "a price nobody tells any more", remove("/offers/0/price"));
        put(cases, "the price from another claim", set("/offers/0/price/value/notStated/da", "\"Mad.\""));
        put(cases, "another summary", set("/offers/3/summary/da", "\"Mere viden.\""));
        put(cases, "another centre", set("/centre/name/da", "\"Huset\""));
        put(
                cases,
                "a need more",
                add("/needs", "{\"id\": \"andet\", \"label\": {\"da\": \"andet\", \"en\": \"something else\"}}"));
        put(cases, "a piece of evidence less", remove("/evidence/0"));
        cases.put("offers in another order", turned("offers"));
        return cases;
    }

    @Test
    void what_people_are_told_is_as_in_the_golden_file() {
        StringBuilder told = new StringBuilder();
        cases().forEach((what, file) -> {
            told.append("# ").append(what).append('\n');
            diff(file).changes().forEach(change -> tell(change, told));
            told.append('\n');
        });
        assertThat(told.toString()).isEqualTo(TestFiles.text("changes.txt"));
    }

    private static void tell(Change change, StringBuilder told) {
        told.append(change.id())
                .append(' ')
                .append(change.describe(Language.DANISH))
                .append('\n');
        told.append(" ".repeat(change.id().length() + 1))
                .append(change.describe(Language.ENGLISH))
                .append('\n');
    }

    @Test
    void every_kind_of_change_is_told_of_in_that_file() {
        Set<Class<?>> met = new HashSet<>();
        cases().values().forEach(file -> diff(file).changes().forEach(change -> met.add(change.getClass())));
        assertThat(met)
                .containsAll(Stream.of(OfferChange.class, EntryChange.class)
                        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                        .toList());
    }

    @Test
    void the_same_twice_is_no_change() {
        assertThat(CatalogueDiff.between(SMALL, SMALL).isEmpty()).isTrue();
        assertThat(CatalogueDiff.between(Catalogue.bundled(), Catalogue.bundled())
                        .changes())
                .isEmpty();
    }

    @Test
    void no_change_of_any_text_in_the_bundled_catalogue_is_missed() {
        ObjectNode file = (ObjectNode) TestFiles.json("catalogue.json");
        Set<String> missed = new TreeSet<>();
        changeEachText(file, file, "$", missed);
        assertThat(missed).isEmpty();
    }

    /** Changes one text after the other, and compares wherever the file can still be read. */
    private static void changeEachText(ObjectNode file, JsonNode at, String path, Set<String> missed) {
        if (at instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : Map.copyOf(asMap(object)).entrySet()) {
                String below = path + "." + field.getKey();
                if (field.getValue() instanceof TextNode text && !field.getKey().equals("$schema")) {
                    object.put(field.getKey(), text.textValue() + "x");
                    check(file, below, missed);
                    object.set(field.getKey(), text);
                } else {
                    changeEachText(file, field.getValue(), below, missed);
                }
            }
        } else if (at instanceof ArrayNode array) {
            // The first and the last of a list will do, for the time it takes.
            for (int i : array.isEmpty() ? new int[0] : new int[] {0, array.size() - 1}) {
                changeEachText(file, array.get(i), path + "[" + i + "]", missed);
            }
        }
    }

    private static Map<String, JsonNode> asMap(ObjectNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static void check(ObjectNode file, String path, Set<String> missed) {
        String text = file.toString();
        if (TestFiles.problems(text).isEmpty()) {
            Catalogue other = TestFiles.read(text);
            boolean told = !CatalogueDiff.between(Catalogue.bundled(), other).isEmpty();
            if (!told || !CatalogueDiff.between(other, other).isEmpty()) {
                missed.add(path);
            }
        }
    }

    @Test
    void a_moved_deadline_says_from_where_to_where_and_which_way() {
        assertThat(diff(edited(set(STANDING, "\"2023-06-16T12:00\""))).changes())
                .singleElement()
                .isInstanceOfSatisfying(OfferChange.DeadlineMoved.class, moved -> {
                    assertThat(moved.offer().id()).hasToString("kursus");
                    assertThat(moved.from()).hasToString("2023-06-09T10:00");
                    assertThat(moved.to()).hasToString("2023-06-16T12:00");
                    assertThat(moved.direction()).isEqualTo(OfferChange.Direction.LATER);
                });
    }

    @Test
    void offers_come_first_in_their_order_and_what_is_gone_last() {
        ObjectNode file = edited(
                set("/centre/name/da", "\"Huset\""),
                set("/offers/2/title/da", "\"Nettet\""),
                set("/offers/0/title/da", "\"Kurset\""),
                set(STANDING, "\"2023-06-16T12:00\""),
                remove("/offers/3"),
                set("/sources/0/title/da", "\"Siden\""));
        assertThat(diff(file).changes())
                .extracting(Change::id)
                .containsExactly(
                        "title-changed",
                        "deadline-moved",
                        "title-changed",
                        "offer-removed",
                        "entry-changed",
                        "entry-changed");
    }

    private static void put(Map<String, ObjectNode> cases, String what, Consumer<ObjectNode> edit) {
        cases.put(what, edited(edit));
    }

    private static ObjectNode turned(String list) {
        ObjectNode file = TestFiles.small();
        ArrayNode elements = (ArrayNode) file.get(list);
        elements.add(elements.remove(0));
        return file;
    }

    private static String offer(String id, String danish, String english) {
        return TestFiles.small()
                .at("/offers/3")
                .toString()
                .replace("\"id\":\"bank\"", "\"id\":\"" + id + "\"")
                .replace("\"da\":\"Bank\",\"en\":\"Bank\"", "\"da\":\"" + danish + "\",\"en\":\"" + english + "\"");
    }

    private static CatalogueDiff diff(ObjectNode file) {
        return CatalogueDiff.between(SMALL, TestFiles.read(file.toString()));
    }
}
