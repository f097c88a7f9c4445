/** The text assistant that finds the right offer and gets a team signed up. */
module dk.inddrag.intake {
    exports dk.inddrag.intake;
    exports dk.inddrag.intake.guice;

    requires transitive dk.inddrag.content;
    requires transitive dk.inddrag.core;
    requires transitive dk.inddrag.registration;
    requires transitive jakarta.inject;
    requires com.fasterxml.jackson.databind;
    requires com.google.guice;
    requires org.slf4j;
}
