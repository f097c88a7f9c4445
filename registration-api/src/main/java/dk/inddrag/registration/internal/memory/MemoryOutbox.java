package dk.inddrag.registration.internal.memory;

import dk.inddrag.core.OfferId;
import dk.inddrag.registration.spi.Change;
import dk.inddrag.registration.spi.Farewell;
import dk.inddrag.registration.spi.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The messages that are not delivered yet, the oldest first. Whoever uses it holds the lock of the store. */
final class MemoryOutbox {

    private final List<Change.Queued> queue = new ArrayList<>();

    void add(Change.Queued queued) {
        queue.add(queued);
    }

    /** What there is to be said of the farewells of an offer, and no other message. */
    void addFarewells(MemoryOutbox other, OfferId offer) {
        other.queue.stream().filter(each -> isFarewell(each, offer)).forEach(queue::add);
    }

    List<Message> due(Instant moment, int limit) {
        Set<String> before = new HashSet<>();
        return queue.stream()
                .map(Change.Queued::message)
                .filter(message -> before.add(message.reference()))
                .filter(message -> !message.due().isAfter(moment))
                .limit(limit)
                .toList();
    }

    boolean remove(Message message) {
        return queue.removeIf(each -> isSame(each.message(), message));
    }

    boolean replace(Message message, Message other) {
        queue.replaceAll(each -> isSame(each.message(), message) ? new Change.Queued(other, each.leavers()) : each);
        return true;
    }

    void forgetLeavers(String reference) {
        queue.replaceAll(each ->
                each.message().reference().equals(reference) ? new Change.Queued(each.message(), List.of()) : each);
    }

    List<Farewell> farewells(OfferId offer) {
        return queue.stream()
                .filter(each -> isFarewell(each, offer))
                .map(each ->
                        new Farewell(each.message().number(), each.message().reference(), each.leavers()))
                .toList();
    }

    private static boolean isFarewell(Change.Queued queued, OfferId offer) {
        return !queued.leavers().isEmpty() && queued.message().offer().equals(offer);
    }

    private static boolean isSame(Message one, Message other) {
        return one.offer().equals(other.offer()) && one.number() == other.number();
    }
}
