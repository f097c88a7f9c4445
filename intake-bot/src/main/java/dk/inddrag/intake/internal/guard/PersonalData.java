package dk.inddrag.intake.internal.guard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees personal data that must not be here: CPR numbers and what looks like them, and details by which a child can be
 * told: a name together with an age, a school, an address or a family.
 *
 * <p>Numbers of an office (case numbers, EAN, telephones) and an adult's own signature are none of these. The whole
 * message is read, however long; each pattern is bounded, so the time grows with the length only.
 */
public final class PersonalData {

    private static final PersonalWords WORDS = PersonalWords.read();
    private static final Pattern CHILD = WORDS.anyOf("child");
    private static final Pattern PRONOUN = WORDS.anyOf("pronoun");
    private static final Pattern FAMILY = WORDS.anyOf("family");
    private static final Pattern DIAGNOSIS = WORDS.anyOf("diagnosis");
    private static final Pattern CALLED = WORDS.anyOf("called");
    private static final Pattern SIGNATURE = WORDS.anyOf("signature");
    private static final Pattern WRITER = WORDS.anyOf("writer");
    private static final Set<String> NO_NAMES = WORDS.of("no name");

    private static final String GRADE = "[0-9]\\.? ?[a-eA-E](?!\\p{L})";
    private static final Pattern SCHOOL = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WORDS.alternatives("school")
            + "|\\p{L}{2,20} school|" + GRADE + "|(?:class|grade|year) [0-9])(?!\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?<!\\p{L})\\p{L}{2,30}(?:vej|vejen|gade|gaden|stien|sti"
                    + "|allé|alle|marken|parken|haven|toften|bakken|vænget|vaenget|hegnet|lunden|stræde|stræde|torv|torvet) [0-9]{1,4}");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,3}(?![\\p{L}\\d])");
    private static final String TO_17 = "(?:1[0-7]|[0-9])";
    /** After a name: <i>, 8 år</i>, <i>er 9</i>, <i>på 7 fra</i>; not <i>3 teamledere</i>. */
    private static final Pattern AGE_AFTER =
            Pattern.compile("(?iu)^(?:[,\\s(]{1,3}(?:(?:er|is|som er|who is|who's|bliver)\\s)?"
                    + "(?:(?:på|paa|aged|age)\\s)?)" + TO_17
                    + "(?![0-9])(?![.:/-]{1,2}[0-9])(?:[ -]?(?:år|aar|years?|yrs|måneder|mdr)(?!\\p{L})|\\s?[,.)!?;]|\\s?$"
                    + "|\\s(?:fra|og|som|der|i|på|har|bor|går|gaar|and|who|from|in|lives|at)(?!\\p{L}))");

    private static final Pattern AGE = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:(?:er|på|paa|is|aged|age)\\s" + TO_17
            + "(?:\\s(?:år|aar|years)|[ ,.]|$)|" + TO_17 + "[ -](?:år|aar|years?|årig|årige)(?!\\p{L}))");
    /** After a name: what only a child does. */
    private static final Pattern TIE_AFTER = Pattern.compile("(?iu)^[,\\s]{1,3}(?:(?:som|der|who|han|hun|he|she)\\s)?"
            + "(?:(?:går|gaar)\\s(?:nu\\s)?(?:på|i)\\s|i\\s" + GRADE
            + "|(?:bor|boede)\\s(?:hos|i pleje)|lives with|is in (?:class|year|grade|foster)"
            + "|in (?:class|year|grade) [0-9]|goes to \\p{L}|(?:er|blev|bliver)\\s(?:\\p{L}{1,15}\\s)?(?:anbragt|tvangsfjernet|tvangsanbragt|fjernet)"
            + "|fra\\s(?:børnehaven|vuggestuen|[0-9]\\.))");

    private static final Pattern BORN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:født|foedt|f\\.|fødselsdato|fødselsdag|born|dob)[\\s:]{0,3}"
                    + "(?:den\\s|d\\.\\s?|on\\s)?[0-9]{1,2}[./-]\\s?(?:[0-9]{1,2}[./-]\\s?|\\s?\\p{L}{3,9}\\.?\\s)(?:[0-9]{4}|[0-9]{2})(?![0-9])");
    private static final int SIGNATURE_LENGTH = 160;
    private static final int AFTER_NAME = 60;
    private static final int LONGEST_NAME = 24;

    private PersonalData() {}

    /**
     * Whether a message holds a CPR number or tells who a child is.
     *
     * @param text the message
     * @return true where it does
     */
    public static boolean isIn(String text) {
        String plain = plain(text);
        return CprNumber.isIn(plain) || tellsOfChild(plain);
    }

    /** Without compatibility forms (digits of other widths, hard blanks and hyphens) and signs that do not show. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\p{Pd}\\u2212]", "-");
    }

    private static boolean tellsOfChild(String plain) {
        String body = withoutWriter(plain);
        boolean child = has(CHILD, body);
        boolean school = has(SCHOOL, body);
        boolean address = has(ADDRESS, body);
        boolean family = has(FAMILY, body);
        boolean called = has(CALLED, body);
        int details = count(school, address, family, has(DIAGNOSIS, body));
        boolean hinted = child || details > 0 || called || has(PRONOUN, body);
        boolean named = false;
        Matcher names = NAME.matcher(body);
        while (names.find()) {
            if (isNoName(names.group())) {
                continue;
            }
            named |= names.group().indexOf(' ') > 0;
            String after = body.substring(names.end(), Math.min(body.length(), names.end() + AFTER_NAME));
            if ((hinted && AGE_AFTER.matcher(after).find())
                    || TIE_AFTER.matcher(after).find()) {
                return true;
            }
        }
        if (called && child && (details > 0 || has(AGE, body))) {
            return true;
        }
        if ((child || named) && has(BORN, body)) {
            return true;
        }
        return named && (child || has(PRONOUN, body)) && details >= (called ? 1 : 2);
    }

    private static boolean isNoName(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int blank = lower.indexOf(' ');
        // "Drengen Emil" is a name after all; "Børns Vilkår" is none.
        return NO_NAMES.contains(lower)
                || (blank > 0 && NO_NAMES.contains(lower.substring(lower.lastIndexOf(' ') + 1)));
    }

    private static int count(boolean... details) {
        int count = 0;
        for (boolean detail : details) {
            count += detail ? 1 : 0;
        }
        return count;
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** Takes out the writer's own name: what follows <i>jeg hedder</i>, and a signature, but not what comes after it. */
    private static String withoutWriter(String text) {
        return without(WRITER, without(SIGNATURE, text, SIGNATURE_LENGTH), LONGEST_NAME);
    }

    private static String without(Pattern start, String text, int length) {
        StringBuilder kept = new StringBuilder(text.length());
        Matcher matcher = start.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            kept.append(text, from, matcher.start()).append('\n');
            from = Math.min(text.length(), matcher.end() + length);
            int postscript = text.indexOf("PS", matcher.end());
            if (postscript >= 0 && postscript < from) {
                from = postscript;
            }
        }
        return kept.append(text.substring(Math.min(from, text.length()))).toString();
    }
}
