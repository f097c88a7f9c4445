package dk.inddrag.content.phrases;

import dk.inddrag.content.words.Reading;

/** A word of the text, or neighbouring words read as one compound, as a candidate for a place of a phrase. */
record Token(Reading reading, int first, int last, boolean asWritten) {}
