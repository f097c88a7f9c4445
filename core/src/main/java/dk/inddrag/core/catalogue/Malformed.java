package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dk.inddrag.core.source.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Puts into words why a file is not JSON. */
final class Malformed {

    private Malformed() {}

    /** Why the parser could not go on; it must not be closed yet, for it knows the place where the exception does not. */
    static Problem describe(String file, JsonParser parser, JsonProcessingException e) {
        LocalizedText where = where(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        LocalizedText hint = hint(e);
        return new Problem(
                file,
                path(parser),
                Rule.JSON,
                "",
                new LocalizedText(where.danish() + hint.danish(), where.english() + hint.english()));
    }

    static Problem trailing(String file) {
        return new Problem(
                file,
                "$",
                Rule.JSON,
                "",
                new LocalizedText(
                        "Der står mere efter slutningen. Måske er en parentes sat for tidligt?",
                        "There is more after the end. Maybe a bracket was closed too early?"));
    }

    static LocalizedText where(@Nullable JsonLocation at) {
        if (at == null) {
            return new LocalizedText("Et sted i filen. ", "Somewhere in the file. ");
        }
        return new LocalizedText(
                "Se linje " + at.getLineNr() + ", tegn " + at.getColumnNr() + ". ",
                "See line " + at.getLineNr() + ", character " + at.getColumnNr() + ". ");
    }

    private static LocalizedText hint(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return new LocalizedText(
                    "Filen slutter for tidligt. Måske blev den ikke gemt færdig?",
                    "The file ends too early. Maybe it was not saved completely?");
        }
        if (e instanceof StreamConstraintsException) {
            return tooMuch(e.getOriginalMessage());
        }
        return new LocalizedText(
                "Måske mangler der et komma, en parentes eller et anførselstegn?",
                "Maybe a comma, a bracket or a quotation mark is missing?");
    }

    /** The parser tells only in words which of its bounds was passed. */
    private static LocalizedText tooMuch(String message) {
        if (message.contains("nesting depth")) {
            return new LocalizedText(
                    "Der er for mange lag inden i hinanden her. Måske er det en anden fil?",
                    "There are too many layers inside each other here. Maybe it is another file?");
        }
        if (message.contains("Number")) {
            return new LocalizedText(
                    "Tallet her er alt for langt. Måske er det en tekst, som mangler anførselstegn?",
                    "The number here is far too long. Maybe it is a text without its quotation marks?");
        }
        if (message.contains("Name")) {
            return new LocalizedText(
                    "Et feltnavn her er alt for langt. Måske mangler der et anførselstegn før det?",
                    "The name of a field here is far too long. Maybe a quotation mark is missing before it?");
        }
        return new LocalizedText(
                "En tekst her er alt for lang. Måske mangler dens sidste anførselstegn?",
                "A text here is far too long. Maybe its last quotation mark is missing?");
    }

    /** The place that a parser stands at, as a JSON path. */
    static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                path.insert(0, "." + at.getCurrentName());
            } else if (at.inArray() && at.hasCurrentIndex()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            }
        }
        return path.insert(0, "$").toString();
    }
}
