package dk.inddrag.examples.terminal.chat;

import dk.inddrag.core.Offer;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.registration.RegistrationRequest;
import java.util.Map;
import java.util.Optional;

/** Shows what the assistant asks its host to do. This host has no registration: it shows what would be sent. */
public final class ActionView {
    private final Catalogue catalogue;

    public ActionView(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void show(Action action, Screen screen, Texts texts) {
        if (action instanceof Action.Register register) {
            show(register.request(), screen, texts);
        } else if (action instanceof Action.HandOver handOver) {
            screen.text(Style.HEADING, texts.get("action.hand-over"));
            screen.hanging(Style.PLAIN, "  ", handOver.summary());
        }
    }

    private void show(RegistrationRequest request, Screen screen, Texts texts) {
        Optional<Offer> offer = catalogue.offer(request.offer());
        screen.text(Style.HEADING, texts.get("action.register"));
        item(
                screen,
                texts.get(
                        "action.register.offer",
                        offer.map(each -> each.title().in(texts.language()))
                                .orElse(request.offer().value())));
        request.run().ifPresent(run -> item(screen, texts.get("action.register.run", runLabel(offer, run, texts))));
        request.team()
                .municipalityCode()
                .ifPresent(code -> item(screen, texts.get("action.register.municipality", municipality(code))));
        for (Map.Entry<Role, Integer> seats : request.team().seatsByRole().entrySet()) {
            String role = seats.getKey().label().in(texts.language());
            item(screen, texts.get("action.register.seats", seats.getValue(), role));
        }
        screen.text(texts.get("action.register.nothing-sent"));
    }

    private static void item(Screen screen, String text) {
        screen.hanging(Style.PLAIN, "- ", text);
    }

    private static String runLabel(Optional<Offer> offer, String id, Texts texts) {
        return offer.stream()
                .flatMap(each -> each.runs().stream())
                .filter(run -> run.id().equals(id))
                .findFirst()
                .map(run -> run.label().in(texts.language()))
                .orElse(id);
    }

    private static String municipality(String code) {
        return Municipalities.byCode(code).map(found -> found.name()).orElse(code);
    }
}
