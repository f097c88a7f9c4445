package dk.inddrag.content.internal.wordlist;

/** What kind of word a form is. */
enum Kind {
    NOUN,
    ADJECTIVE,
    PARTICIPLE,
    VERB,
    NAME,
    /** Listed without inflection: mostly a form of an irregular noun or of a compound with one. */
    UNTOLD,
    OTHER
}
