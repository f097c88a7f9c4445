package dk.inddrag.core.catalogue.diff;

import dk.inddrag.core.Need;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.catalogue.Disagreement;
import dk.inddrag.core.knowledge.Evidence;
import dk.inddrag.core.knowledge.Project;
import dk.inddrag.core.knowledge.Publication;
import dk.inddrag.core.organisation.Contact;
import dk.inddrag.core.organisation.Organisation;
import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.core.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is different between two versions of a catalogue: deadlines moved, registration opened, contacts replaced, offers
 * and runs that came or went, and whatever else is not the same. It is empty exactly where the versions are equal.
 *
 * <p>Offers come first, in the order of the newer version, with those that are gone at the end; in each offer the changes
 * stand in the order in which {@link OfferChange} lists them. Then follow the centre and the other lists, in the order of
 * a catalogue file. The same two versions always give the same changes in the same order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes the changes, in that order
 */
public record CatalogueDiff(List<Change> changes) {

    /** Copies the changes. */
    public CatalogueDiff {
        changes = List.copyOf(changes);
    }

    /**
     * What changed from one version to the next.
     *
     * @param before the older version, not null
     * @param after the newer version, not null
     * @return the changes, not null
     */
    public static CatalogueDiff between(Catalogue before, Catalogue after) {
        List<Change> changes = new ArrayList<>();
        new OfferDiff(before, after, changes).compare();
        if (!before.centre().equals(after.centre())) {
            changes.add(new EntryChange.EntryChanged(
                    "centre", "centre", after.centre().name()));
        }
        Lists lists = new Lists(before, after, changes);
        lists.compare("sources", Catalogue::sources, Source::id, Source::title);
        lists.compare("organisations", Catalogue::organisations, Organisation::id, Organisation::currentName);
        lists.compare("needs", Catalogue::needs, Need::id, Need::label);
        lists.order("offers", Catalogue::offers, offer -> offer.id().value());
        lists.compare("contacts", Catalogue::contacts, Contact::id, Contact::concerns);
        lists.compare("publications", Catalogue::publications, Publication::id, Publication::title);
        lists.compare("projects", Catalogue::projects, Project::id, Project::title);
        lists.compare("evidence", Catalogue::evidence, Evidence::id, Evidence::finding);
        lists.compare("disagreements", Catalogue::disagreements, Disagreement::id, Disagreement::about);
        return new CatalogueDiff(changes);
    }

    /**
     * Whether the two versions are equal.
     *
     * @return true where nothing changed
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Compares the lists other than the offers, element by element. */
    private record Lists(Catalogue before, Catalogue after, List<Change> changes) {

        <T> void compare(
                String list,
                Function<Catalogue, List<T>> elements,
                Function<T, String> id,
                Function<T, LocalizedText> label) {
            Map<String, T> old = byId(elements.apply(before), id);
            Map<String, T> now = byId(elements.apply(after), id);
            now.forEach((key, element) -> {
                T previous = old.get(key);
                if (previous == null) {
                    changes.add(new EntryChange.EntryAdded(list, key, label.apply(element)));
                } else if (!previous.equals(element)) {
                    changes.add(new EntryChange.EntryChanged(list, key, label.apply(element)));
                }
            });
            old.forEach((key, element) -> {
                if (!now.containsKey(key)) {
                    changes.add(new EntryChange.EntryRemoved(list, key, label.apply(element)));
                }
            });
            order(list, elements, id);
        }

        <T> void order(String list, Function<Catalogue, List<T>> elements, Function<T, String> id) {
            Map<String, T> old = byId(elements.apply(before), id);
            Map<String, T> now = byId(elements.apply(after), id);
            List<String> kept = new ArrayList<>(old.keySet());
            kept.removeIf(key -> !now.containsKey(key));
            List<String> common = new ArrayList<>(now.keySet());
            common.removeIf(key -> !old.containsKey(key));
            if (!kept.equals(common)) {
                changes.add(new EntryChange.Reordered(list));
            }
        }

        private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id) {
            Map<String, T> byId = new LinkedHashMap<>();
            elements.forEach(element -> byId.put(id.apply(element), element));
            return byId;
        }
    }
}
