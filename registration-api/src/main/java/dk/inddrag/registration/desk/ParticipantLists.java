package dk.inddrag.registration.desk;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.Registration;
import dk.inddrag.registration.internal.rules.Draft;
import dk.inddrag.registration.internal.rules.House;
import dk.inddrag.registration.internal.rules.NeedsRule;
import dk.inddrag.registration.spi.Book;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Who is registered for an offer, with all its lines brought up to the moment. For organisers only. */
record ParticipantLists(House house, OfferId offer) {

    /** All registrations, those that are over among them. */
    List<Registration> registrations() {
        return look(ParticipantLists::all);
    }

    /** The places of those that are not over, without needs. */
    List<ParticipantRow> participants() {
        return ParticipantRow.of(look(ParticipantLists::live));
    }

    /** The same, with the needs that are still shown. */
    List<ParticipantRow> participantsWithNeeds() {
        return look((draft, book) -> ParticipantRow.of(live(draft, book), needs(draft, book)));
    }

    private List<PlaceNeeds> needs(Draft draft, Book book) {
        Set<String> shown = live(draft, book).stream()
                .filter(each -> NeedsRule.areShown(each, house.days(offer, each.run()), draft.moment()))
                .map(Registration::reference)
                .collect(Collectors.toSet());
        return book.needs().stream()
                .filter(each -> shown.contains(each.reference()))
                .toList();
    }

    private static List<Registration> all(Draft draft, Book book) {
        return book.registrations().stream()
                .flatMap(each -> draft.registration(each.reference()).stream())
                .toList();
    }

    private static List<Registration> live(Draft draft, Book book) {
        return all(draft, book).stream().filter(each -> each.state().isLive()).toList();
    }

    private <T> List<T> look(BiFunction<Draft, Book, List<T>> work) {
        house.organiser();
        return house.look(offer, House.runs(house.offer(offer)), work);
    }
}
