/** Retrieval of published content: Danish pages, words and times, and the search in them. */
module dk.inddrag.content {
    exports dk.inddrag.content.phrases;
    exports dk.inddrag.content.times;
    exports dk.inddrag.content.words;

    requires transitive dk.inddrag.core;
    requires org.apache.lucene.core;
}
