package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.Fact.Strength;
import dk.inddrag.intake.conversation.FactKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Of phrases of one kind on the same words, the longer and then the more exact is meant. */
final class Meant {

    /** No phrase is as long as this, so what begins further off is on other words. */
    private static final int LONGEST = 24;

    private Meant() {}

    static List<PhraseMatch<Fact>> of(List<PhraseMatch<Fact>> matches) {
        Map<FactKind, List<PhraseMatch<Fact>>> byKind = new EnumMap<>(FactKind.class);
        matches.forEach(match -> byKind.computeIfAbsent(match.sense().kind(), kind -> new ArrayList<>())
                .add(match));
        return matches.stream()
                .filter(match -> mayStandInAnother(match.sense().kind())
                        || !isBeaten(match, byKind.getOrDefault(match.sense().kind(), List.of())))
                .toList();
    }

    /** A need may stand in a longer one: both are meant. A role in a longer title is not. */
    private static boolean mayStandInAnother(FactKind kind) {
        return kind == FactKind.NEED || kind == FactKind.ASK || kind == FactKind.TALK;
    }

    /** A hint takes nothing from what is said: <i>mine rådgivere</i> hints at a manager, and says advisers. */
    private static boolean isHintOnly(PhraseMatch<Fact> other, PhraseMatch<Fact> match) {
        return other.sense().strength() == Strength.HINTED && match.sense().strength() == Strength.SAID;
    }

    /** The matches are in the order of their first words, so only the near ones need be looked at. */
    private static boolean isBeaten(PhraseMatch<Fact> match, List<PhraseMatch<Fact>> others) {
        for (int i = PhraseMatch.indexFrom(others, match.first() - LONGEST); i < others.size(); i++) {
            PhraseMatch<Fact> other = others.get(i);
            if (other.first() > match.first()) {
                return false;
            }
            // A title goes on: in "faglig leder for fire" the leader is the professional lead.
            boolean goesOn = match.sense().kind() == FactKind.ROLE
                    && other.first() < match.first()
                    && other.last() >= match.first();
            if (isHintOnly(other, match)) {
                continue;
            }
            boolean same = other.first() == match.first() && other.last() == match.last();
            if (other.contains(match) || goesOn || (same && other.exactness() > match.exactness())) {
                return true;
            }
        }
        return false;
    }
}
