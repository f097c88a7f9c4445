package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.teams.TeamJson;
import dk.inddrag.examples.terminal.teams.TeamView;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.desk.RegistrationDesk;
import java.util.Optional;

/** Shows what came of changing a registration, and tells the shell. */
final class ChangeView {
    private final Setting setting;
    private final TeamView view;

    ChangeView(Setting setting, Catalogue catalogue) {
        this.setting = setting;
        this.view = new TeamView(catalogue, setting.screen(), setting.texts());
    }

    /** Something to change. */
    @FunctionalInterface
    interface Change {
        ChangeOutcome in(RegistrationDesk desk);
    }

    int show(ChangeOutcome outcome, boolean json) {
        if (json) {
            setting.screen().json(new TeamJson(setting.texts()).of(outcome).toPrettyString());
        } else if (outcome instanceof ChangeOutcome.Done done) {
            view.registration(done.registration(), Optional.empty());
        } else if (outcome instanceof ChangeOutcome.Refused refused) {
            setting.screen().text(Style.HEADING, setting.texts().get("change.refused"));
            view.refusals(refused.reasons());
        } else if (outcome instanceof ChangeOutcome.NotNow notNow) {
            setting.screen().text(notNow.explanation().in(setting.texts().language()));
        }
        return outcome instanceof ChangeOutcome.Done ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
