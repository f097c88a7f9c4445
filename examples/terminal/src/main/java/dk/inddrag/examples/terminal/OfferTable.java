package dk.inddrag.examples.terminal;

import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferStatus;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Span;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All offers on a screen: what is open first, then what is coming, what is over, and what is always there. */
final class OfferTable {
    private static final int TITLE = 42;
    private static final int DEEPEST = 4;
    private static final String INDENT = "  ";

    private enum Group {
        OPEN,
        COMING,
        STANDING,
        CLOSED;

        static Group of(OfferStatus status) {
            if (status instanceof OfferStatus.Open) {
                return OPEN;
            }
            if (status instanceof OfferStatus.Closed) {
                return CLOSED;
            }
            return status instanceof OfferStatus.Standing || status instanceof OfferStatus.Unknown ? STANDING : COMING;
        }
    }

    private final Screen screen;
    private final Texts texts;
    private final Instant now;
    private final StatusText words;

    OfferTable(Screen screen, Texts texts, Instant now) {
        this.screen = screen;
        this.texts = texts;
        this.now = now;
        this.words = new StatusText(texts, now);
    }

    void show(Catalogue catalogue) {
        screen.text(Style.HEADING, catalogue.centre().name().in(texts.language()));
        screen.text(texts.get(
                "offers.moment",
                DeadlineFormatter.of(texts.language()).moment(now.truncatedTo(ChronoUnit.MINUTES), Cutoff.COPENHAGEN)));
        Map<Group, List<Offer>> groups = new EnumMap<>(Group.class);
        for (Offer offer : catalogue.offers()) {
            groups.computeIfAbsent(Group.of(offer.statusAt(now)), group -> new ArrayList<>())
                    .add(offer);
        }
        groups.forEach((group, offers) -> {
            screen.blank();
            screen.text(Style.HEADING, texts.get("offers.group." + group));
            offers.forEach(offer -> show(offer, offers));
        });
    }

    private void show(Offer offer, List<Offer> shown) {
        String indent = INDENT.repeat(1 + depth(offer, shown));
        OfferStatus status = offer.statusAt(now);
        List<String> left = Screen.wrap(offer.title().in(texts.language()), INDENT.length() + TITLE - indent.length());
        List<String> right = List.of(words.of(status), words.deadline(status));
        for (int i = 0; i < left.size(); i++) {
            row(
                    Span.plain(indent + left.get(i)),
                    new Span(i == 0 ? StatusText.style(status) : Style.PLAIN, at(right, i)));
        }
        row(new Span(Style.FAINT, indent + offer.id().value()), Span.plain(at(right, left.size())));
    }

    /** How deep the offer stands under others of the same group. */
    private static int depth(Offer offer, List<Offer> shown) {
        int depth = 0;
        Optional<Offer> parent = parent(offer, shown);
        while (parent.isPresent() && depth < DEEPEST) {
            depth++;
            parent = parent(parent.get(), shown);
        }
        return depth;
    }

    private static Optional<Offer> parent(Offer offer, List<Offer> shown) {
        return offer.partOf()
                .flatMap(id ->
                        shown.stream().filter(each -> each.id().equals(id)).findFirst());
    }

    private void row(Span left, Span right) {
        if (right.text().isEmpty()) {
            screen.line(left);
            return;
        }
        int length = left.text().codePointCount(0, left.text().length());
        String gap = " ".repeat(Math.max(2, INDENT.length() + TITLE + 2 - length));
        screen.line(left, Span.plain(gap), right);
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
