/** The language of the domain and its rules, without input, output or a clock of its own. */
module dk.inddrag.core {
    exports dk.inddrag.core;
    exports dk.inddrag.core.calendar;
    exports dk.inddrag.core.catalogue;
    exports dk.inddrag.core.catalogue.diff;
    exports dk.inddrag.core.catalogue.lint;
    exports dk.inddrag.core.deadline;
    exports dk.inddrag.core.holiday;
    exports dk.inddrag.core.knowledge;
    exports dk.inddrag.core.organisation;
    exports dk.inddrag.core.privacy;
    exports dk.inddrag.core.source;

    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
}
