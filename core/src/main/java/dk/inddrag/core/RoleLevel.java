package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;

/**
 * The three levels at which a municipality works with a change: those who set the direction, those who carry it to the
 * staff, and those who meet the children.
 *
 * <p>Immutable and thread-safe.
 */
public enum RoleLevel {
    /** Chefniveau: sets frame and direction. */
    DIRECTION("chefniveau", "senior management"),
    /** Leder, faglig leder and nøgleperson: supports those who do the work. */
    SUPPORT("leder- og nøglepersonniveau", "managers and key people"),
    /** Medarbejder: does the work with children and families. */
    PRACTICE("medarbejderniveau", "staff");

    private final LocalizedText label;

    RoleLevel(String danish, String english) {
        this.label = new LocalizedText(danish, english);
    }

    /**
     * What users call this level.
     *
     * @return the words, not null
     */
    public LocalizedText label() {
        return label;
    }
}
