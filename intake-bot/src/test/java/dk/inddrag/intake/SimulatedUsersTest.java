package dk.inddrag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.Access;
import dk.inddrag.core.Audience;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.OfferKind;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.intake.conversation.Conversation;
import dk.inddrag.intake.conversation.Facet;
import dk.inddrag.intake.conversation.Outcome;
import dk.inddrag.intake.conversation.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * People who know their role, their need and their time, but say nothing until they are asked: how many questions it takes
 * until they are offered something, beside a form that asks everything and one that leaves out what cannot change anything.
 */
class SimulatedUsersTest {

    private static final Instant IN_TIME = Instant.parse("2023-06-01T07:00:00Z");
    private static final List<Instant> MOMENTS = Stream.of("2021-01-15", "2021-06-01", "2021-12-01", "2023-06-01")
            .map(day -> Instant.parse(day + "T08:00:00Z"))
            .toList();
    private static final int PATIENCE = 6;

    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<OfferKind> KINDS =
            List.of(OfferKind.THEME_COURSE, OfferKind.THEME_MEETING, OfferKind.NETWORK_MEETING);
    private static final List<String> NEEDS =
            List.of("conversation-skills", "frame-and-direction", "peer-exchange", "own-practice", "shared-mindset");

    /** Somebody an offer is made for. */
    private record User(Offer offer, Optional<Role> role, Optional<String> need, Instant now) {}

    /** How many questions it may take, and how many may not be offered theirs. */
    private record Bound(double mean, int most, double found) {}

    /** What came of talking with one. */
    private record Talk(int questions, boolean found) {}

    @Test
    void the_bundled_offers_are_found_with_few_questions() {
        Catalogue catalogue = Catalogue.bundled();
        List<User> users = catalogue.offers().stream()
                .flatMap(offer -> users(offer, whenOpen(offer)).stream())
                .toList();
        report("bundled", catalogue, users, new Bound(1.5, 3, 0.85));
    }

    @Test
    void fifteen_made_up_offers_are_found_with_few_questions() {
        Catalogue catalogue = madeUp();
        List<User> users = catalogue.offers().stream()
                .flatMap(offer -> users(offer, IN_TIME).stream())
                .toList();
        report("made up", catalogue, users, new Bound(2.4, 3, 1));
    }

    private static void report(String name, Catalogue catalogue, List<User> users, Bound bound) {
        IntakeAssistant assistant = IntakeAssistant.create(catalogue);
        List<Talk> talks = new ArrayList<>();
        List<Integer> useful = new ArrayList<>();
        StringBuilder missed = new StringBuilder();
        for (User user : users) {
            Talk talk = talk(assistant, catalogue, user);
            talks.add(talk);
            useful.add(leavingOutTheUseless(catalogue, user));
            if (!talk.found()) {
                missed.append("\n  ")
                        .append(user.offer().id())
                        .append(' ')
                        .append(user.role())
                        .append(user.need());
            }
        }
        double asked = talks.stream().mapToInt(Talk::questions).average().orElseThrow();
        int worst = talks.stream().mapToInt(Talk::questions).max().orElseThrow();
        long found = talks.stream().filter(Talk::found).count();
        System.out.printf(
                "%s, %d users: %.2f questions on average, %d at most, %d offered theirs; leaving out the useless %.2f and %d;"
                        + " every one %d. Not offered theirs:%s%n",
                name,
                users.size(),
                asked,
                worst,
                found,
                useful.stream().mapToInt(Integer::intValue).average().orElseThrow(),
                useful.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                Facet.values().length,
                missed.isEmpty() ? " none" : missed);
        assertThat(asked).isLessThanOrEqualTo(bound.mean());
        assertThat(worst).isLessThanOrEqualTo(bound.most());
        assertThat(found / (double) users.size()).isGreaterThanOrEqualTo(bound.found());
    }

    /** One for each role and each of the chief needs. */
    private static List<User> users(Offer offer, Instant now) {
        List<Optional<Role>> roles = offer.audience().roles().isEmpty()
                ? List.of(Optional.of(Role.STAFF))
                : offer.audience().roles().stream().sorted().map(Optional::of).toList();
        List<User> users = new ArrayList<>();
        for (Optional<Role> role : roles) {
            offer.needs().stream().limit(2).forEach(need -> users.add(new User(offer, role, Optional.of(need), now)));
        }
        return users;
    }

    private static Instant whenOpen(Offer offer) {
        return MOMENTS.stream()
                .filter(now -> offer.statusAt(now) instanceof OfferStatus.Open)
                .findFirst()
                .orElse(IN_TIME);
    }

