/** The text assistant that finds the right offer and gets a team signed up. */
module dk.inddrag.intake {
    exports dk.inddrag.intake;
    exports dk.inddrag.intake.conversation;
    exports dk.inddrag.intake.guice;
    exports dk.inddrag.intake.micrometer;
    exports dk.inddrag.intake.spi;

    requires transitive dk.inddrag.content;
    requires transitive dk.inddrag.core;
    requires transitive dk.inddrag.registration;
    requires transitive jakarta.inject;
    requires com.fasterxml.jackson.databind;
    requires com.google.guice;
    requires org.slf4j;
    requires static micrometer.core;
}
