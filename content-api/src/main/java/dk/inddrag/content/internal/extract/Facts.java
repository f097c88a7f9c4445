package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Confidence;
import dk.inddrag.content.extract.Evidence;
import dk.inddrag.content.extract.Extracted;
import dk.inddrag.content.extract.PageFacts;
import dk.inddrag.content.extract.PageLink;
import dk.inddrag.core.Extent;
import dk.inddrag.core.Price;
import dk.inddrag.core.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says besides dates. */
final class Facts {
    /** An amount; each part is bounded, so the time is too. */
    private static final Pattern KRONER = Pattern.compile(
            "\\b(?:%1$s)\\.? ?(\\d{1,3}(?:\\.\\d{3}){0,2}|\\d{1,6})|(\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{1,6})(?:,-|,00)? ?(?:%1$s)\\b"
                    .formatted(String.join("|", LinkWords.inOrder("kroner"))),
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 80;

    private final Reading reading;
    private final CueHits hits;

    Facts(Reading reading) {
        this.reading = reading;
        this.hits = reading.hits();
    }

    PageFacts all() {
        return new PageFacts(audience(), price(), extent(), providers(), contacts(), links(), later(), cancelled());
    }

    private List<Extracted<Role>> audience() {
        Map<Role, Extracted<Role>> roles = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            Block heading = sentence.heading();
            boolean headed = heading != null && hits.any(heading.start(), heading.end(), "audience-heading");
            boolean said = hits.within(sentence.start(), sentence.end(), "audience-line").stream()
                    .anyMatch(hit -> hit.end() - hit.start() > 3);
            if (!headed && !said) {
                continue;
            }
            for (Role role : Role.values()) {
                for (CueHit hit : hits.within(sentence.start(), sentence.end(), "role " + role.id())) {
                    boolean partOfLonger = role == Role.MANAGER
                            && hits.any(
                                    Math.max(sentence.start(), hit.start() - 8), hit.end(), "role professional-lead");
                    if (!partOfLonger) {
                        roles.putIfAbsent(
                                role,
                                new Extracted<>(
                                        role,
                                        new Evidence(hit.start(), hit.end(), sentence.words()),
                                        headed ? Confidence.HIGH : Confidence.MEDIUM));
                    }
                }
            }
        }
        return List.copyOf(roles.values());
    }

    /** Free or an amount: what the page says first. */
    private Optional<Extracted<Price>> price() {
        for (Sentence sentence : reading.sentences()) {
            Optional<Extracted<Price>> free = free(sentence);
            Optional<Extracted<Price>> price = free.isPresent() ? free : amount(sentence);
            if (price.isPresent()) {
                return price;
            }
        }
        return Optional.empty();
    }

    private Optional<Extracted<Price>> free(Sentence sentence) {
        return hits.within(sentence.start(), sentence.end(), "free").stream()
                .filter(hit -> hits.within(sentence.start(), sentence.end(), "free-other").stream()
                        .noneMatch(other -> other.start() <= hit.start() && other.end() >= hit.end()))
                .filter(hit -> KRONER.matcher(sentence.between(sentence.start(), hit.start()))
                        .results()
                        .findAny()
                        .isEmpty())
                .findFirst()
                .map(hit -> new Extracted<>(
                        new Price(BigDecimal.ZERO, Optional.empty()),
                        new Evidence(hit.start(), hit.end(), sentence.words()),
                        Confidence.HIGH));
    }

    private Optional<Extracted<Price>> amount(Sentence sentence) {
        boolean headed = sentence.heading() != null
                && hits.any(sentence.heading().start(), sentence.heading().end(), "priced");
        if ((!headed && !reading.has(sentence, "priced")) || reading.has(sentence, "fee-if")) {
            return Optional.empty();
        }
        Matcher amount = KRONER.matcher(sentence.words());
        if (!amount.find()) {
            return Optional.empty();
        }
        String digits = amount.group(1) == null ? amount.group(2) : amount.group(1);
        return Optional.of(new Extracted<>(
                new Price(new BigDecimal(digits.replace(".", "")), Optional.empty()),
                new Evidence(sentence.start() + amount.start(), sentence.start() + amount.end(), sentence.words()),
                Confidence.MEDIUM));
    }

