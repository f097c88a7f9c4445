package dk.inddrag.content.times;

/**
 * A word of the lexicon.
 *
 * @param word the folded word
 * @param role what it does
 * @param value its number within the role
 */
record Lexeme(String word, Role role, int value) {}
