package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.DeadlineFormatter;
import dk.inddrag.examples.terminal.screen.Screen;
import dk.inddrag.examples.terminal.screen.Span;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.screen.Texts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of time on a screen: what is past, now, and what is ahead, year by year. */
final class TimelineView {
    private static final int DATE = 22;
    private static final String AHEAD = " • ";
    private static final String PAST = " · ";

    private final Screen screen;
    private final Texts texts;
    private final DeadlineFormatter format;

    TimelineView(Screen screen, Texts texts) {
        this.screen = screen;
        this.texts = texts;
        this.format = DeadlineFormatter.of(texts.language());
    }

    void show(Catalogue catalogue, Timeline timeline) {
        screen.text(Style.HEADING, catalogue.centre().name().in(texts.language()));
        screen.text(texts.get("deadlines.heading", timeline.entries().size()));
        int year = 0;
        boolean nowShown = false;
        for (Timeline.Entry entry : timeline.entries()) {
            if (timeline.isAhead(entry) && !nowShown) {
                now(timeline);
                nowShown = true;
                year = 0;
            }
            if (entry.cutoff().date().getYear() != year) {
                year = entry.cutoff().date().getYear();
                screen.blank();
                screen.text(Style.HEADING, Integer.toString(year));
            }
            show(entry, timeline);
        }
        if (!nowShown) {
            now(timeline);
        }
    }

    private void now(Timeline timeline) {
        String moment = format.moment(timeline.now().truncatedTo(ChronoUnit.MINUTES), Cutoff.COPENHAGEN);
        String word = "--- " + texts.get("deadlines.now", moment) + " ";
        screen.blank();
        screen.line(new Span(Style.KEY, word + "-".repeat(Math.max(3, Math.min(screen.width(), 80) - word.length()))));
    }

    private void show(Timeline.Entry entry, Timeline timeline) {
        boolean ahead = timeline.isAhead(entry);
        Cutoff cutoff = entry.cutoff();
        String date = format.dayAndMonth(cutoff.date())
                + cutoff.time().map(time -> " " + format.time(time)).orElse("");
        String mark = ahead ? AHEAD : PAST;
        int room = screen.width() - DATE - mark.length();
        List<String> lines = new ArrayList<>(Screen.wrap(entry.offer().title().in(texts.language()), room));
        Style style = ahead ? Style.OPEN : Style.FAINT;
        screen.line(
                Span.plain(" ".repeat(Math.max(0, DATE - date.length())) + date),
                new Span(style, mark),
                new Span(ahead ? Style.HEADING : Style.PLAIN, lines.get(0)));
        String indent = " ".repeat(DATE + mark.length());
        lines.stream()
                .skip(1)
                .forEach(line -> screen.line(Span.plain(indent), new Span(ahead ? Style.HEADING : Style.PLAIN, line)));
        if (ahead) {
            told(
                    indent,
                    Style.OPEN,
                    texts.get("deadlines.left", format.timeLeft(entry.standing().enforced(), timeline.now())),
                    room);
        }
        entry.grace()
                .ifPresent(
                        grace -> told(indent, Style.FAINT, texts.get("deadlines.grace", format.cutoff(grace)), room));
        entry.opensAt()
                .ifPresent(opens -> told(
                        indent,
                        Style.COMING,
                        texts.get("status.later.at", format.moment(opens, Cutoff.COPENHAGEN)),
                        room));
        if (!entry.earlier().isEmpty()) {
            String moved = entry.earlier().stream().map(format::cutoff).collect(Collectors.joining(", "));
            told(indent, Style.FAINT, texts.get("deadlines.moved", moved), room);
        }
    }

    private void told(String indent, Style style, String text, int room) {
        Screen.wrap(text, room).forEach(line -> screen.line(Span.plain(indent), new Span(style, line)));
    }
}
