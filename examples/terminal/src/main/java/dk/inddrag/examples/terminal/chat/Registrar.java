package dk.inddrag.examples.terminal.chat;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.examples.terminal.teams.TeamView;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.desk.RegistrationDesk;
import java.util.Optional;
import java.util.UUID;

/** Carries out what the assistant asks for: signs up a team, or shows what would be sent. */
public final class Registrar {
    private final Optional<RegistrationDesk> desk;
    private final Catalogue catalogue;

    private Registrar(Optional<RegistrationDesk> desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /** One without a desk: it shows what would be sent, and nothing is. */
    public static Registrar none(Catalogue catalogue) {
        return new Registrar(Optional.empty(), catalogue);
    }

    /** One who goes to a desk. */
    public static Registrar at(RegistrationDesk desk, Catalogue catalogue) {
        return new Registrar(Optional.of(desk), catalogue);
    }

    /** An id for a conversation. It is part of the keys of requests, so each conversation at a desk has its own. */
    String newConversation() {
        return desk.isPresent() ? UUID.randomUUID().toString() : "terminal";
    }

    RegistrationOutcome register(RegistrationRequest request, Screen screen, Texts texts) {
        screen.text(Style.HEADING, texts.get(desk.isPresent() ? "action.register.sent" : "action.register"));
        new TeamView(catalogue, screen, texts).team(request.offer(), request.run(), request.team());
        if (desk.isEmpty()) {
            screen.text(texts.get("action.register.nothing-sent"));
            return RegistrationOutcome.NotAvailable.INSTANCE;
        }
        RegistrationOutcome outcome = desk.get().register(request);
        if (outcome instanceof RegistrationOutcome.Confirmed confirmed) {
            screen.text(Style.FAINT, texts.get("action.register.names", confirmed.reference()));
        }
        return outcome;
    }
}
