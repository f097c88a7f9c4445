package dk.inddrag.examples.terminal.chat;

import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Span;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Reply;
import dk.inddrag.intake.conversation.Suggestion;
import dk.inddrag.intake.conversation.Turn;
import java.util.List;

/** Shows replies on a screen. */
public final class ReplyView {
    private final Screen screen;

    public ReplyView(Screen screen) {
        this.screen = screen;
    }

    /** Shows the parts of a reply. */
    public void show(Turn turn) {
        Style first = turn.outcome() instanceof Outcome.Alerted ? Style.ALERT : Style.PLAIN;
        for (Reply.Part part : turn.reply().parts()) {
            show(part, first);
            first = Style.PLAIN;
        }
    }

    private void show(Reply.Part part, Style style) {
        if (part instanceof Reply.Heading heading) {
            screen.text(style == Style.PLAIN ? Style.HEADING : style, heading.text());
        } else if (part instanceof Reply.Items items) {
            items.items().forEach(item -> screen.hanging(style, "- ", item));
        } else {
            screen.text(style, part.text());
        }
    }

    /** Shows what can be picked, with its numbers. */
    public void show(List<Suggestion> suggestions) {
        for (int i = 0; i < suggestions.size(); i++) {
            screen.line(
                    new Span(Style.KEY, (i + 1 < 10 ? "  " : " ") + (i + 1)),
                    Span.plain("  " + suggestions.get(i).label()));
        }
    }
}
