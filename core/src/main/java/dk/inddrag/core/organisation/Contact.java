package dk.inddrag.core.organisation;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or a desk one can turn to, as named on a page of a certain day. People move on: a contact holds for the day
 * of its page, and the organisation is the way to turn when it is old.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, not null
 * @param name the public name of the person; empty for a desk
 * @param title the title or the name of the desk; empty where no source gives one
 * @param organisation the id of the organisation, not null
 * @param concerns what questions the contact is for, not null
 * @param phones the telephone numbers
 * @param asOf the date for which the contact is known to hold; empty where the page carries no date
 * @param expires the last day on which somebody who knows says that the contact holds; empty where nobody does
 * @param source the id of the source, not null
 */
public record Contact(
        String id,
        Optional<String> name,
        Optional<LocalizedText> title,
        String organisation,
        LocalizedText concerns,
        List<Phone> phones,
        Optional<PartialDate> asOf,
        Optional<PartialDate> expires,
        String source) {

    /**
     * Copies the numbers.
     *
     * @throws IllegalArgumentException if the contact has neither name nor title
     */
    public Contact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(concerns, "concerns");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(source, "source");
        phones = List.copyOf(phones);
        if (name.isEmpty() && title.isEmpty()) {
            throw new IllegalArgumentException("The contact \"" + id + "\" needs a name or a title");
        }
    }
}
