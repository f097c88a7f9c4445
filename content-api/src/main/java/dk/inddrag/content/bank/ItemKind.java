package dk.inddrag.content.bank;

import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;

/**
 * What kind of thing an item of the knowledge bank is.
 *
 * <p>Immutable and thread-safe.
 */
public enum ItemKind {
    /** A report on an investigation or an experience. */
    REPORT("rapport", "report"),
    /** An evaluation of something that was tried. */
    EVALUATION("evaluering", "evaluation"),
    /** An overview of what research says. */
    RESEARCH_OVERVIEW("forskningsoversigt", "research overview"),
    /** News. */
    NEWS("nyhed", "news"),
    /** A press release. */
    PRESS_RELEASE("pressemeddelelse", "press release"),
    /** The recording of a webinar. */
    WEBINAR_RECORDING("optagelse af webinar", "webinar recording"),
    /** A page on an offer. It tells of the offer; whether the offer is open only the catalogue can say. */
    OFFER_PAGE("side om et tilbud", "offer page"),
    /** A project. */
    PROJECT("projekt", "project"),
    /** A single finding, with whom it holds for. */
    EVIDENCE("resultat", "evidence");

    private final LocalizedText label;

    ItemKind(String danish, String english) {
        this.label = new LocalizedText(danish, english);
    }

    /**
     * What users call this kind.
     *
     * @return the word, not null
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The stable id of this kind, {@code research-overview} for instance.
     *
     * @return the id, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with an id.
     *
     * @param id the id, not null
     * @return the kind, not null
     * @throws IllegalArgumentException if there is no kind with that id
     */
    public static ItemKind ofId(String id) {
        for (ItemKind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of item: \"" + id + "\". Maybe report or research-overview");
    }
}
