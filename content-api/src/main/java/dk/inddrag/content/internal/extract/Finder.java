package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Contradiction;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.content.extract.OfferDraft;
import dk.inddrag.content.extract.Page;
import dk.inddrag.content.extract.PageDates;
import dk.inddrag.content.extract.PageEvent;
import dk.inddrag.content.internal.extract.Sentence.Mention;
import dk.inddrag.content.times.TimeFlag;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one page. */
public final class Finder {
    /** Any day does where only dates with their year are looked for. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 4, 1);

    private final Page page;
    private final CueHits hits;
    private final List<Statement> statements = new ArrayList<>();
    private final List<PageEvent> events = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<LocalDate> orphans = new ArrayList<>();
    private @Nullable Extracted<LocalDate> opensOn;

    private Finder(Page page) {
        this.page = page;
        this.hits = Cues.BUNDLED.in(page.text());
    }

    /**
     * The draft of a page.
     *
     * @param page the page, not null
     * @param seenOn the day it was read, used for dates without a year where the page gives no year at all
     * @return the draft, not null
     */
    public static OfferDraft draft(Page page, Optional<LocalDate> seenOn) {
        return new Finder(page).draft(seenOn);
    }

    private OfferDraft draft(Optional<LocalDate> seenOn) {
        List<Block> content = Zones.content(page, hits);
        List<Sentence> sentences = Sentences.of(page.text(), content, seenOn.orElse(NO_DAY));
        PageDatesFinder ofPage = new PageDatesFinder(page, hits, sentences);
        Optional<Extracted<LocalDate>> published = ofPage.published();
        Optional<LocalDate> reference = published
                .map(Extracted::value)
                .or(() -> ofPage.updated().stream()
                        .filter(each -> each.confidence() == Confidence.HIGH)
                        .map(Extracted::value)
                        .findFirst())
                .or(ofPage::anchor)
                .or(() -> seenOn);
        if (reference.isPresent()) {
            sentences = Sentences.of(
                    page.text(), content, WeekdayYears.fit(page, content, reference.get(), published.isPresent()));
        }
        List<Extracted<LocalDate>> updated = new PageDatesFinder(page, hits, sentences).updated();
        boolean dated = reference.isPresent();
        Reading reading = new Reading(page, hits, sentences);
        Optional<Extracted<String>> title = Titles.of(reading);
        read(
                sentences,
                new Targets(hits, title.map(t -> t.evidence().start()).orElse(-1)),
                taken(published, updated),
                dated);
        Deadlines deadlines = Deadlines.of(statements, orphans);
        contradictions.addAll(deadlines.contradictions());
        return new OfferDraft(
                page,
                title,
                new PageDates(published, updated, Optional.ofNullable(opensOn)),
                deadlines.deadlines(),
                EventList.merged(events),
                new Facts(reading).all(),
                contradictions);
    }

    private static Set<Integer> taken(Optional<Extracted<LocalDate>> published, List<Extracted<LocalDate>> updated) {
        Set<Integer> taken = new HashSet<>();
        published.ifPresent(each ->
                taken.add(each.evidence().end() == 0 ? -1 : each.evidence().start()));
        updated.forEach(each ->
                taken.add(each.evidence().end() == 0 ? -1 : each.evidence().start()));
        return taken;
    }

    private void read(List<Sentence> sentences, Targets targets, Set<Integer> taken, boolean dated) {
        Uses uses = new Uses(hits);
        Moves moves = new Moves(hits);
        Events eventWords = new Events(hits);
        boolean listed = false;
        for (Sentence sentence : sentences) {
            listed = moves.isListed(sentence, listed);
            if (sentence.times().isEmpty()) {
                continue;
            }
            List<Use> use = uses.of(sentence);
            @Nullable LocalDate[] replaced = moves.of(sentence, use, taken);
            for (int i = 0; i < use.size(); i++) {
                Mention mention = sentence.times().get(i);
                lint(sentence, mention);
                if (taken.contains(mention.start()) || mention.expression().date() == null) {
                    continue;
                }
                Confidence confidence =
                        dated || PageDatesFinder.isFull(mention) ? use.get(i).confidence() : Confidence.LOW;
                switch (use.get(i).type()) {
                    case DEADLINE -> state(sentence, mention, use.get(i), replaced[i], moves, targets, confidence);
                    case OPENING -> open(sentence, mention);
                    case EVENT ->
                        eventWords
                                .of(sentence, mention, use.get(i), replaced[i], confidence)
                                .map(listed && mention.isRange() ? EventList::moved : Function.identity())
                                .ifPresent(events::add);
                    case OLD -> orphan(sentence, mention, taken, replaced);
                    case OTHER -> eventWords.ofMonth(sentence, mention).ifPresent(events::add);
                }
            }
        }
    }

    /** An old deadline in a sentence of its own: "Fristen var før 2. juni." */
    private void orphan(Sentence sentence, Mention mention, Set<Integer> taken, @Nullable LocalDate[] replaced) {
        boolean alone = true;
        for (LocalDate each : replaced) {
            alone &= each == null;
        }
        boolean deadline = hits.any(
                sentence.start(),
                sentence.end(),
                "registration-deadline",
                "application-deadline",
                "deadline",
                "other-deadline");
        boolean only = sentence.times().stream().allMatch(each -> each.equals(mention) || taken.contains(each.start()));
        if (alone && deadline && only) {
            orphans.add(Objects.requireNonNull(mention.expression().date()).earliest());
        }
    }

    private void state(
            Sentence sentence,
            Mention mention,
            Use use,
            @Nullable LocalDate replaced,
            Moves moves,
            Targets targets,
            Confidence confidence) {
        PartialDate date = Objects.requireNonNull(mention.expression().date());
        boolean response = moves.kind(use) == dk.inddrag.content.extract.DeadlineKind.RESPONSE;
        if (!response && !mention.isDays()) {
            return;
        }
        boolean range = mention.isRange();
        LocalDate old = replaced;
        if (range && !response) {
            if (moves.isWithin(sentence, mention)) {
                old = old == null ? date.earliest() : old;
            } else if (opensOn == null) {
                opensOn = new Extracted<>(date.earliest(), sentence.evidence(mention), confidence);
            }
            date = PartialDate.of(date.latest());
        }
        statements.add(new Statement(
                moves.kind(use),
                date,
                range ? mention.closingTime() : mention.expression().time(),
                targets.of(sentence, mention, use),
                old,
                old != null || moves.isCorrective(sentence, mention),
                sentence.start(),
                sentence.evidence(mention),
                confidence));
    }

    private void open(Sentence sentence, Mention mention) {
        if (opensOn == null && mention.isDays()) {
            LocalDate day = Objects.requireNonNull(mention.expression().date()).earliest();
            opensOn = new Extracted<>(day, sentence.evidence(mention), Confidence.MEDIUM);
        }
    }

    private void lint(Sentence sentence, Mention mention) {
        if (mention.expression().has(TimeFlag.WEEKDAY_MISMATCH)) {
            contradictions.add(new Contradiction(
                    new LocalizedText("Ugedagen passer ikke til datoen.", "The weekday is not that of the date."),
                    List.of(sentence.evidence(mention))));
        } else if (mention.expression().has(TimeFlag.NO_SUCH_DAY)) {
            contradictions.add(new Contradiction(
                    new LocalizedText("Den dato findes ikke.", "There is no such date."),
                    List.of(sentence.evidence(mention))));
        }
    }
}
