package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * A catalogue that is right but for one thing.
 *
 * @param what what is wrong
 * @param seenBySchema whether the schema can tell; what needs a calendar or another place of the file it cannot
 * @param file the file
 */
record BrokenFile(String what, boolean seenBySchema, ObjectNode file) {

    private static final String OFFER = "/offers/0";
    private static final String ANNOUNCEMENT = OFFER + "/access/deadline/announcements/0";

    static List<BrokenFile> all() {
        return List.of(
                // Fields
                form("a misspelt field that is needed", rename(OFFER, "title", "titel")),
                form("a misspelt field that may be left out", rename(OFFER, "announcedOn", "anouncedOn")),
                form("a field from somewhere else", set(OFFER + "/farve", "\"blue\"")),
                form("a field of another kind of access", set("/offers/3/access/deadline", "{}")),
                form("a missing field", remove(OFFER + "/summary")),
                form("a missing language", remove(OFFER + "/title/en")),
                form("a missing id", remove("/sources/0/id")),
                form("no centre", remove("/centre")),
                form("a kind of access that does not exist", set(OFFER + "/access/type", "\"lottery\"")),
                form("an access without a type", remove(OFFER + "/access/type")),
                // Kinds of values
                form("a text where an object should be", set(OFFER + "/access", "\"open\"")),
                form("a number where a text should be", set(OFFER + "/title/da", "7")),
                form("a text where a list should be", set(OFFER + "/needs", "\"behov\"")),
                form("a list where an object should be", set(OFFER + "/audience", "[]")),
                form("a text where a number should be", set(OFFER + "/price/value/amountInKroner", "\"0\"")),
                form("a fraction where a whole number should be", set(OFFER + "/price/value/amountInKroner", "0.5")),
                form("a text where true or false should be", set(OFFER + "/extent/value/approximate", "\"ja\"")),
                form("null for something unknown", set(OFFER + "/price", "null")),
                form("null in a list", set(OFFER + "/needs", "[null]")),
                form("a blank text", set(OFFER + "/title/da", "\" \"")),
                // Forms
                form("a word in no list of words", set(OFFER + "/kind", "\"temamøde\"")),
                form("an enum in capitals", set(OFFER + "/kind", "\"THEME_COURSE\"")),
                form("an extent in years", set(OFFER + "/extent/value/unit", "\"years\"")),
                form("an id with a space", set("/needs/0/id", "\"et behov\"")),
                form("a reference that is no id", set(OFFER + "/needs/0", "\"Et behov\"")),
                form("a whole that is no id", set(OFFER + "/partOf", "\"Programmet\"")),
                form("an address that is none", set("/organisations/0/website", "\"www.example.org\"")),
                form("a phone number with letters", set("/organisations/0/phones/0/number", "\"tlf. 12\"")),
                form("a date in Danish", set("/sources/0/updatedOn", "\"1. juni 2023\"")),
                form("a time of day in Danish", set(ANNOUNCEMENT + "/cutoff/value", "\"2023-06-09 kl. 10\"")),
                form("a cutoff with seconds", set(ANNOUNCEMENT + "/cutoff/value", "\"2023-06-09T10:00:30\"")),
                form(
                        "an opening in another zone",
                        set(OFFER + "/access/deadline/announcements/0/opensAt", "\"2023-05-10T08:00+02:00\"")),
                form(
                        "an opening without an hour",
                        set(OFFER + "/access/deadline/announcements/0/opensAt", "\"2023-05-10\"")),
                form("a companion rule for nobody", set(OFFER + "/audience/companions/value/hosts", "[]")),
                form("no companion", set(OFFER + "/audience/companions/value/atMost", "0")),
                form("a price below zero", set(OFFER + "/price/value/amountInKroner", "-1")),
                form("an extent of nothing", set(OFFER + "/extent/value/atLeast", "0")),
                form("a run without a session", set(OFFER + "/runs/0/sessions", "[]")),
                form("a deadline without an announcement", set(OFFER + "/access/deadline/announcements", "[]")),
                form("a grace of nothing", set(ANNOUNCEMENT + "/graceMinutes", "0")),
                form("a fact without a claim", set("/centre/period", "[]")),
                form("an organisation without a name", set("/organisations/0/names", "[]")),
                form("an offer without a source", set(OFFER + "/sources", "[]")),
                form("a disagreement without a claim", set("/disagreements/0/claims", "[]")),
                form("a contact without name and title", remove("/contacts/0/name"), remove("/contacts/0/title")),
                form("a municipality code of three digits", set("/projects/0/municipalities/0", "\"265\"")),
                // What a schema cannot tell
                meaning("a day that does not exist", set(ANNOUNCEMENT + "/cutoff/value", "\"2023-06-31\"")),
                meaning("a time that does not exist", set(ANNOUNCEMENT + "/cutoff/value", "\"2023-06-09T24:00\"")),
                meaning("a time that the clocks skip", set(ANNOUNCEMENT + "/cutoff/value", "\"2023-03-26T02:30\"")),
                meaning(
                        "an opening on a day that does not exist",
                        set(OFFER + "/access/deadline/announcements/0/opensAt", "\"2023-02-30T08:00:00Z\"")),
                meaning(
                        "an opening in an hour that the clocks skip",
                        set(OFFER + "/access/deadline/announcements/0/opensAt", "\"2023-03-26T02:30\"")),
                meaning(
                        "an opening at an hour that does not exist",
                        set(OFFER + "/access/deadline/announcements/0/opensAt", "\"2023-05-10T25:00:00Z\"")),
                meaning("a month that does not exist", set(OFFER + "/period/value", "\"2023-13\"")),
                meaning("a week that does not exist", set(OFFER + "/period/value", "\"2023-W53\"")),
                meaning("a period that ends before it begins", set(OFFER + "/period/value", "\"2023-12/2023-11\"")),
                meaning("an extent that shrinks", set(OFFER + "/extent/value/atMost", "1")),
                meaning(
                        "announcements in the wrong order",
                        set(OFFER + "/access/deadline/announcements/1/on", "\"2023-05-01\"")),
                meaning(
                        "an opening after the deadline",
                        set(OFFER + "/access/deadline/announcements/0/opensAt", "\"2023-06-10T08:00:00Z\"")),
                meaning(
                        "a deadline moved to before its opening",
                        set(
                                OFFER + "/access/deadline/announcements/1/cutoff",
                                "{\"value\": \"2023-05-09\", \"source\": \"side\"}")),
                meaning("an announcer that is not there", set(ANNOUNCEMENT + "/announcer", "\"ministeriet\"")),
                meaning("an id that is taken", set("/offers/1/id", "\"net\"")),
                meaning(
                        "a run with an id that is taken",
                        add(
                                OFFER + "/runs",
                                "{\"id\":\"foerste\",\"label\":{\"da\":\"a\",\"en\":\"a\"},"
                                        + "\"sessions\":[{\"label\":{\"da\":\"a\",\"en\":\"a\"}}]}")),
                meaning("a source that is not there", set(OFFER + "/audience/source", "\"siden\"")),
                meaning("an organisation that is not there", set("/contacts/0/organisation", "\"ministeriet\"")),
                meaning("a need that is not there", set(OFFER + "/needs/0", "\"behovet\"")),
                meaning("a contact that is not there", set(OFFER + "/contacts/0", "\"persona\"")),
                meaning("a component that is an offer not there", set(OFFER + "/components/0/offer", "\"nett\"")),
                meaning("a whole that is not there", set(OFFER + "/partOf", "\"programmet\"")),
                meaning("an offer that is a part of itself", set(OFFER + "/partOf", "\"kursus\"")),
                meaning("offers that are parts of each other", set("/offers/1/partOf", "\"kursus\"")),
                meaning("a municipality that does not exist", set("/projects/0/municipalities/0", "\"0411\"")));
    }

