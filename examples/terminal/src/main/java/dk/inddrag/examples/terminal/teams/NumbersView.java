package dk.inddrag.examples.terminal.teams;

import dk.inddrag.core.Offer;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.registration.desk.Headcount;
import dk.inddrag.registration.desk.OfferNumbers;
import java.util.Map;

/** Shows how many take part, a line for each run, municipality and role, and a sum. */
public final class NumbersView {
    private final Screen screen;
    private final Texts texts;

    public NumbersView(Screen screen, Texts texts) {
        this.screen = screen;
        this.texts = texts;
    }

    public void show(Offer offer, OfferNumbers numbers) {
        screen.text(Style.HEADING, offer.title().in(texts.language()));
        screen.text(texts.get("numbers.sum", say(numbers.total())));
        for (Map.Entry<String, Headcount> run :
                numbers.by(OfferNumbers.Line::run).entrySet()) {
            screen.text(texts.get("numbers.run", run.getKey(), say(run.getValue())));
            numbers.lines().stream()
                    .filter(line -> line.run().equals(run.getKey()))
                    .forEach(line -> screen.hanging(
                            Style.PLAIN,
                            "- ",
                            texts.get(
                                    "numbers.line",
                                    line.municipalityCode()
                                            .flatMap(Municipalities::byCode)
                                            .map(Municipality::name)
                                            .orElseGet(() -> texts.get("numbers.nowhere")),
                                    line.role().label().in(texts.language()),
                                    say(line.people()))));
        }
    }

    private String say(Headcount people) {
        return texts.get("numbers.people", people.registered(), people.waiting(), people.attended());
    }
}