    private Optional<Extracted<Extent>> extent() {
        return reading.sentences().stream()
                .filter(sentence -> reading.has(sentence, "event-word", "takes-place", "lasting"))
                .flatMap(sentence -> Durations.in(sentence).stream())
                .findFirst();
    }

    private List<Extracted<String>> providers() {
        Map<String, Extracted<String>> names = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            for (CueHit hit : hits.within(sentence.start(), sentence.end(), "provider")) {
                String name = sentence.between(hit.start(), hit.end());
                String base =
                        (name.endsWith("ens") || name.endsWith("VIVEs")) ? name.substring(0, name.length() - 1) : name;
                boolean isName = Character.isUpperCase(name.charAt(0))
                        && (name.length() > 4 || name.equals(name.toUpperCase(java.util.Locale.ROOT)));
                if (isName) {
                    names.putIfAbsent(
                            base,
                            new Extracted<>(
                                    base, new Evidence(hit.start(), hit.end(), sentence.words()), Confidence.MEDIUM));
                }
            }
        }
        return List.copyOf(names.values());
    }

    private List<Extracted<String>> contacts() {
        Map<String, Extracted<String>> contacts = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            Block heading = sentence.heading();
            boolean headed = heading != null
                    && hits.within(heading.start(), heading.end(), "contact").stream()
                            .anyMatch(hit -> hit.start() == heading.start());
            int length = sentence.end() - sentence.start();
            if (headed
                    && sentence.opensBlock()
                    && length <= LONGEST_NAME
                    && sentence.times().isEmpty()
                    && contacts.isEmpty()) {
                contacts.put(sentence.words(), new Extracted<>(sentence.words(), sentence.evidence(), Confidence.HIGH));
            } else if (!headed && reading.has(sentence, "contact-line") && contacts.isEmpty()) {
                Names.after(sentence, hits).ifPresent(found -> contacts.putIfAbsent(found.value(), found));
            }
        }
        return List.copyOf(contacts.values());
    }

    private List<PageLink> links() {
        List<PageLink> links = new ArrayList<>();
        for (PageLink link : reading.page().links()) {
            CueHits words = Cues.BUNDLED.in(link.label());
            if (words.any(0, link.label().length(), "sign-up", "follow")) {
                links.add(link);
            }
        }
        if (reading.page().links().isEmpty()) {
            for (Sentence sentence : reading.sentences()) {
                boolean line = sentence.opensBlock() && sentence.block().kind() == Block.Kind.HEADING;
                boolean leads = hits.within(sentence.start(), sentence.end(), "sign-up", "follow").stream()
                        .anyMatch(hit -> hit.start() == sentence.start());
                if (line && leads && sentence.words().indexOf(' ') > 0 && !reading.has(sentence, "deadline")) {
                    links.add(new PageLink(sentence.words(), Optional.empty()));
                }
            }
        }
        return links;
    }

    private List<Extracted<String>> later() {
        List<Extracted<String>> later = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<CueHit> said = hits.within(sentence.start(), sentence.end(), "later");
            if (!said.isEmpty()
                    && reading.has(sentence, "registration-word", "application-word", "event-word", "takes-place")) {
                later.add(new Extracted<>(
                        later(sentence),
                        new Evidence(said.get(0).start(), said.get(0).end(), sentence.words()),
                        Confidence.HIGH));
            }
        }
        return later;
    }

    private Optional<Extracted<String>> cancelled() {
        return reading.sentences().stream()
                .filter(sentence -> reading.has(sentence, "cancelled") && !reading.has(sentence, "fee-if", "old"))
                .findFirst()
                .map(sentence -> new Extracted<>(sentence.words(), sentence.evidence(), Confidence.MEDIUM));
    }

    private String later(Sentence sentence) {
        return hits.within(sentence.start(), sentence.end(), "offer-word").stream()
                .findFirst()
                .map(hit -> sentence.between(hit.start(), hit.end()))
                .orElse(sentence.words());
    }
}
