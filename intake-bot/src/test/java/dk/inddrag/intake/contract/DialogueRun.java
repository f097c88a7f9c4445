package dk.inddrag.intake.contract;

import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.contract.WrittenDialogue.Expectation;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plays a conversation that is written down, and tells where it goes another way. */
public final class DialogueRun {

    private final IntakeAssistant assistant;
    private final WrittenDialogue dialogue;
    private final Set<String> questions = new HashSet<>();

    /**
     * A run.
     *
     * @param assistant the assistant
     * @param dialogue the conversation
     */
    public DialogueRun(IntakeAssistant assistant, WrittenDialogue dialogue) {
        this.assistant = assistant;
        this.dialogue = dialogue;
    }

    /**
     * Plays it.
     *
     * @return the states after each turn
     * @throws AssertionError at the first turn that goes another way, with all that is otherwise in it and the reply
     */
    public List<Conversation> play() {
        List<Conversation> states = new ArrayList<>();
        Conversation here = dialogue.begin();
        for (WrittenDialogue.Turn written : dialogue.turns()) {
            Conversation before = Conversation.fromJson(here.toJson());
            Turn turn = written.reported()
                    .map(outcome -> assistant.report(before, outcome, written.now()))
                    .orElseGet(() -> assistant.respond(before, written.said(), written.now()));
            List<String> faults = faults(written, turn);
            if (!faults.isEmpty()) {
                throw new AssertionError(told(written, states.size() + 1, turn, faults));
            }
            here = turn.conversation();
            states.add(here);
        }
        return states;
    }

    private List<String> faults(WrittenDialogue.Turn written, Turn turn) {
        List<String> faults = new ArrayList<>();
        Aspect.Moment moment = new Aspect.Moment(assistant, turn, written.now());
        for (Expectation expectation : written.expected()) {
            List<String> got = expectation.aspect().got(moment);
            if (!expectation.aspect().holds(got, expectation.values())) {
                faults.add(expectation.aspect().key() + ": expected " + expectation.values() + ", got " + got);
            }
        }
        for (String secret : dialogue.mustNotBeKept()) {
            if (holds(turn, secret)) {
                faults.add("mustNotBeKept: \"" + secret + "\" stands in the state, the reply or an action");
            }
        }
        if (turn.outcome() instanceof Outcome.Clarify && !questions.add(question(turn.reply()))) {
            faults.add("the same question was asked before, in the same words");
        }
        return faults;
    }

    private static boolean holds(Turn turn, String secret) {
        String kept = turn.conversation().toJson() + turn.reply() + turn.actions();
        String digits = secret.replaceAll("\\D", "");
        return kept.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT))
                || (digits.length() >= 6 && kept.replaceAll("[\\s./–-]", "").contains(digits));
    }

    /** The question stands last. */
    private static String question(Reply reply) {
        return reply.parts().get(reply.parts().size() - 1).text();
    }

    private String told(WrittenDialogue.Turn written, int number, Turn turn, List<String> faults) {
        StringBuilder told = new StringBuilder()
                .append(dialogue.name())
                .append(", turn ")
                .append(number)
                .append(": \"")
                .append(written.said())
                .append('"');
        faults.forEach(fault -> told.append("\n  ").append(fault));
        told.append("\n  the reply:\n    ").append(turn.reply().text().replace("\n", "\n    "));
        return told.toString();
    }
}
