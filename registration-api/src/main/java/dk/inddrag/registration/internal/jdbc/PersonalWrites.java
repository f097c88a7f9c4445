package dk.inddrag.registration.internal.jdbc;

import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.spi.PlaceNeeds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements for personal data that are kept for a time only. */
final class PersonalWrites {

    private PersonalWrites() {}

    static Sql kept(PlaceNeeds needs) {
        return Sql.of(
                "insert into needs (reference, number, access, dietary) values (?, ?, ?, ?)"
                        + " on conflict (reference, number) do update set access = excluded.access,"
                        + " dietary = excluded.dietary",
                needs.reference(),
                needs.number(),
                needs.needs().access().orElse(null),
                needs.needs().dietary().orElse(null));
    }

    static Sql dropped(String reference, Collection<Integer> numbers) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(reference);
        values.addAll(numbers);
        return new Sql(
                "delete from needs where reference = ? and number in ("
                        + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")",
                values);
    }

    static List<Sql> erased(String reference, Set<PersonalField> fields) {
        List<Sql> all = new ArrayList<>();
        if (fields.contains(PersonalField.WORK_EMAIL) || fields.contains(PersonalField.NAME)) {
            all.add(Outbox.leaversForgotten(reference));
        }
        fields.stream()
                .sorted()
                .map(field -> Sql.of(
                        switch (field) {
                            case NEEDS -> "delete from needs where reference = ?";
                            case WORK_EMAIL -> "update place set work_email = null where reference = ?";
                            case NAME -> "update place set name = null, work_email = null where reference = ?";
                            case FINGERPRINT -> "update answer set fingerprint = null where reference = ?";
                        },
                        reference))
                .forEach(all::add);
        return all;
    }
}
