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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueDiffTest {

    private static final Catalogue SMALL = TestFiles.read(TestFiles.small().toString());
    private static final String DEADLINE = "/offers/0/access/deadline";
    private static final String OPENING = DEADLINE + "/announcements/0/opensAt";
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
        put(cases, "a longer grace", set(DEADLINE + "/announcements/1/graceMinutes", "60"));
        put(cases, "an announcement taken out of the history", remove(DEADLINE + "/announcements/0"));
        put(
                cases,
                "cutoff, grace and history at once",
                set(STANDING, "\"2023-06-16T12:00\""),
                remove(DEADLINE + "/announcements/1/graceMinutes"),
                remove(DEADLINE + "/announcements/0"));
        put(cases, "a deadline dropped", remove(DEADLINE));
        put(
                cases,
                "an opening moved by a new announcement",
                add(
                        DEADLINE + "/announcements",
                        "{\"on\": \"2023-06-01\", \"cutoff\": {\"value\": \"2023-06-09T10:00\", \"source\": \"side\"},"
                                + " \"opensAt\": \"2023-06-05T07:00:00Z\", \"graceMinutes\": 30}"));
        put(cases, "an opening rewritten", set(OPENING, "\"2023-05-15T07:00:00Z\""));
        put(cases, "an opening taken back", remove(OPENING));
        put(
                cases,
                "registration opened with a deadline",
                set(
                        "/offers/2/access",
                        "{\"type\": \"registration\", \"deadline\": {\"announcements\": [{\"cutoff\": {\"value\":"
                                + " \"2023-10-01\", \"source\": \"side\"}}]}}"));
        put(
                cases,
                "registration to open later, with grace",
                set(
                        "/offers/2/access",
                        "{\"type\": \"registration\", \"deadline\": {\"announcements\": [{\"cutoff\": {\"value\":"
                                + " \"2023-10-01\", \"source\": \"side\"}, \"opensAt\": \"2023-09-01T07:00:00Z\","
                                + " \"graceMinutes\": 90}]}}"));
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
        put(
                cases,
                "a run moved, without its link and its last session",
                set("/offers/0/runs/0/sessions/0/date/value", "\"2023-11-10\""),
                remove("/offers/0/runs/0/link"),
                remove("/offers/0/runs/0/sessions/1"));
        put(cases, "a run under another name", set("/offers/0/runs/0/label/da", "\"hold 1\""));
        put(cases, "another title", set("/offers/0/title/da", "\"Det store kursus\""));
        put(cases, "another audience", set("/offers/0/audience/roles", "[\"manager\", \"key-person\"]"));
        put(
                cases,
                "another audience, who may bring nobody",
                set("/offers/0/audience/roles", "[\"manager\", \"key-person\"]"),
                remove("/offers/0/audience/companions"));
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

    /** Single changes that do not undo each other. Those that shift the places in a list stand last. */
    private static List<Consumer<ObjectNode>> edits() {
        String access = "/offers/0/access";
        String announcements = DEADLINE + "/announcements/";
        String run = "/offers/0/runs/0";
        return List.of(
                set("/offers/0/title/da", "\"Kurset\""),
                set(STANDING, "\"2023-06-16T12:00\""),
                set(announcements + "1/cutoff/0/source", "\"side2\""),
                set(announcements + "1/cutoff/1/value", "\"2023-06-08\""),
                remove(announcements + "1/reason"),
                remove(announcements + "1/announcer"),
                set(announcements + "1/on", "\"2023-06-01\""),
                set(announcements + "1/graceMinutes", "60"),
                set(announcements + "0/cutoff/value", "\"2023-06-01\""),
                set(OPENING, "\"2023-05-11T08:00:00Z\""),
                remove(access + "/link"),
                set("/offers/0/audience/roles", "[\"manager\"]"),
                remove("/offers/0/audience/companions"),
                set("/offers/0/audience/description/da", "\"Ledere.\""),
                set("/offers/0/price/value/amountInKroner", "250"),
                remove("/offers/0/price/value/notStated"),
                set(run + "/sessions/0/date/value", "\"2023-11-10\""),
                set(run + "/sessions/0/date/source", "\"side2\""),
                set(run + "/sessions/0/label/da", "\"dag 1\""),
                remove(run + "/link"),
                set(run + "/label/da", "\"hold 1\""),
                set("/offers/0/summary/da", "\"Mere.\""),
                set("/offers/0/extent/value/atMost", "4"),
                remove("/offers/0/contacts"),
                remove("/offers/0/needs"),
                remove("/offers/1/access/preconditions"),
                remove("/offers/1/access/expectedAnswer"),
                set("/offers/1/access/deadline/announcements/0/cutoff/value", "\"2021-12-20\""),
                set("/centre/name/da", "\"Huset\""),
                remove("/evidence/0"),
                remove(run + "/sessions/1"),
                add(
                        "/offers/0/runs",
                        "{\"id\": \"andet\", \"label\": {\"da\": \"andet\", \"en\": \"second\"}, \"sessions\":"
                                + " [{\"label\": {\"da\": \"start\", \"en\": \"start\"}}]}"),
                remove(announcements + "0"));
    }

    @Test
    void what_is_told_of_one_change_is_told_too_where_another_comes_with_it() {
        List<Consumer<ObjectNode>> edits = edits();
        ObjectNode original = twoSources();
        Catalogue before = TestFiles.read(original.toString());
        List<Set<String>> alone = edits.stream()
                .map(edit -> kinds(before, original, List.of(edit)))
                .toList();
        assertThat(alone).noneMatch(Set::isEmpty);
        for (int i = 0; i < edits.size(); i++) {
            for (int j = i + 1; j < edits.size(); j++) {
                assertThat(kinds(before, original, List.of(edits.get(i), edits.get(j))))
                        .as("changes %d and %d", i, j)
                        .containsAll(alone.get(i))
                        .containsAll(alone.get(j));
            }
        }
    }

    @Test
    void what_is_told_of_one_change_is_told_too_where_many_come_with_it() {
        long seed = Long.getLong("inddrag.seed", System.nanoTime());
        Random random = new Random(seed);
        ObjectNode original = twoSources();
        Catalogue before = TestFiles.read(original.toString());
        for (int i = 0; i < 200; i++) {
            List<Consumer<ObjectNode>> some =
                    edits().stream().filter(any -> random.nextInt(4) == 0).toList();
            Set<String> all = new TreeSet<>();
            some.forEach(edit -> all.addAll(kinds(before, original, List.of(edit))));
            assertThat(kinds(before, original, some))
                    .as("seed %d, case %d", seed, i)
                    .containsAll(all);
        }
    }

    private static ObjectNode twoSources() {
        return edited(add(
                "/sources",
                "{\"id\": \"side2\", \"title\": {\"da\": \"En til\", \"en\": \"Another\"},"
                        + " \"publisher\": \"styrelsen\"}"));
    }

    /** The kinds of changes that are told of, each with its offer or list, and with its field where it has one. */
    private static Set<String> kinds(Catalogue before, ObjectNode original, List<Consumer<ObjectNode>> edits) {
        ObjectNode file = original.deepCopy();
        edits.forEach(edit -> edit.accept(file));
        Set<String> kinds = new TreeSet<>();
        for (Change change :
                CatalogueDiff.between(before, TestFiles.read(file.toString())).changes()) {
            String where = change instanceof OfferChange of ? of.offer().id().value() : ((EntryChange) change).list();
            String field = change instanceof OfferChange.DetailChanged detail ? detail.field() : "";
            kinds.add(change.id() + " " + where + " " + field);
        }
        return kinds;
    }

    @Test
    void a_moved_deadline_says_from_where_to_where_and_which_way() {
        assertThat(diff(edited(set(STANDING, "\"2023-06-16T12:00\""))).changes())
                .first()
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
                        "history-rewritten",
                        "title-changed",
                        "offer-removed",
                        "entry-changed",
                        "entry-changed");
    }

    @SafeVarargs
    private static void put(Map<String, ObjectNode> cases, String what, Consumer<ObjectNode>... edits) {
        cases.put(what, edited(edits));
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
