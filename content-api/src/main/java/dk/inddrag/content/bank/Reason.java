package dk.inddrag.content.bank;

import dk.inddrag.core.source.LocalizedText;
import java.util.Objects;

/**
 * Why an item was found: what was asked for, and how the item answers it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asked the word or words that were asked for, as they were written, not null
 * @param match how the item has them, not null
 * @param found what the item has; equal to what was asked for unless spelling or meaning led there, not null
 */
public record Reason(String asked, Match match, String found) {

    /** Checks for nulls. */
    public Reason {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(found, "found");
    }

    /** How an item has what was asked for. */
    public enum Match {
        /** The word itself, in any of its forms, alone or inside a compound. */
        WORD("ordet står i teksten", "the word is in the text"),
        /** The parts of a compound that was asked for, apart from each other or in other compounds. */
        PART("en del af ordet står i teksten", "a part of the word is in the text"),
        /** Another word for the same thing, or another name of the same organisation. */
        SYNONYM("et andet ord for det samme", "another word for the same"),
        /** A word of the same family: {@code inddrage} for {@code inddragelse}. */
        RELATED("et ord i familie med det", "a word of the same family"),
        /** A word that was probably meant: what was written is found nowhere. */
        SPELLING("det ord, der nok er ment", "the word that was probably meant");

        private final LocalizedText label;

        Match(String danish, String english) {
            this.label = new LocalizedText(danish, english);
        }

        /**
         * What users are told.
         *
         * @return the words, not null
         */
        public LocalizedText label() {
            return label;
        }
    }
}
