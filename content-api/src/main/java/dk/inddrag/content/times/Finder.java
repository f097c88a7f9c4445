package dk.inddrag.content.times;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a text once, shares years within lists, and works out the dates. */
final class Finder {

    /** Any year that has all days, to compare days by their place in the year. */
    private static final int LEAP_YEAR = 2000;

    private final CharSequence text;
    private final Tokens t;
    private final Phrases phrases;
    private final Resolver resolver;
    private final List<Found> chain = new ArrayList<>();
    private final List<TimeExpression> expressions = new ArrayList<>();

    Finder(CharSequence text, LocalDate reference) {
        this.text = text;
        this.t = Tokens.of(text);
        this.phrases = new Phrases(t, reference);
        this.resolver = new Resolver(reference);
    }

    List<TimeExpression> find() {
        if (!tellsTime()) {
            return List.of();
        }
        int i = 0;
        while (i < t.size()) {
            Found found = mayBegin(i) ? next(i) : null;
            if (found == null) {
                i = t.isNumber(i) ? Math.max(i + 1, phrases.figures().runEnd(i)) : i + 1;
                continue;
            }
            if (!chain.isEmpty() && !joins(chain.get(chain.size() - 1), found)) {
                close();
            }
            chain.add(found);
            i = found.next();
        }
        close();
        return List.copyOf(expressions);
    }

    /** Most messages tell no time at all, though they are full of <i>i, til</i> and <i>en</i>. */
    private boolean tellsTime() {
        for (int i = 0; i < t.size(); i++) {
            Lexeme lexeme = t.lexeme(i);
            boolean telling = lexeme == null
                    ? t.isNumber(i) || phrases.periods().isMisspelt(i)
                    : lexeme.role() != Role.LINK && lexeme.role() != Role.BESIDE && lexeme.role() != Role.CARDINAL;
            if (telling) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(int i) {
        Lexeme lexeme = t.lexeme(i);
        return lexeme == null ? t.isNumber(i) || phrases.periods().mayBeMisspelt(i) : lexeme.role() != Role.BESIDE;
    }

    /** The work so far, in tokens looked at. */
    long steps() {
        return t.looks();
    }

    private @Nullable Found next(int i) {
        Found found = phrases.at(i);
        if (found == null && !chain.isEmpty()) {
            Found last = chain.get(chain.size() - 1);
            Match match = isSeparator(last.next(), i) ? phrases.periods().listed(last.when(), i) : null;
            return match == null
                    ? null
                    : new Found(
                            i, match.next(), match.when(), null, TimeBound.NONE, null, EnumSet.noneOf(TimeFlag.class));
        }
        return found;
    }

    private boolean isSeparator(int from, int to) {
        if (to <= from || to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean word = t.is(i, "og")
                    || t.is(i, "samt")
                    || t.is(i, "eller")
                    || t.is(i, "and")
                    || t.is(i, "or")
                    || t.is(i, "til");
            if (!word && !t.isMark(i, ',') && !t.isMark(i, '/') && !t.isMark(i, '.')) {
                return false;
            }
        }
        return true;
    }

    private boolean joins(Found last, Found found) {
        return last.when() != null && found.when() != null && isSeparator(last.next(), found.first());
    }

    /** Gives the members of a list the year that only one of them has, and turns them into expressions. */
    private void close() {
        shareInferred();
        for (int i = chain.size() - 2; i >= 0; i--) {
            share(i, i + 1);
        }
        for (int i = 1; i < chain.size(); i++) {
            share(i, i - 1);
        }
        for (Found found : chain) {
            TimeExpression expression = expression(found);
            if (expression != null) {
                expressions.add(expression);
            }
        }
        chain.clear();
    }

    /** A list in the order of the calendar without any year is of one year, that of its last member. */
    private void shareInferred() {
        if (chain.size() < 2) {
            return;
        }
        LocalDate before = LocalDate.MIN;
        for (Found found : chain) {
            When when = found.when();
            if (!(when instanceof When.Day || when instanceof When.Month) || when.year() != 0) {
                return;
            }
            PartialDate date = resolver.resolve(when.withYear(LEAP_YEAR), EnumSet.noneOf(TimeFlag.class));
            if (date == null || date.earliest().isBefore(before)) {
                return;
            }
            before = date.earliest();
        }
        int last = chain.size() - 1;
        When when = chain.get(last).when();
        PartialDate date = when == null ? null : resolver.resolve(when, EnumSet.noneOf(TimeFlag.class));
        for (int i = 0; date != null && i <= last; i++) {
            When member = chain.get(i).when();
            chain.get(i).flags().add(TimeFlag.YEAR_INFERRED);
            chain.set(
                    i,
                    chain.get(i)
                            .withWhen(
                                    member == null
                                            ? null
                                            : member.withYear(date.earliest().getYear())));
        }
    }

    private void share(int to, int from) {
        When when = chain.get(to).when();
        When neighbour = chain.get(from).when();
        if (when == null
                || neighbour == null
                || when.year() != 0
                || neighbour.year() == 0
                || when.withYear(1).year() == 0) {
            return;
        }
        if (when.getClass() != neighbour.getClass()
                && !(when instanceof When.Span)
                && !(neighbour instanceof When.Span)) {
            return;
        }
        EnumSet<TimeFlag> none = EnumSet.noneOf(TimeFlag.class);
        PartialDate there = resolver.resolve(neighbour, none);
        PartialDate here = resolver.resolve(when.withYear(neighbour.year()), none);
        int shift = 0;
        if (there != null && here != null) {
            if (to < from && here.earliest().isAfter(there.earliest())) {
                shift = -1;
            } else if (to > from && here.earliest().isBefore(there.earliest())) {
                shift = 1;
            }
        }
        chain.set(to, chain.get(to).withWhen(when.withYear(neighbour.year() + shift)));
    }

    private @Nullable TimeExpression expression(Found found) {
        EnumSet<TimeFlag> flags = EnumSet.copyOf(found.flags());
        PartialDate date = found.when() == null ? null : resolver.resolve(found.when(), flags);
        if (found.when() != null && date == null && !flags.contains(TimeFlag.NO_SUCH_DAY)) {
            return null;
        }
        TimeOffset offset = null;
        if (found.offset() != null) {
            offset = offset(found.offset(), flags);
            if (offset.anchor() instanceof PartialDate.Day day && counted(found.offset())) {
                date = PartialDate.of(offset.countedFrom(day.date()));
            }
        }
        LocalTime time = found.times() == null ? null : found.times().time();
        LocalTime end = found.times() == null ? null : found.times().end();
        if (found.times() != null && found.times().endOfDay()) {
            flags.add(TimeFlag.END_OF_DAY);
        }
        int start = t.start(found.first());
        int stop = t.end(found.next() - 1);
        return new TimeExpression(
                start, stop, text.subSequence(start, stop).toString(), date, time, end, found.bound(), offset, flags);
    }

    private TimeOffset offset(Found.CountedFrom counted, EnumSet<TimeFlag> flags) {
        PartialDate anchor = counted.anchor() == null ? null : resolver.resolve(counted.anchor(), flags);
        Amounts.Amount amount = counted.amount();
        return new TimeOffset(amount.count(), amount.unit(), amount.workingDays(), counted.side(), anchor);
    }

    private static boolean counted(Found.@Nullable CountedFrom offset) {
        return offset != null && offset.amount().countsDays();
    }
}
