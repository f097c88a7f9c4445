package dk.inddrag.content.extract;

import dk.inddrag.core.Access;
import dk.inddrag.core.Alias;
import dk.inddrag.core.Audience;
import dk.inddrag.core.Link;
import dk.inddrag.core.Offer;
import dk.inddrag.core.OfferBuilder;
import dk.inddrag.core.Run;
import dk.inddrag.core.Session;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.deadline.Announcement;
import dk.inddrag.core.deadline.Cutoff;
import dk.inddrag.core.deadline.Deadline;
import dk.inddrag.core.deadline.PartialDateFormatter;
import dk.inddrag.core.organisation.Party;
import dk.inddrag.core.organisation.PartyRole;
import dk.inddrag.core.source.Claim;
import dk.inddrag.core.source.Claims;
import dk.inddrag.core.source.Language;
import dk.inddrag.core.source.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An offer with a value that an editor accepted. What it had before stays behind it, wherever an offer has a place for it. */
final class AcceptedChange {
    private final Optional<PartialDate> announcedOn;
    private final String source;

    AcceptedChange(Optional<PartialDate> announcedOn, String source) {
        this.announcedOn = announcedOn;
        this.source = source;
    }

    Offer of(Offer offer, ProposedValue value) {
        if (value instanceof ProposedValue.OfDeadline deadline) {
            return offer.withAccess(access(offer.access(), announced(offer, deadline.cutoff())), source);
        } else if (value instanceof ProposedValue.OfOpening opening) {
            return offer.withAccess(opened(offer, opening.opensAt()), source);
        } else if (value instanceof ProposedValue.OfLink link) {
            return offer.withAccess(
                    linked(
                            offer.access(),
                            new Link(both(link.link().label()), link.link().target(), source)),
                    source);
        }
        OfferBuilder builder = builder(offer, value);
        if (value instanceof ProposedValue.OfPrice price) {
            builder.price(claimed(price.price(), offer.price()));
        } else if (value instanceof ProposedValue.OfExtent extent) {
            builder.extent(claimed(extent.extent(), offer.extent()));
        } else if (value instanceof ProposedValue.OfDay day) {
            move(offer, builder, day);
        } else if (value instanceof ProposedValue.OfProvider provider) {
            builder.parties(with(
                    offer.parties(), new Party(provider.organisation(), PartyRole.PROVIDER, Optional.empty(), source)));
        } else if (value instanceof ProposedValue.OfContact contact) {
            builder.contacts(List.of(contact.contact()));
        } else if (value instanceof ProposedValue.OfName name) {
            builder.aliases(with(offer.aliases(), new Alias(name.name(), source, true)));
        }
        return builder.build();
    }

    private OfferBuilder builder(Offer offer, ProposedValue value) {
        Audience was = offer.audience();
        Audience audience = value instanceof ProposedValue.OfAudience proposed
                ? new Audience(proposed.roles(), was.description(), was.companionRule(), source)
                : was;
        OfferBuilder builder = Offer.builder(
                        offer.id(), offer.kind(), offer.title(), offer.summary(), audience, offer.access())
                .aliases(offer.aliases())
                .runs(offer.runs())
                .components(offer.components())
                .parties(offer.parties())
                .contacts(offer.contacts())
                .links(offer.links())
                .needs(offer.needs())
                .sources(Stream.concat(offer.sources().stream(), Stream.of(source))
                        .distinct()
                        .toList());
        offer.partOf().ifPresent(builder::partOf);
        offer.announcedOn().ifPresent(builder::announcedOn);
        offer.period().ifPresent(builder::period);
        offer.extent().ifPresent(builder::extent);
        offer.price().ifPresent(builder::price);
        return builder;
    }

    private Deadline announced(Offer offer, Cutoff cutoff) {
        return announced(offer, Announcement.of(announcedOn, claims(cutoff), Optional.empty()));
    }

