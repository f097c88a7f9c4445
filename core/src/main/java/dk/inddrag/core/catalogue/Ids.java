package dk.inddrag.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of one list of a file. */
final class Ids {

    private final Map<String, String> read = new HashMap<>();
    private final @Nullable Ids below;
    private boolean someUnread;

    Ids() {
        this(null);
    }

    /** Ids that come on top of others, which can be referred to as well. */
    Ids(@Nullable Ids below) {
        this.below = below;
    }

    /** Adds an id, and tells whether it is new. */
    boolean add(String id) {
        return read.putIfAbsent(id, id) == null;
    }

    /** The id as it was first read, so that a hundred thousand references share one text; null where it is not there. */
    @Nullable
    String find(String id) {
        String found = read.get(id);
        return found == null && below != null ? below.find(id) : found;
    }

    /** Notes that an id could not be read, so that references to it are not called wrong on top of that. */
    void missOne() {
        someUnread = true;
    }

    boolean someUnread() {
        return someUnread;
    }

    Collection<String> all() {
        if (below == null) {
            return read.keySet();
        }
        List<String> all = new ArrayList<>(read.keySet());
        all.addAll(below.all());
        return all;
    }
}
