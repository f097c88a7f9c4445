package dk.inddrag.content.times;

/**
 * A date that the grammar has read.
 *
 * @param next the index of the token after it
 * @param when the date as written
 */
record Match(int next, When when) {}
