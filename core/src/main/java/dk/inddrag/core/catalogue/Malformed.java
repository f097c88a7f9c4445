package dk.inddrag.core.catalogue;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dk.inddrag.core.source.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Puts into words why a file is not JSON. */
final class Malformed {

    private Malformed() {}

    static Problem describe(String file, JsonProcessingException e) {
        boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
        LocalizedText where = where(e.getLocation());
        LocalizedText hint =
                twice ? new LocalizedText("Måske skal det ene væk?", "Maybe one of them should go?") : hint(e);
        return new Problem(
                file,
                path(e),
                twice ? Rule.ONCE : Rule.JSON,
                "",
                new LocalizedText(where.danish() + hint.danish(), where.english() + hint.english()));
    }

    private static LocalizedText where(@Nullable JsonLocation at) {
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
            return new LocalizedText(
                    "Der er for mange lag inden i hinanden, eller et tal eller ord er alt for langt. Måske er det en"
                            + " anden fil?",
                    "There are too many layers inside each other, or a number or word is far too long. Maybe it is"
                            + " another file?");
        }
        if (e instanceof MismatchedInputException) {
            return new LocalizedText(
                    "Der står mere efter slutningen. Måske er en parentes sat for tidligt?",
                    "There is more after the end. Maybe a bracket was closed too early?");
        }
        return new LocalizedText(
                "Måske mangler der et komma, en parentes eller et anførselstegn?",
                "Maybe a comma, a bracket or a quotation mark is missing?");
    }

    private static String path(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e.getProcessor() instanceof JsonParser parser) {
            for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
                if (at.inObject() && at.hasCurrentName()) {
                    path.insert(0, "." + at.getCurrentName());
                } else if (at.inArray() && at.hasCurrentIndex()) {
                    path.insert(0, "[" + at.getCurrentIndex() + "]");
                }
            }
        }
        return path.insert(0, "$").toString();
    }
}