    /** What opens is announced anew with the cutoff that holds, so that the opening before it stays in the history. */
    private Access opened(Offer offer, Instant opensAt) {
        Deadline deadline = offer.deadline()
                .orElseThrow(() -> new IllegalArgumentException(
                        "What opens needs a deadline. Maybe accept the deadline of the page first"));
        List<Announcement> history = deadline.history();
        Cutoff cutoff = history.get(history.size() - 1).cutoff();
        Announcement opening =
                Announcement.of(announcedOn, claims(cutoff), Optional.empty()).withOpening(opensAt);
        return access(offer.access(), announced(offer, opening));
    }

    private Claims<Cutoff> claims(Cutoff cutoff) {
        return new Claims<>(List.of(Claim.of(cutoff, source)));
    }

    private static Deadline announced(Offer offer, Announcement announcement) {
        List<Announcement> history =
                new ArrayList<>(offer.deadline().map(Deadline::history).orElse(List.of()));
        if (announcement.announcedOn().isEmpty() && !history.isEmpty()) {
            throw new IllegalArgumentException(
                    "The page has no date, so it cannot come after what the catalogue has. Maybe enter the date by hand");
        }
        history.add(announcement);
        return Deadline.of(history);
    }

    private static Access access(Access before, Deadline deadline) {
        return before instanceof Access.Application application
                ? new Access.Application(
                        deadline, application.preconditions(), application.expectedAnswer(), application.link())
                : new Access.Registration(Optional.of(deadline), before.link());
    }

    private static Access linked(Access before, Link link) {
        if (before instanceof Access.Application application) {
            return new Access.Application(
                    application.deadline(),
                    application.preconditions(),
                    application.expectedAnswer(),
                    Optional.of(link));
        } else if (before instanceof Access.Registration registration) {
            return new Access.Registration(registration.deadline(), Optional.of(link));
        }
        return before instanceof Access.AnnouncedLater
                ? new Access.AnnouncedLater(Optional.of(link))
                : new Access.OpenToAll(Optional.of(link));
    }

    private void move(Offer offer, OfferBuilder builder, ProposedValue.OfDay day) {
        Optional<LocalDate> from = day.replaces();
        boolean ofRun = from.isPresent() && offer.runs().stream().anyMatch(run -> startsOn(run, from.get()));
        if (ofRun) {
            builder.runs(offer.runs().stream()
                    .map(run -> startsOn(run, from.get()) ? moved(run, day.date()) : run)
                    .toList());
        } else if (from.isPresent()) {
            builder.period(claimed(day.date(), offer.period()));
        } else {
            Session session = new Session(label(day.date()), Optional.of(Claim.of(day.date(), source)));
            builder.runs(with(
                    offer.runs(),
                    new Run("run-" + day.date().earliest(), label(day.date()), List.of(session), Optional.empty())));
        }
    }

    private static boolean startsOn(Run run, LocalDate day) {
        return run.start().filter(start -> start.earliest().equals(day)).isPresent();
    }

    /** A session has one date, so the old one is told in words beside the new one. */
    private Run moved(Run run, PartialDate date) {
        Session first = run.sessions().get(0);
        PartialDate was = run.start().orElseThrow();
        Claim<PartialDate> claim = new Claim<>(
                date,
                source,
                Optional.of(new LocalizedText(
                        "Flyttet fra "
                                + PartialDateFormatter.of(Language.DANISH).format(was),
                        "Moved from "
                                + PartialDateFormatter.of(Language.ENGLISH).format(was))));
        List<Session> sessions = new ArrayList<>(run.sessions());
        sessions.set(0, new Session(first.label(), Optional.of(claim)));
        return new Run(run.id(), label(date), sessions, run.link());
    }

    private static LocalizedText label(PartialDate date) {
        return new LocalizedText(
                "Start " + PartialDateFormatter.of(Language.DANISH).format(date),
                "Start " + PartialDateFormatter.of(Language.ENGLISH).format(date));
    }

    private static LocalizedText both(String words) {
        return new LocalizedText(words, words);
    }

    private <T> Claims<T> claimed(T value, Optional<Claims<T>> before) {
        List<Claim<T>> all = new ArrayList<>(List.of(Claim.of(value, source)));
        before.ifPresent(known -> all.addAll(known.all()));
        return new Claims<>(all);
    }

    private static <T> List<T> with(List<T> list, T further) {
        return Stream.concat(list.stream(), Stream.of(further)).toList();
    }
}
