package dk.inddrag.core.catalogue.lint;

import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;

/**
 * What a lint is about. None of these is an error: a page that leaves something out or contradicts another is kept as it
 * is.
 *
 * <p>Immutable and thread-safe.
 */
public enum LintRule {
    /** The standing deadline lies after the latest day on which the first meeting can begin. */
    DEADLINE_AFTER_START("frist efter start", "deadline after the start"),
    /** A deadline was over when it was announced. */
    DEADLINE_OVER_WHEN_ANNOUNCED("frist, der var gået fra begyndelsen", "deadline that was over from the first"),
    /** The answer to an application is due before the deadline. */
    ANSWER_BEFORE_DEADLINE("svar før fristen", "answer before the deadline"),
    /** No source tells when a deadline was announced, so that it counts from the beginning of time. */
    ANNOUNCEMENT_WITHOUT_DAY("frist uden annonceringsdag", "deadline without a day of announcement"),
    /** A deadline was changed, and nothing is said of it. */
    CHANGE_WITHOUT_REASON("ændret frist uden forklaring", "changed deadline without an explanation"),
    /** Registration has neither a deadline nor a date after which it is over. */
    OPEN_WITHOUT_END("åbent uden ende", "open without end"),
    /** A run has no date at all. */
    RUN_WITHOUT_DATES("hold uden datoer", "run without dates"),
    /** A run lies outside the period of its offer. */
    RUN_OUTSIDE_PERIOD("hold uden for perioden", "run outside the period"),
    /** A session lies before the one that stands before it. */
    SESSIONS_OUT_OF_ORDER("mødegange i forkert rækkefølge", "sessions in the wrong order"),
    /** An offer that one registers or applies for names no role. */
    OFFER_WITHOUT_AUDIENCE("tilbud uden målgruppe", "offer without an audience"),
    /** An offer names nobody to ask. */
    OFFER_WITHOUT_CONTACT("tilbud uden kontakt", "offer without a contact"),
    /** An offer names no need, so that nobody finds it by one. */
    OFFER_WITHOUT_NEED("tilbud uden behov", "offer without a need"),
    /** Two offers have the same title. */
    SAME_TITLE("samme titel", "same title"),
    /** A longer text is the same in both languages. */
    SAME_IN_BOTH_LANGUAGES("ens på begge sprog", "same in both languages"),
    /** Two sources state different values. */
    CLAIMS_DIFFER("kilder, der ikke er enige", "sources that differ"),
    /** A point on which the sources differ, are unclear or leave something out, which the catalogue keeps. */
    DISAGREEMENT("noteret uenighed eller uklarhed", "noted disagreement or doubt"),
    /** A link, publication or source has no address. */
    LINK_WITHOUT_TARGET("link uden adresse", "link without an address"),
    /** A contact is past the day it holds to. */
    CONTACT_EXPIRED("udløbet kontakt", "expired contact"),
    /** A contact was last confirmed more than two years ago. */
    CONTACT_OLD("gammel kontakt", "old contact"),
    /** A source has no date. */
    SOURCE_WITHOUT_DATE("kilde uden dato", "source without a date"),
    /** Nothing refers to an element. */
    UNUSED("bruges ikke", "not used");

    private final LocalizedText text;

    LintRule(String danish, String english) {
        this.text = new LocalizedText(danish, english);
    }

    /**
     * What it is about, in a few words.
     *
     * @return the words, not null
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * The stable id of this rule, {@code "deadline-after-start"} for instance.
     *
     * @return the id, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
