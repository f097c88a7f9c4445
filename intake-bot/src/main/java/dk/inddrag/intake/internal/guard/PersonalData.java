package dk.inddrag.intake.internal.guard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees personal data that must not be here: CPR numbers and what looks like them, and details by which a child can be
 * told: a name together with an age, a school, an address or a family.
 *
 * <p>A CPR number is told by its date, never by its check digit: since October 2007 numbers are given out that do not
 * keep to the check (CPR-kontoret). The day of a replacement number is 60 higher. Numbers of an office (case numbers,
 * EAN, telephones) and an adult's own signature are none of these.
 */
public final class PersonalData {

    private static final String GAP = "[\\s./\\-\\u2010-\\u2015\\u00a0]?";
    // No quantifier in it can grow, so it takes linear time.
    private static final Pattern CPR = Pattern.compile("(?<![0-9])([0-9]{2})" + GAP + "([0-9]{2})" + GAP
            + "([0-9]{2})[\\s./\\-\\u2010-\\u2015\\u00a0]{0,3}([0-9]{4}|[xX*]{4})(?![0-9])");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,3}(?![\\p{L}\\d])");
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){1,3}(?![\\p{L}\\d])");
    private static final Pattern AGE_AFTER = Pattern.compile(
            "^[,\\s]{0,3}(?:(?:er|is|som er|who is)\\s)?(?:(?:på|paa|aged|age)\\s)?([0-9]{1,2})(?![0-9.:/-]{1,2}[0-9])");
    private static final Pattern AGE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:er|på|paa|is|aged)\\s(?:1[0-7]|[0-9])(?:\\s(?:år|aar|years)|[ ,.]|$)");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?iu)(?:\\p{L}{3,30}(?:skolen|skole)(?!\\p{L})"
                    + "|(?:børnehaven?|boernehaven?|børnehus|vuggestuen?|fritidshjem)(?!\\p{L})|\\p{L}{2,20} school(?!\\p{L})|[0-9]\\.? ?[a-eA-E]\\b|(?:class|grade) [0-9])");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?<!\\p{L})\\p{L}{2,30}(?:vej|vejen|gade|gaden|stien|sti|allé|alle|marken|parken|haven|toften|bakken"
                    + "|vænget|vaenget) [0-9]{1,4}");
    private static final Pattern FAMILY = Pattern.compile("(?iu)(?<!\\p{L})(?:mor|moren|far|faren|forældre|foraeldre"
            + "|mormor|farmor|plejefamilie|plejemor|anbragt|tvangsanbragt|tvangsfjernet|foster|mother|father|parents"
            + "|placed)(?!\\p{L})");
    private static final Pattern CALLED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:hedder|hedde|ved navn|kaldet|named|called|name is)\\s");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:med venlig hilsen|venlig hilsen|venlige hilsner|mange hilsner|de bedste hilsner|hilsen"
                    + "|mvh|vh|kh|kind regards|best regards|regards|sincerely)(?!\\p{L})");
    private static final Pattern CHILD = Pattern.compile("(?iu)(?<!\\p{L})(?:barn|barnet|pige|pigen|dreng|drengen|søn"
            + "|sønnen|datter|datteren|plejesøn|plejesoen|plejedatter|plejebarn|elev|eleven|child|girl|boy|son|daughter"
            + "|pupil|han|hun|hans|hendes|he|she|his|her)(?!\\p{L})");
    private static final Set<String> NOT_NAMES = Set.of(
            "børns vilkår", "med venlig", "venlig hilsen", "barnets lov", "kære videnscenter", "børn og", "social- og");
    private static final int LONGEST = 20_000;

    private PersonalData() {}

    /**
     * Whether a message holds a CPR number or tells who a child is.
     *
     * @param text the message
     * @return true where it does
     */
    public static boolean isIn(String text) {
        return holdsCpr(text) || tellsOfChild(text);
    }

    static boolean holdsCpr(String text) {
        Matcher matcher = CPR.matcher(text);
        while (matcher.find()) {
            if (isDate(matcher.group(1), matcher.group(2), matcher.group(3)) && !isPartOfLonger(text, matcher)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(String day, String month, String year) {
        int number = Integer.parseInt(day);
        int real = number > 60 ? number - 60 : number;
        try {
            // The century is in the last digits; 29 February is allowed in any that has it.
            LocalDate.of(2000 + Integer.parseInt(year), Integer.parseInt(month), Math.max(1, real));
            return real >= 1;
        } catch (DateTimeException e) {
            return month.equals("02") && real == 29;
        }
    }

    /** Case numbers like 27.24.00-G01-5-19 and numbers in a row of other digits are no CPR numbers. */
    private static boolean isPartOfLonger(String text, Matcher matcher) {
        int before = matcher.start() - 1;
        int after = matcher.end();
        boolean joinedBefore =
                before >= 1 && isJoint(text.charAt(before)) && Character.isDigit(text.charAt(before - 1));
        boolean joinedAfter = after + 1 < text.length()
                && isJoint(text.charAt(after))
                && Character.isLetterOrDigit(text.charAt(after + 1));
        return joinedBefore || joinedAfter;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/';
    }

    static boolean tellsOfChild(String text) {
        String body = withoutSignature(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        boolean school = SCHOOL.matcher(body).find();
        boolean address = ADDRESS.matcher(body).find();
        boolean family = FAMILY.matcher(body).find();
        boolean called = CALLED.matcher(body).find();
        boolean child = CHILD.matcher(body).find();
        Matcher names = NAME.matcher(body);
        while (names.find()) {
            String after = body.substring(names.end(), Math.min(body.length(), names.end() + 30));
            if (isChildsAge(after) && (child || school || address || family || called)) {
                return true;
            }
        }
        boolean fullName = hasFullName(body);
        boolean name = fullName || called;
        if (called && child && AGE.matcher(body).find()) {
            return true;
        }
        int details = (school ? 1 : 0) + (address ? 1 : 0) + (family ? 1 : 0);
        return name && child && (details >= 1) && (called || details >= 2);
    }

    private static boolean isChildsAge(String after) {
        Matcher age = AGE_AFTER.matcher(after);
        return age.find() && Integer.parseInt(age.group(1)) <= 17 && after.charAt(0) != '.';
    }

    private static boolean hasFullName(String body) {
        Matcher names = FULL_NAME.matcher(body);
        while (names.find()) {
            if (!NOT_NAMES.contains(names.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSignature(String text) {
        Matcher signature = SIGNATURE.matcher(text);
        return signature.find() ? text.substring(0, signature.start()) : text;
    }
}
