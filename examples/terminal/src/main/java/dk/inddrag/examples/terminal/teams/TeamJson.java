package dk.inddrag.examples.terminal.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.RoleLevel;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.examples.terminal.screen.Texts;
import dk.inddrag.registration.CapacityOutcome;
import dk.inddrag.registration.ChangeOutcome;
import dk.inddrag.registration.Place;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.RegistrationOutcome;
import dk.inddrag.registration.desk.ParticipantRow;
import dk.inddrag.registration.desk.TeamPlan;
import dk.inddrag.registration.refusal.Malformed;
import dk.inddrag.registration.refusal.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Registrations and what came of requests as JSON, in the form that the guide of the terminal describes. */
public final class TeamJson {
    private final Texts texts;

    public TeamJson(Texts texts) {
        this.texts = texts;
    }

    public ObjectNode of(Registration registration, Optional<Integer> position) {
        ObjectNode json = object();
        json.put("reference", registration.reference());
        json.put("offer", registration.offer().value());
        json.put("run", registration.run());
        json.put("municipality", registration.municipalityCode().orElse(null));
        json.put("state", id(registration.state().name()));
        json.put("position", position.orElse(null));
        json.put("registeredAt", moment(registration.registeredAt()));
        json.put("answerBy", registration.answerBy().map(TeamJson::moment).orElse(null));
        json.put("revision", registration.revision());
        ArrayNode places = json.putArray("places");
        registration.places().forEach(place -> put(places.addObject(), place));
        return json;
    }

    private static void put(ObjectNode node, Place place) {
        node.put("number", place.number());
        node.put("role", place.seat().role().id());
        node.put("name", place.seat().participant().map(person -> person.name()).orElse(null));
        node.put(
                "workEmail",
                place.seat().participant().flatMap(person -> person.workEmail()).orElse(null));
        node.put("attended", place.attended());
    }

    public ArrayNode of(List<Registration> registrations) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        registrations.forEach(each -> all.add(of(each, Optional.empty())));
        return all;
    }

    /** A participant list, a place on each line; with needs where the list was asked for with them. */
    public static ArrayNode places(List<ParticipantRow> rows) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (ParticipantRow row : rows) {
            Registration registration = row.registration();
            ObjectNode node = all.addObject();
            node.put("reference", registration.reference());
            node.put("offer", registration.offer().value());
            node.put("run", registration.run());
            node.put("state", id(registration.state().name()));
            node.put("municipality", registration.municipalityCode().orElse(null));
            put(node, row.place());
            row.needs()
                    .ifPresent(needs -> node.put("access", needs.access().orElse(null))
                            .put("dietary", needs.dietary().orElse(null)));
        }
        return all;
    }

    /** What came of setting the capacity of a run. */
    public static ObjectNode of(CapacityOutcome outcome, OfferId offer, String run, int seats) {
        ObjectNode json = object().put("offer", offer.value()).put("run", run);
        if (outcome instanceof CapacityOutcome.BelowTaken below) {
            json.put("outcome", "below-taken").put("seats", seats).put("taken", below.taken());
        } else if (outcome instanceof CapacityOutcome.Set set) {
            ArrayNode tooLarge = json.put("outcome", "set")
                    .put("seats", seats)
                    .put("invited", set.invited())
                    .putArray("tooLarge");
            set.tooLarge().forEach(tooLarge::add);
        }
        return json;
    }

    public ObjectNode of(RegistrationOutcome outcome) {
        ObjectNode json = object();
        if (outcome instanceof RegistrationOutcome.Confirmed confirmed) {
            json.put("outcome", "confirmed").put("reference", confirmed.reference());
        } else if (outcome instanceof RegistrationOutcome.Waiting waiting) {
            json.put("outcome", "waiting").put("reference", waiting.reference()).put("position", waiting.position());
        } else if (outcome instanceof RegistrationOutcome.Refused refused) {
            json.put("outcome", "refused").set("reasons", reasons(refused.reasons()));
        }
        return json.put("nextStep", outcome.nextStep().in(texts.language()));
    }

    public ObjectNode of(ChangeOutcome outcome) {
        ObjectNode json = object();
        if (outcome instanceof ChangeOutcome.Done done) {
            json.put("outcome", "done").set("registration", of(done.registration(), Optional.empty()));
        } else if (outcome instanceof ChangeOutcome.Refused refused) {
            json.put("outcome", "refused").set("reasons", reasons(refused.reasons()));
        } else if (outcome instanceof ChangeOutcome.NotNow notNow) {
            json.put("outcome", id(notNow.name()))
                    .put("text", notNow.explanation().in(texts.language()));
        }
        return json;
    }

    public ObjectNode of(TeamPlan plan) {
        ObjectNode json = object();
        json.put("municipality", plan.municipalityCode());
        json.set("covered", levels(plan.covered()));
        json.set("missing", levels(plan.missing()));
        json.set("registrations", of(plan.registrations()));
        return json;
    }

    private ArrayNode reasons(List<Refusal> reasons) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Refusal reason : reasons) {
            all.addObject()
                    .put("reason", kind(reason))
                    .put("text", reason.explanation().in(texts.language()))
                    .put("nextStep", reason.nextStep().in(texts.language()));
        }
        return all;
    }

    private static String kind(Refusal reason) {
        if (reason instanceof Malformed malformed) {
            return "malformed-" + id(malformed.field().name());
        }
        return reason instanceof Enum<?> constant
                ? id(constant.name())
                : reason.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private static ArrayNode levels(Set<RoleLevel> levels) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        levels.forEach(level -> all.add(id(level.name())));
        return all;
    }

    static String id(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(Cutoff.COPENHAGEN));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
