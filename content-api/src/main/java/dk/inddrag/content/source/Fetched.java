package dk.inddrag.content.source;

import dk.inddrag.core.source.LocalizedText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What came of fetching a page. A page that cannot be had is a result and no exception. */
public sealed interface Fetched {
    /**
     * The address that was asked for.
     *
     * @return the address, not null
     */
    URI asked();

    /**
     * A page was sent.
     *
     * @param asked the address that was asked for, not null
     * @param address where it was found in the end, after redirects, not null
     * @param raw its bytes as they were sent, unpacked, not null
     * @param charset the charset named by the server
     * @param validators what to ask with the next time, not null
     * @param at when it was read, not null
     */
    record Content(URI asked, URI address, RawBytes raw, Optional<String> charset, Validators validators, Instant at)
            implements Fetched {
        /** Checks for nulls. */
        public Content {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(charset, "charset");
            Objects.requireNonNull(validators, "validators");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The page has not changed since the validators were given.
     *
     * @param asked the address that was asked for, not null
     */
    record NotModified(URI asked) implements Fetched {
        /** Checks for nulls. */
        public NotModified {
            Objects.requireNonNull(asked, "asked");
        }
    }

    /**
     * There is no such page, or no longer.
     *
     * @param asked the address that was asked for, not null
     * @param forGood whether the server says that it will not come back (410)
     */
    record Gone(URI asked, boolean forGood) implements Fetched {
        /** Checks for nulls. */
        public Gone {
            Objects.requireNonNull(asked, "asked");
        }
    }

    /**
     * The page could not be had this time.
     *
     * @param asked the address that was asked for, not null
     * @param reason why, not null
     * @param retryAfter how long the server wants to be left alone, if it says so
     */
    record Failed(URI asked, Reason reason, Optional<Duration> retryAfter) implements Fetched {
        /** Checks for nulls. */
        public Failed {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(retryAfter, "retryAfter");
        }
    }

    /** Why a page could not be had. */
    enum Reason {
        /** The address is none of http or https, or has no host. */
        NO_WEB_ADDRESS("Adressen er ikke en webadresse.", "The address is no web address."),
        /** The host is not on the list of those that may be asked. */
        HOST_NOT_ALLOWED(
                "Værten står ikke på listen over tilladte værter.", "The host is not on the list of allowed hosts."),
        /** The host has an address in a private, local or reserved network. */
        PRIVATE_NETWORK("Værten ligger på et lukket netværk.", "The host is in a private network."),
        /** The host has no address. */
        UNKNOWN_HOST("Værten findes ikke.", "There is no such host."),
        /** There is no page at the address. */
        NO_SUCH_PAGE("Siden findes ikke.", "There is no such page."),
        /** The site asks programs not to read the page. */
        ROBOTS("Siden beder programmer om ikke at læse den.", "The site asks programs not to read the page."),
        /** It was not sent in time. */
        TOO_SLOW("Siden kom ikke i tide.", "The page did not come in time."),
        /** It is larger than allowed, packed or unpacked. */
        TOO_LARGE("Siden er for stor.", "The page is too large."),
        /** It sends from place to place, more often than allowed. */
        TOO_MANY_REDIRECTS("Siden sender videre i ring.", "The page redirects in circles."),
        /** The connection broke off, or what was sent is not whole. */
        BROKEN_OFF("Forbindelsen blev afbrudt.", "The connection broke off."),
        /** The server asks for fewer requests, or is busy. */
        BUSY("Serveren har travlt.", "The server is busy."),
        /** The server has a fault. */
        SERVER_FAULT("Serveren har en fejl.", "The server has a fault."),
        /** The server does not give it out. */
        REFUSED("Serveren afviser at give siden.", "The server refuses to give the page."),
        /** The caller was interrupted. */
        INTERRUPTED("Hentningen blev stoppet.", "The fetch was stopped.");

        private final LocalizedText text;

        Reason(String danish, String english) {
            this.text = new LocalizedText(danish, english);
        }

        /**
         * The reason in words.
         *
         * @return a sentence, not null
         */
        public LocalizedText text() {
            return text;
        }
    }
}
