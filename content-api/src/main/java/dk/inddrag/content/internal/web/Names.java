package dk.inddrag.content.internal.web;

import dk.inddrag.content.source.FetchRules;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up hosts. The client connects to no other addresses than those that were checked here in the same look-up, so a
 * host cannot answer one thing when it is checked and another when it is asked (DNS rebinding).
 */
final class Names implements DnsResolver {
    private final FetchRules rules;
    private final LookUp lookUp;

    Names(FetchRules rules, LookUp lookUp) {
        this.rules = rules;
        this.lookUp = lookUp;
    }

    /**
     * The addresses of a host, all of which may be asked. A proxy of the embedder is no host of the rules and is not
     * checked.
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookUp.of(host);
        if (rules.networks() == FetchRules.Networks.PUBLIC && rules.allows(host)) {
            for (InetAddress each : addresses) {
                if (!Networks.isPublic(each)) {
                    throw new PrivateNetworkException();
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The names of the machine. */
    interface LookUp {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** A host is in a network that may not be asked. */
    static final class PrivateNetworkException extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }
}
