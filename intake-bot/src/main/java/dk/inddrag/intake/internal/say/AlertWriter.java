package dk.inddrag.intake.internal.say;

import dk.inddrag.core.source.Language;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.internal.guard.Helpline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what goes before everything else: where to turn when a child may be at risk, and what not to write here. */
public final class AlertWriter {

    private final List<Helpline> helplines;
    private final Wordings wordings;

    /**
     * A writer with numbers to show.
     *
     * @param helplines the numbers
     * @param wordings what is said
     */
    public AlertWriter(List<Helpline> helplines, Wordings wordings) {
        this.helplines = List.copyOf(helplines);
        this.wordings = wordings;
    }

    /**
     * The answer to an alert.
     *
     * @param alert the alert
     * @param concern whether a child may be at risk besides
     * @param language the language
     * @return the reply
     */
    public Reply alert(Alert alert, boolean concern, Language language) {
        Wording wording = wordings.in(language);
        List<Reply.Part> parts = new ArrayList<>();
        switch (alert) {
            case SAFETY_ACUTE -> parts.add(paragraph(wording.say("safety.acute")));
            case SAFETY_CHILD -> {
                parts.add(paragraph(wording.say("safety.child")));
                parts.add(paragraph(wording.say("safety.child.more")));
            }
            case SAFETY_CONCERN -> {
                parts.add(paragraph(wording.say("safety.concern")));
                parts.add(paragraph(wording.say("safety.concern.more")));
            }
            case PII -> {
                parts.add(paragraph(wording.say("pii")));
                parts.add(paragraph(wording.say("pii.again")));
            }
        }
        if (alert == Alert.PII) {
            if (concern) {
                parts.add(paragraph(wording.say("pii.risk")));
                parts.add(numbers(Alert.SAFETY_CONCERN, language));
            }
            return new Reply(language, parts, List.of());
        }
        parts.add(paragraph(wording.say("safety.numbers")));
        parts.add(numbers(alert, language));
        parts.add(paragraph(wording.say("safety.limits")));
        if (alert == Alert.SAFETY_CONCERN) {
            parts.add(paragraph(wording.say("safety.no-details")));
        }
        return new Reply(language, parts, List.of());
    }

    /** The whole list was shown once; after that the numbers are enough. */
    private String numbersOnly(Alert alert) {
        return lines(alert).map(Helpline::number).collect(Collectors.joining(" · "));
    }

    private Stream<Helpline> lines(Alert alert) {
        String use = alert.id().substring("safety-".length());
        return helplines.stream().filter(line -> line.uses().contains(use));
    }

    private Reply.Items numbers(Alert alert, Language language) {
        return new Reply.Items(lines(alert)
                .map(line -> line.number() + ": " + line.use().in(language))
                .toList());
    }

    /**
     * A reply to a message that was not understood and may be about a child.
     *
     * @param reply the reply
     * @return the reply with one plain sentence and the numbers
     */
    public Reply unsure(Reply reply) {
        List<Reply.Part> parts = new ArrayList<>();
        parts.add(paragraph(wordings.in(reply.language()).say("safety.unsure")));
        parts.add(numbers(Alert.SAFETY_ACUTE, reply.language()));
        parts.addAll(reply.parts());
        return new Reply(reply.language(), parts, reply.suggestions());
    }

    /**
     * A reply with what an earlier alert leaves in sight.
     *
     * @param reply the reply
     * @param earlier the alert
     * @return the reply with the numbers, or with the word that nothing was kept
     */
    public Reply keepInSight(Reply reply, Alert earlier) {
        Wording wording = wordings.in(reply.language());
        List<Reply.Part> parts = new ArrayList<>(reply.parts());
        if (earlier.isSafety()) {
            parts.add(paragraph(wording.say("safety.still", numbersOnly(earlier))));
        } else {
            parts.add(paragraph(wording.say("pii.still")));
        }
        return new Reply(reply.language(), parts, reply.suggestions());
    }

    private static Reply.Paragraph paragraph(String text) {
        return new Reply.Paragraph(text);
    }
}
