package dk.inddrag.core;

import dk.inddrag.core.source.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/**
 * A role in a municipality, in the words of the offers' audiences. Job titles are many; which role a title means is a
 * matter of vocabulary.
 *
 * <p>Immutable and thread-safe.
 */
public enum Role {
    /** Chef: head of department, with overall responsibility. */
    HEAD(RoleLevel.DIRECTION, "chef", "head of department"),
    /** Leder: manager. */
    MANAGER(RoleLevel.SUPPORT, "leder", "manager"),
    /** Faglig leder: professional lead of a team. */
    PROFESSIONAL_LEAD(RoleLevel.SUPPORT, "faglig leder", "professional lead"),
    /** Nøgleperson: key person, consultant or coordinator; stands between managers and staff. */
    KEY_PERSON(RoleLevel.SUPPORT, "nøgleperson", "key person"),
    /** Medarbejder: caseworker or other staff. */
    STAFF(RoleLevel.PRACTICE, "medarbejder", "staff member");

    private final RoleLevel level;
    private final LocalizedText label;
    private final String id;

    Role(RoleLevel level, String danish, String english) {
        this.level = level;
        this.label = new LocalizedText(danish, english);
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role with an id.
     *
     * @param id the id, not null
     * @return the role; empty where none has it
     */
    public static Optional<Role> ofId(String id) {
        for (Role role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /**
     * What this role is called in files: {@code professional-lead}.
     *
     * @return the name in small letters with hyphens, not null
     */
    public String id() {
        return id;
    }

    /**
     * The level of this role.
     *
     * @return the level, not null
     */
    public RoleLevel level() {
        return level;
    }

    /**
     * What users call this role.
     *
     * @return the word, not null
     */
    public LocalizedText label() {
        return label;
    }
}
