package dk.inddrag.intake.internal.decide;

import dk.inddrag.content.BundledItems;
import dk.inddrag.content.KnowledgeBank;
import dk.inddrag.content.bank.Hit;
import dk.inddrag.content.bank.Item;
import dk.inddrag.content.bank.ItemKind;
import dk.inddrag.core.catalogue.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read, in the host's knowledge bank, or in one of what the catalogue itself names.
 *
 * <p>Thread-safe.
 */
public final class Knowledge {

    private static final int MOST = 3;
    /** Pages that announce offers: the catalogue tells of those, with where they stand. */
    private static final Set<ItemKind> ABOUT_OFFERS =
            EnumSet.of(ItemKind.OFFER_PAGE, ItemKind.NEWS, ItemKind.PRESS_RELEASE);

    /** Some of the best may have been published after the moment that is asked about. */
    private static final int LOOKED_AT = 10;

    private final Supplier<KnowledgeBank> opening;
    private @Nullable KnowledgeBank bank;

    private Knowledge(Supplier<KnowledgeBank> opening) {
        this.opening = opening;
    }

    /**
     * The knowledge of a bank.
     *
     * @param bank the bank
     * @return the knowledge
     */
    public static Knowledge in(KnowledgeBank bank) {
        return new Knowledge(() -> bank);
    }

    /**
     * The knowledge that a catalogue names. It is indexed when it is first asked for.
     *
     * @param catalogue the catalogue
     * @return the knowledge
     */
    public static Knowledge of(Catalogue catalogue) {
        return new Knowledge(() -> {
            // When an item came in is of no interest here.
            KnowledgeBank bundled = KnowledgeBank.inMemory(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            bundled.add(BundledItems.of(catalogue));
            return bundled;
        });
    }

    /**
     * The items that answer a question best.
     *
     * @param question the question as it was asked
     * @param today the day; what was published later is not there yet
     * @return the items, the best first, at most three
     */
    public List<Item> best(String question, LocalDate today) {
        return opened().best(question, LOOKED_AT).stream()
                .map(Hit::item)
                .filter(item -> !ABOUT_OFFERS.contains(item.kind()))
                .filter(item ->
                        item.date().map(date -> !date.earliest().isAfter(today)).orElse(true))
                .limit(MOST)
                .toList();
    }

    private synchronized KnowledgeBank opened() {
        if (bank == null) {
            bank = opening.get();
        }
        return bank;
    }
}
