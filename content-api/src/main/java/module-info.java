/** Retrieval of published content: pages, offers read from them, Danish words and times, the knowledge bank, the search. */
module dk.inddrag.content {
    exports dk.inddrag.content;
    exports dk.inddrag.content.bank;
    exports dk.inddrag.content.extract;
    exports dk.inddrag.content.phrases;
    exports dk.inddrag.content.source;
    exports dk.inddrag.content.spi;
    exports dk.inddrag.content.times;
    exports dk.inddrag.content.watch;
    exports dk.inddrag.content.words;

    requires transitive dk.inddrag.core;
    requires com.fasterxml.jackson.databind;
    requires com.rometools.rome;
    requires java.net.http;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.lucene.core;
    requires org.commonmark;
    requires org.jsoup;
    requires org.snakeyaml.engine.v2;
}