    private static Talk talk(IntakeAssistant assistant, Catalogue catalogue, User user) {
        Conversation here = Conversation.start("c", Language.DANISH);
        String says = "hej";
        int questions = 0;
        while (questions <= PATIENCE) {
            Turn turn = assistant.respond(here, says, user.now());
            here = turn.conversation();
            if (turn.outcome() instanceof Outcome.Found found) {
                boolean theirs = found.offer().equals(user.offer().id())
                        || found.others().contains(user.offer().id());
                return new Talk(questions, theirs);
            }
            if (!(turn.outcome() instanceof Outcome.Clarify clarify)) {
                return new Talk(questions, false);
            }
            questions++;
            says = answer(catalogue, user, clarify.facet());
        }
        return new Talk(questions, false);
    }

    private static String answer(Catalogue catalogue, User user, Facet asked) {
        return switch (asked) {
            case ROLE ->
                "det er til " + user.role().map(role -> PEOPLE.get(role)).orElse("os");
            case NEED ->
                user.need()
                        .flatMap(catalogue::need)
                        .map(need -> need.label().in(Language.DANISH))
                        .orElse("det ved jeg ikke");
            case FORMAT -> user.offer().kind().label().in(Language.DANISH);
            case TIME ->
                user.offer()
                        .period()
                        .map(period -> PartialDateFormatter.of(Language.DANISH).format(period.value()))
                        .orElse("det er lige meget");
        };
    }

    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(
            Role.HEAD, "en chef",
            Role.MANAGER, "en leder",
            Role.PROFESSIONAL_LEAD, "en faglig leder",
            Role.KEY_PERSON, "en nøgleperson",
            Role.STAFF, "rådgivere"));

    /** A form that asks role, need, form and time in that order, and stops when one offer is left or nothing can change. */
    private static int leavingOutTheUseless(Catalogue catalogue, User user) {
        List<Offer> left = catalogue.offers().stream()
                .filter(offer -> offer.kind().isStanding()
                        || offer.statusAt(user.now()) instanceof OfferStatus.Open
                        || offer.statusAt(user.now()) instanceof OfferStatus.NotYetOpen)
                .toList();
        int questions = 0;
        for (Facet facet : Facet.values()) {
            List<Offer> then =
                    left.stream().filter(offer -> agrees(offer, user, facet)).toList();
            boolean canTell =
                    left.stream().map(offer -> values(offer, facet)).distinct().count() > 1;
            if (left.size() > 1 && canTell) {
                questions++;
                left = then.isEmpty() ? left : then;
            }
        }
        return questions;
    }

    private static boolean agrees(Offer offer, User user, Facet facet) {
        return switch (facet) {
            case ROLE ->
                offer.audience().roles().isEmpty()
                        || user.role().map(offer.audience()::isFor).orElse(true);
            case NEED -> user.need().map(offer.needs()::contains).orElse(true);
            case FORMAT -> offer.kind() == user.offer().kind();
            case TIME -> offer.period().equals(user.offer().period());
        };
    }

    private static Object values(Offer offer, Facet facet) {
        return switch (facet) {
            case ROLE -> offer.audience().roles();
            case NEED -> offer.needs();
            case FORMAT -> offer.kind();
            case TIME -> offer.period();
        };
    }

    /** Fifteen offers whose audiences, needs, forms and months overlap. */
    private static Catalogue madeUp() {
        Catalogue bundled = Catalogue.bundled();
        String source = bundled.sources().get(0).id();
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            LocalizedText title = new LocalizedText("Tilbud nummer " + (i + 1), "Offer number " + (i + 1));
            PartialDate period =
                    PartialDate.parse("2023-" + List.of("08", "09", "10", "11").get(i * 7 % 4));
            offers.add(Offer.builder(
                            OfferId.of("made-up-" + (i + 1)),
                            KINDS.get((i + i / 5) % KINDS.size()),
                            title,
                            title,
                            audience(roles(i), source),
                            new Access.Registration(Optional.empty(), Optional.empty()))
                    .needs(List.of(NEEDS.get((i * 3 + i / 5) % NEEDS.size())))
                    .period(new Claims<>(List.of(Claim.of(period, source))))
                    .sources(List.of(source))
                    .build());
        }
        return bundled.with(bundled.sources().get(0), offers);
    }

    private static Set<Role> roles(int number) {
        // Some are for one role, some for two.
        return EnumSet.of(ROLES.get(number % 5), ROLES.get((number * 2 + 1) % 5));
    }

    private static Audience audience(Set<Role> roles, String source) {
        return new Audience(roles, new LocalizedText("Nogle", "Some"), Optional.empty(), source);
    }
}