    @SafeVarargs
    private static BrokenFile form(String what, Consumer<ObjectNode>... edits) {
        return new BrokenFile(what, true, edited(edits));
    }

    @SafeVarargs
    private static BrokenFile meaning(String what, Consumer<ObjectNode>... edits) {
        return new BrokenFile(what, false, edited(edits));
    }

    @SafeVarargs
    static ObjectNode edited(Consumer<ObjectNode>... edits) {
        ObjectNode file = TestFiles.small();
        for (Consumer<ObjectNode> edit : edits) {
            edit.accept(file);
        }
        return file;
    }

    static Consumer<ObjectNode> set(String pointer, String json) {
        return file -> {
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode parent = file.at(at.head());
            if (parent instanceof ArrayNode array) {
                array.set(at.last().getMatchingIndex(), TestFiles.parse(json));
            } else {
                ((ObjectNode) parent).set(at.last().getMatchingProperty(), TestFiles.parse(json));
            }
        };
    }

    static Consumer<ObjectNode> add(String pointer, String json) {
        return file -> ((ArrayNode) file.at(pointer)).add(TestFiles.parse(json));
    }

    static Consumer<ObjectNode> remove(String pointer) {
        return file -> {
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode parent = file.at(at.head());
            if (parent instanceof ArrayNode array) {
                array.remove(at.last().getMatchingIndex());
            } else {
                ((ObjectNode) parent).remove(at.last().getMatchingProperty());
            }
        };
    }

    static Consumer<ObjectNode> rename(String pointer, String from, String to) {
        return file -> {
            ObjectNode parent = (ObjectNode) file.at(pointer);
            parent.set(to, parent.remove(from));
        };
    }

    @Override
    public String toString() {
        return what;
    }
}
