package dk.inddrag.registration;

import dk.inddrag.core.source.LocalizedText;
import dk.inddrag.registration.internal.texts.Texts;

/** The personal data that are kept of somebody who takes part. There is no other field. */
public enum PersonalField {
    /** Access and dietary needs. */
    NEEDS,
    /** The work e-mail address: of those who have a place, and of those who left one and have not been told so yet. */
    WORK_EMAIL,
    /** The name. */
    NAME,
    /** The keyed fingerprint of the request that the name and the address came with. */
    FINGERPRINT;

    /**
     * What users call this field.
     *
     * @return a few words, not null
     */
    public LocalizedText label() {
        return Texts.say("field." + name());
    }
}
