package dk.inddrag.intake.internal.say;

import dk.inddrag.core.OfferKind;
import dk.inddrag.core.Role;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.organisation.Municipalities;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.decide.Known;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known, in the words of the catalogue and never in those of the message. */
final class FactText {

    private final Catalogue catalogue;
    private final Wording wording;

    FactText(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    /** The values of a kind that are known, in the order they were said. */
    List<String> of(Known known, FactKind kind) {
        return known.values(kind).stream()
                .flatMap(value -> of(kind, value).stream())
                .distinct()
                .toList();
    }

    private Optional<String> of(FactKind kind, String value) {
        return switch (kind) {
            case ROLE -> Role.ofId(value).map(role -> wording.say("roles." + role.id()));
            case NEED -> catalogue.need(value).map(need -> need.label().in(wording.language()));
            case KIND -> OfferKind.ofId(value).map(offer -> offer.label().in(wording.language()));
            case SIZE -> Optional.of(size(value));
            case MUNICIPALITY -> Municipalities.byCode(value).map(Municipality::name);
            case WHEN -> Optional.of(PartialDateFormatter.of(wording.language()).format(PartialDate.parse(value)));
            default -> Optional.empty();
        };
    }

    /** A number, with its role where one was told. */
    private String size(String value) {
        int space = value.lastIndexOf(' ');
        String number = value.substring(space + 1);
        Optional<Role> role = space < 0 ? Optional.empty() : Role.ofId(value.substring(0, space));
        return Stream.concat(
                        Stream.of(number),
                        role
                                .map(each -> number.equals("1")
                                        ? each.label().in(wording.language())
                                        : wording.say("roles." + each.id()))
                                .stream())
                .reduce((first, second) -> first + " " + second)
                .orElse(number);
    }
}
