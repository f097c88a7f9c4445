package dk.inddrag.intake.contract;

import dk.inddrag.core.OfferId;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.source.Language;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.conversation.Action;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import dk.inddrag.intake.internal.decide.Known;
import dk.inddrag.intake.internal.decide.Learner;
import dk.inddrag.registration.RegistrationRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be expected after a turn: what is looked at, and when it is as expected. */
@SuppressWarnings("ImmutableEnumChecker") // What it holds are functions that keep nothing.
public enum Aspect {
    /** What is known, at least these. */
    FACTS("facts", Aspect::facts, List::containsAll),
    /** What must not be known (any longer). */
    NO_FACTS("noFacts", Aspect::facts, Collections::disjoint),
    /** What the reply asks for, or {@code nothing}. */
    ASKED("asked", Aspect::asked, List::equals),
    /** The offers, the best first; an empty list where none may be offered. */
    OFFERED("offered", Aspect::offered, Aspect::beginsWith),
    /** The status of the best offer, or {@code none}. */
    STATUS("status", Aspect::status, List::equals),
    /** The id of the outcome. */
    OUTCOME("outcome", moment -> List.of(moment.turn().outcome().id()), List::equals),
    /** What the answer to <i>why?</i> says, if it is asked now. */
    REASONS("reasons", Aspect::reasons, Aspect::says),
    /** What the reply says, in any order; case and line breaks do not matter. */
    SAYS("says", Aspect::reply, Aspect::says),
    /** What the reply does not say. */
    SAYS_NOT("saysNot", Aspect::reply, Aspect::saysNothingOf),
    /** The language of the reply. */
    LANGUAGE("language", moment -> List.of(moment.turn().reply().language().tag()), List::equals),
    /** The alert of the conversation, or {@code none}. */
    ALERT("alert", Aspect::alert, List::equals),
    /** All that the host is asked to do. */
    ACTIONS("actions", Aspect::actions, List::equals);

    /** Which facts are known depends on no catalogue; only how much each counts does. */
    private static final Learner LEARNER = new Learner(Catalogue.bundled());

    private static final Set<FactKind> OF_A_MESSAGE =
            EnumSet.of(FactKind.ACT, FactKind.ASK, FactKind.TALK, FactKind.TOPIC);

    private final String key;
    private final Look look;
    private final BiPredicate<List<String>, List<String>> holds;

    /** What is looked at. */
    private interface Look {
        List<String> at(Moment moment);
    }

    /**
     * What there is to look at after a turn.
     *
     * @param assistant the assistant, to be asked why
     * @param turn the turn
     * @param now the moment of the turn
     */
    public record Moment(IntakeAssistant assistant, Turn turn, Instant now) {}

    Aspect(String key, Look look, BiPredicate<List<String>, List<String>> holds) {
        this.key = key;
        this.look = look;
        this.holds = holds;
    }

    /**
     * The name of this aspect in a file.
     *
     * @return the name
     */
    public String key() {
        return key;
    }

    /**
     * What is the case.
     *
     * @param moment the moment
     * @return the values
     */
    public List<String> got(Moment moment) {
        return look.at(moment);
    }

    /**
     * Whether what is the case is as expected.
     *
     * @param got what is the case
     * @param wanted what is expected
     * @return true where it is
     */
    public boolean holds(List<String> got, List<String> wanted) {
        return holds.test(got, wanted);
    }

    /** The values that may be expected; empty where they are not of a fixed number. */
    List<String> choices() {
        return switch (this) {
            case ASKED -> with("nothing", Stream.of(Facet.values()).map(Facet::id));
            case STATUS -> List.of("open", "closed", "not-yet-open", "not-announced", "standing", "unknown", "none");
            case LANGUAGE -> Stream.of(Language.values()).map(Language::tag).toList();
            case ALERT -> with("none", Stream.of(Alert.values()).map(Alert::id));
            default -> List.of();
        };
    }

    private static List<String> with(String none, Stream<String> values) {
        return Stream.concat(Stream.of(none), values).toList();
    }

    private static List<String> facts(Moment moment) {
        Conversation after = moment.turn().conversation();
        return LEARNER.after(after.exchanges()).facts().stream()
                .map(Known.Weighted::fact)
                .filter(fact -> !OF_A_MESSAGE.contains(fact.kind()))
                .map(Fact::toString)
                .toList();
    }

    private static List<String> asked(Moment moment) {
        return List.of(
                moment.turn().outcome() instanceof Outcome.Clarify clarify
                        ? clarify.facet().id()
                        : "nothing");
    }

    private static List<String> offered(Moment moment) {
        List<String> offers = new ArrayList<>();
        if (moment.turn().outcome() instanceof Outcome.Found found) {
            offers.add(found.offer().value());
            found.others().stream().map(OfferId::value).forEach(offers::add);
        }
        return offers;
    }

    private static List<String> status(Moment moment) {
        if (!(moment.turn().outcome() instanceof Outcome.Found found)) {
            return List.of("none");
        }
        String name = found.status().getClass().getSimpleName();
        return List.of(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    private static List<String> reasons(Moment moment) {
        Conversation after = moment.turn().conversation();
        String why = after.language() == Language.DANISH ? "hvorfor?" : "why?";
        return List.of(
                moment.assistant().respond(after, why, moment.now()).reply().text());
    }

    private static List<String> reply(Moment moment) {
        return List.of(moment.turn().reply().text());
    }

    private static List<String> alert(Moment moment) {
        Optional<Alert> alert = moment.turn().conversation().alert();
        return List.of(alert.map(Alert::id).orElse("none"));
    }

    private static List<String> actions(Moment moment) {
        return moment.turn().actions().stream().map(Aspect::written).toList();
    }

    private static String written(Action action) {
        if (!(action instanceof Action.Register register)) {
            return "hand-over";
        }
        RegistrationRequest request = register.request();
        String seats = request.team().seatsByRole().entrySet().stream()
                .map(entry -> entry.getKey().id() + "-" + entry.getValue())
                .collect(Collectors.joining(","));
        return String.join(
                " ",
                "register",
                request.offer().value(),
                request.run().orElse("-"),
                request.team().municipalityCode().orElse("-"),
                seats);
    }

    private static boolean beginsWith(List<String> got, List<String> wanted) {
        return wanted.isEmpty() ? got.isEmpty() : Collections.indexOfSubList(got, wanted) == 0;
    }

    private static boolean says(List<String> got, List<String> wanted) {
        return wanted.stream().allMatch(words -> plain(got.get(0)).contains(plain(words)));
    }

    private static boolean saysNothingOf(List<String> got, List<String> unwanted) {
        return unwanted.stream().noneMatch(words -> plain(got.get(0)).contains(plain(words)));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
