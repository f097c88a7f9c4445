package dk.inddrag.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of the fields that a file is made of, and what was read there. */
final class Part<T> {

    private final String name;
    private final Function<Node, Value<T>> format;
    private final boolean list;
    private final List<T> read = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private boolean there;
    private boolean complete = true;

    Part(String name, Function<Node, Value<T>> format, boolean list) {
        this.name = name;
        this.format = format;
        this.list = list;
    }

    String name() {
        return name;
    }

    boolean isList() {
        return list;
    }

    /** Notes that the field is there, be it with nothing in it. */
    void begin() {
        there = true;
    }

    void read(Node node) {
        begin();
        if (list) {
            node.noList();
            complete = false;
        } else {
            readElement(node);
        }
    }

    void readElement(Node node) {
        Value<T> value = format.apply(node);
        if (value.isMissing()) {
            complete = false;
        } else {
            read.add(value.get());
            places.add(node.index());
        }
    }

    /** Where in the list of the file an element stands. */
    int place(int i) {
        return places.get(i);
    }

    /** Whether the field is in the file. */
    boolean isThere() {
        return there;
    }

    /** Whether nothing of it was wrong, so that all of it was read. */
    boolean isComplete() {
        return complete;
    }

    /** What was read, without what was wrong. */
    List<T> all() {
        return read;
    }

    Optional<T> value() {
        return read.stream().findFirst();
    }
}
