package dk.inddrag.content.internal.extract;

/** A phrase of a list at a place in the text, the end exclusive. */
record CueHit(String list, int start, int end) {}
