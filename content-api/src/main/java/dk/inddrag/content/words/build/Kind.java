package dk.inddrag.content.words.build;

/** What kind of word a form is. */
enum Kind {
    NOUN,
    ADJECTIVE,
    PARTICIPLE,
    VERB,
    NAME,
    OTHER
}
