package dk.inddrag.content.internal.web;

import dk.inddrag.content.source.FetchRules;
import dk.inddrag.content.source.Fetched;
import dk.inddrag.content.source.Fetched.Reason;
import dk.inddrag.content.source.PageSource;
import dk.inddrag.content.source.RawBytes;
import dk.inddrag.content.source.Validators;
import dk.inddrag.content.source.Waiting;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Fetches pages from the web and keeps the rules at every step of the way. */
public final class Web implements PageSource {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Pattern PLAIN_IPV4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");
    private static final int ROBOTS_LIMIT = 512_000;

    private final FetchRules rules;
    private final Clock clock;
    private final Waiting waiting;
    private final Names names;
    private final Request request;
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();
    private final Map<String, Instant> nextTurn = new ConcurrentHashMap<>();

    /** With the rules it keeps, the clock it reads and the way it waits. */
    public Web(FetchRules rules, Clock clock, Waiting waiting) {
        this(rules, clock, waiting, InetAddress::getAllByName);
    }

    Web(FetchRules rules, Clock clock, Waiting waiting, Names.LookUp lookUp) {
        this.rules = rules;
        this.clock = clock;
        this.waiting = waiting;
        this.names = new Names(rules, lookUp);
        this.request = new Request(rules, names);
    }

    @Override
    public Fetched fetch(URI address, Validators known) {
        try {
            return follow(address, known, true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(address, Reason.INTERRUPTED);
        }
    }

    private Fetched follow(URI asked, Validators known, boolean polite) throws InterruptedException {
        URI at = asked;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Optional<Reason> refused = refusal(at);
            if (refused.isPresent()) {
                return failed(asked, refused.get());
            }
            if (polite && !robots(at).allows(path(at))) {
                return failed(asked, Reason.ROBOTS);
            }
            Request.Answer answer;
            try {
                answer = tried(at, known);
            } catch (Request.FailedException e) {
                return failed(asked, e.reason());
            }
            int status = answer.status();
            Optional<String> target = answer.header("location");
            boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
            if (!redirect || target.isEmpty()) {
                return result(asked, at, answer);
            }
            try {
                at = at.resolve(target.get());
            } catch (IllegalArgumentException e) {
                return failed(asked, Reason.NO_WEB_ADDRESS);
            }
        }
        return failed(asked, Reason.TOO_MANY_REDIRECTS);
    }

    private Fetched result(URI asked, URI at, Request.Answer answer) {
        int status = answer.status();
        if (status == 200) {
            Validators validators = new Validators(answer.header("etag"), answer.header("last-modified"));
            return new Fetched.Content(
                    asked,
                    at,
                    RawBytes.of(answer.body()),
                    charset(answer.header("content-type")),
                    validators,
                    clock.instant());
        } else if (status == 304) {
            return new Fetched.NotModified(asked);
        } else if (status == 404 || status == 410) {
            return new Fetched.Gone(asked, status == 410);
        } else if (status == 429 || status == 503) {
            return new Fetched.Failed(asked, Reason.BUSY, retryAfter(answer));
        }
        return failed(asked, status >= 500 ? Reason.SERVER_FAULT : Reason.REFUSED);
    }

    /** The answer after as many attempts as it takes and the rules allow. */
    private Request.Answer tried(URI address, Validators known) throws InterruptedException, Request.FailedException {
        Duration backoff = Duration.ofSeconds(1);
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= rules.attempts();
            try {
                takeTurn(address);
                Request.Answer answer = request.send(address, known);
                boolean worthwhile = answer.status() == 429 || answer.status() >= 500;
                Duration wait = retryAfter(answer).orElse(backoff);
                if (last || !worthwhile || wait.compareTo(LONGEST_WAIT) > 0) {
                    return answer;
                }
                waiting.await(wait);
            } catch (Request.FailedException e) {
                if (last || !e.isWorthRetrying()) {
                    throw e;
                }
                waiting.await(backoff);
            }
            backoff = backoff.multipliedBy(2);
        }
    }

    /** One request at a time to a host, with the pause of the rules between two. */
    private void takeTurn(URI address) throws InterruptedException {
        Instant now = clock.instant();
        Instant[] turn = new Instant[1];
        nextTurn.compute(host(address), (host, next) -> {
            turn[0] = next == null || next.isBefore(now) ? now : next;
            return turn[0].plus(rules.pause());
        });
        if (turn[0].isAfter(now)) {
            waiting.await(Duration.between(now, turn[0]));
        }
    }

    private Robots robots(URI address) throws InterruptedException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Robots read = robots.get(site);
        if (read == null) {
            Fetched fetched = follow(URI.create(site + "/robots.txt"), Validators.NONE, false);
            if (fetched instanceof Fetched.Content content) {
                byte[] bytes = content.raw().toArray();
                String text = new String(bytes, 0, Math.min(bytes.length, ROBOTS_LIMIT), StandardCharsets.UTF_8);
                read = Robots.parse(text, Request.AGENT);
            } else {
                boolean none = fetched instanceof Fetched.Gone
                        || (fetched instanceof Fetched.Failed failed && failed.reason() == Reason.REFUSED);
                read = none ? Robots.ALL : Robots.NOTHING;
            }
            if (read != Robots.NOTHING) {
                robots.put(site, read);
            }
        }
        return read;
    }

    /** Checked before each request, also those a server redirects to. */
    private Optional<Reason> refusal(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null
                || host == null
                || address.getRawUserInfo() != null
                || isOddNumber(host)
                || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return Optional.of(Reason.NO_WEB_ADDRESS);
        } else if (!rules.allows(host)) {
            return Optional.of(Reason.HOST_NOT_ALLOWED);
        }
        try {
            names.resolve(host);
            return Optional.empty();
        } catch (Names.PrivateNetworkException e) {
            return Optional.of(Reason.PRIVATE_NETWORK);
        } catch (UnknownHostException e) {
            return Optional.of(Reason.UNKNOWN_HOST);
        }
    }

    /** Whether a host is a number in another form than four parts without leading zeros: 127.1, 0x7f.0.0.1, 2130706433. */
    private static boolean isOddNumber(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean number =
                !name.isEmpty() && !host.startsWith("[") && Character.isDigit(name.charAt(name.lastIndexOf('.') + 1));
        return number && (host.endsWith(".") || !PLAIN_IPV4.matcher(host).matches());
    }

    private Optional<Duration> retryAfter(Request.Answer answer) {
        return answer.header("retry-after").flatMap(value -> {
            try {
                Duration wait = value.chars().allMatch(Character::isDigit)
                        ? Duration.ofSeconds(Long.parseLong(value))
                        : Duration.between(
                                clock.instant(),
                                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
                return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> charset(Optional<String> contentType) {
        return contentType.flatMap(type -> {
            int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
            String name = at < 0 ? "" : type.substring(at + 8).replace("\"", "").split("[;\\s]", 2)[0];
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
        });
    }

    private static String path(URI address) {
        String path = address.getRawPath();
        String query = address.getRawQuery();
        return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static Fetched failed(URI asked, Reason reason) {
        return new Fetched.Failed(asked, reason, Optional.empty());
    }
}
