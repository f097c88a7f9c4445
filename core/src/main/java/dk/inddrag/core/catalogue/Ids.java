package dk.inddrag.core.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of one list of a file. */
final class Ids {

    private final Map<String, String> read = new HashMap<>();
    private boolean someUnread;

    /** Adds an id, and tells whether it is new. */
    boolean add(String id) {
        return read.putIfAbsent(id, id) == null;
    }

    /** The id as it was first read, so that a hundred thousand references share one text; null where it is not there. */
    @Nullable
    String find(String id) {
        return read.get(id);
    }

    /** Notes that an id could not be read, so that references to it are not called wrong on top of that. */
    void missOne() {
        someUnread = true;
    }

    boolean someUnread() {
        return someUnread;
    }

    Collection<String> all() {
        return read.keySet();
    }
}
