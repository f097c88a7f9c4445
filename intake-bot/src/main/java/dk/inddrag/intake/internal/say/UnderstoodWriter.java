package dk.inddrag.intake.internal.say;

import dk.inddrag.core.OfferKind;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.internal.decide.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what was understood: to whoever asks why, and to whoever takes over. */
public final class UnderstoodWriter {

    private final Catalogue catalogue;

    /**
     * A writer for a catalogue.
     *
     * @param catalogue the catalogue
     */
    public UnderstoodWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Why the last answer was given, from what was understood.
     *
     * @param known what is known
     * @param question whether the last answer was a question
     * @param language the language
     * @return the reply
     */
    public Reply because(Known known, boolean question, Language language) {
        Wording wording = Wording.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        understood(known, wording).forEach(line -> parts.add(new Reply.Paragraph(line)));
        parts.add(new Reply.Paragraph(wording.say(question ? "because.question" : "because.none")));
        return new Reply(language, parts, List.of());
    }

    private List<String> understood(Known known, Wording wording) {
        Language language = wording.language();
        List<String> lines = new ArrayList<>();
        List<String> roles = known.values(FactKind.ROLE).stream()
                .filter(role -> !role.equals("outsider"))
                .map(role -> wording.say("roles." + role))
                .toList();
        List<String> needs = known.values(FactKind.NEED).stream()
                .flatMap(need -> catalogue.need(need).stream())
                .map(need -> need.label().in(language))
                .toList();
        List<String> kinds = known.values(FactKind.KIND).stream()
                .map(kind -> OfferKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                .map(kind -> kind.label().in(language))
                .toList();
        if (!roles.isEmpty()) {
            lines.add(wording.say("because.role", Lists.joined(roles, language)));
        }
        if (!needs.isEmpty()) {
            lines.add(wording.say("because.need", Lists.joined(needs, language)));
        }
        if (!kinds.isEmpty()) {
            lines.add(wording.say("because.kind", Lists.joined(kinds, language)));
        }
        return lines;
    }

    /**
     * What was understood, for whoever takes over.
     *
     * @param known what is known
     * @param language the language
     * @return the summary, without personal data
     */
    public String summary(Known known, Language language) {
        Wording wording = Wording.in(language);
        List<String> lines = understood(known, wording);
        return lines.isEmpty() ? wording.say("hand-over.nothing") : String.join(" ", lines);
    }

    /**
     * Says what is handed over.
     *
     * @param summary the summary
     * @param language the language
     * @return the reply
     */
    public Reply handOver(String summary, Language language) {
        return new Reply(
                language, List.of(new Reply.Paragraph(Wording.in(language).say("hand-over", summary))), List.of());
    }
}
