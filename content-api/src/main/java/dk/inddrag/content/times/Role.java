package dk.inddrag.content.times;

/** What a word of the lexicon does in a time expression. */
enum Role {
    /** A month in full, 1 to 12. */
    MONTH,
    /** A shortened month, 1 to 12. */
    MONTH_SHORT,
    /** A weekday, 1 (Monday) to 7. */
    WEEKDAY,
    /** A shortened weekday, 1 (Monday) to 7. */
    WEEKDAY_SHORT,
    /** A weekday gone by, as in <i>i fredags</i>, 1 (Monday) to 7. */
    WEEKDAY_PAST,
    /** A season with its article, 1 (spring) to 4. */
    SEASON,
    /** A season without its article, 1 (spring) to 4. */
    SEASON_BARE,
    /** A counting number. */
    CARDINAL,
    /** An ordering number, 1 to 31. */
    ORDINAL,
    /** A unit of time, 1 (minute) to 6 (year). */
    UNIT,
    /** A rough part: 1 early, 2 middle, 3 late. */
    THIRD,
    /** A named day or holiday, by its number in {@link Holiday}. */
    HOLIDAY,
    /** A part of the day. */
    DAYPART,
    /** Makes what follows rough. */
    APPROXIMATE,
    /** A word that the grammar asks for by name, but that no expression begins with. */
    BESIDE,
    /** A word that the grammar asks for by name, of which alone, or with counting numbers, no expression is made. */
    LINK,
    /** A word that the grammar asks for by name. */
    PLAIN
}
