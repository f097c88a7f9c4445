package dk.inddrag.intake.internal.understand;

import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.Fact.Strength;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.util.List;

/** In <i>må jeg tage min teamleder med</i> the team leader is somebody to bring along, not the one who asks. */
final class Companions {

    /** <i>Can I bring one of my team leaders</i>. */
    private static final int REACH = 4;

    private Companions() {}

    static void tellApart(List<Mention> mentions) {
        List<Mention> asks = mentions.stream()
                .filter(mention -> mention.fact().affirms(FactKind.ASK, "companion"))
                .toList();
        if (!asks.isEmpty()) {
            mentions.replaceAll(mention -> isBrought(mention, asks) ? asCompanion(mention) : mention);
        }
    }

    private static boolean isBrought(Mention mention, List<Mention> asks) {
        Fact fact = mention.fact();
        return fact.kind() == FactKind.ROLE
                && fact.strength() != Strength.DENIED
                && !fact.value().equals("outsider")
                && asks.stream()
                        .anyMatch(ask -> ask.first() <= mention.first() && mention.last() <= ask.last() + REACH);
    }

    private static Mention asCompanion(Mention mention) {
        Fact companion = new Fact(
                FactKind.COMPANION, mention.fact().value(), mention.fact().strength());
        return new Mention(companion, mention.first(), mention.last());
    }
}
