/** Retrieval of published content: Danish pages, words and times, the knowledge bank and the search in it. */
module dk.inddrag.content {
    exports dk.inddrag.content;
    exports dk.inddrag.content.bank;
    exports dk.inddrag.content.phrases;
    exports dk.inddrag.content.spi;
    exports dk.inddrag.content.times;
    exports dk.inddrag.content.words;

    requires transitive dk.inddrag.core;
    requires com.fasterxml.jackson.databind;
    requires com.rometools.rome;
    requires java.net.http;
    requires org.apache.lucene.core;
    requires org.commonmark;
    requires org.jsoup;
    requires org.snakeyaml.engine.v2;
}
