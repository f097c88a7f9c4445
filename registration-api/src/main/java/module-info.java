/** Sign-up of municipal teams, and the stores that keep it. */
module dk.inddrag.registration {
    exports dk.inddrag.registration;
    exports dk.inddrag.registration.audit;
    exports dk.inddrag.registration.desk;
    exports dk.inddrag.registration.mail;
    exports dk.inddrag.registration.refusal;
    exports dk.inddrag.registration.spi;
    exports dk.inddrag.registration.store;
    exports dk.inddrag.registration.webhook;

    requires transitive dk.inddrag.core;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires jakarta.mail;
    requires java.net.http;
    requires java.sql;
    requires net.sf.biweekly;
    requires org.dhatim.fastexcel;
    requires org.postgresql.jdbc;
    requires org.xerial.sqlitejdbc;
}
