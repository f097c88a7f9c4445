package dk.inddrag.content.times;

/**
 * What a user of a {@link TimeExpression} should know about how its date came about.
 *
 * <p>Immutable and thread-safe.
 */
public enum TimeFlag {
    /** The year is not written; it was chosen by the rule in {@link DanishTimes}. */
    YEAR_INFERRED,
    /** Neither month nor year is written (<i>den 26.</i>); the next such day from the reference date on was chosen. */
    MONTH_INFERRED,
    /** The weekday that is written is not that of the date. The date is as written, nothing was repaired. */
    WEEKDAY_MISMATCH,
    /** The date was counted from the reference date: <i>i morgen, næste uge, om to uger, på fredag</i>. */
    RELATIVE,
    /** Said to be rough: <i>ca., omkring, et par</i>, or a rough part of a week or season. */
    APPROXIMATE,
    /** The name of the month or weekday was misspelt and read as the only name near it. */
    MISSPELT,
    /** There is no such day (<i>31. juni</i>): the date is absent. */
    NO_SUCH_DAY,
    /** The last time written was 24:00: midnight at the end of the day, kept as 00:00. */
    END_OF_DAY
}
