package dk.inddrag.content.source;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that fetching from the web keeps.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hosts the hosts that may be asked, in lower case; {@code *.example.dk} is every host below one, not null
 * @param networks which networks they may be in, not null
 * @param timeLimit how long one request may take, to the last byte, more than zero
 * @param sizeLimit how many bytes a page may have, packed or unpacked, at least 1
 * @param pause how long to wait between two requests to the same host, zero or more
 * @param attempts how often a request is tried when the server or the line fails, at least 1
 */
public record FetchRules(
        Set<String> hosts, Networks networks, Duration timeLimit, int sizeLimit, Duration pause, int attempts) {
    /**
     * Copies the hosts and checks the limits.
     *
     * @throws IllegalArgumentException if a limit is outside its range
     */
    public FetchRules {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (timeLimit.isZero() || timeLimit.isNegative() || sizeLimit < 1 || pause.isNegative() || attempts < 1) {
            throw new IllegalArgumentException("A limit of fetching is out of its range: time " + timeLimit + ", size "
                    + sizeLimit + ", pause " + pause + ", attempts " + attempts);
        }
    }

    /**
     * Rules for some hosts on the public internet: 20 seconds, 10 MB, a second between two requests, three attempts.
     *
     * @param hosts the hosts, not null
     * @return the rules, not null
     */
    public static FetchRules forHosts(Set<String> hosts) {
        return new FetchRules(hosts, Networks.PUBLIC, Duration.ofSeconds(20), 10_000_000, Duration.ofSeconds(1), 3);
    }

    /**
     * The same rules with other networks.
     *
     * @param newNetworks the networks, not null
     * @return the rules, not null
     */
    public FetchRules within(Networks newNetworks) {
        return new FetchRules(hosts, newNetworks, timeLimit, sizeLimit, pause, attempts);
    }

    /**
     * The same rules with other limits.
     *
     * @param newTimeLimit how long a request may take, not null
     * @param newSizeLimit how many bytes a page may have
     * @return the rules, not null
     * @throws IllegalArgumentException if a limit is outside its range
     */
    public FetchRules withLimits(Duration newTimeLimit, int newSizeLimit) {
        return new FetchRules(hosts, networks, newTimeLimit, newSizeLimit, pause, attempts);
    }

    /**
     * Whether a host may be asked.
     *
     * @param host its name, not null
     * @return true if it is on the list
     */
    public boolean allows(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        while (dot >= 0) {
            if (hosts.contains("*" + name.substring(dot))) {
                return true;
            }
            dot = name.indexOf('.', dot + 1);
        }
        return hosts.contains(name);
    }

    /** Which networks may be asked. */
    public enum Networks {
        /** Public addresses only. */
        PUBLIC,
        /** Private and local ones too; for an intranet that the embedder trusts, and for tests. */
        ANY
    }
}
