package dk.inddrag.intake.internal.guard;

import dk.inddrag.core.privacy.CprNumber;
import dk.inddrag.core.privacy.PlainText;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees personal data that must not be here: CPR numbers and what looks like them, and details by which a child can be
 * told: a name together with an age, a school, an address or a family.
 *
 * <p>Numbers of an office (case numbers, EAN, telephones) and an adult's own signature are none of these. The whole
 * message is read, however long; each pattern is bounded, so the time grows with the length only.
 */
public final class PersonalData {

    private final Pattern child;
    private final Pattern pronoun;
    private final Pattern family;
    private final Pattern diagnosis;
    private final Pattern called;
    private final Pattern signature;
    private final Pattern writer;
    private final Set<String> noNames;

    private static final String GRADE = "[0-9]\\.? ?[a-eA-E](?!\\p{L})";
    private final Pattern school;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?<!\\p{L})\\p{L}{2,30}(?:vej|vejen|gade|gaden|stien|sti"
                    + "|allé|alle|marken|parken|haven|toften|bakken|vænget|vaenget|hegnet|lunden|stræde|stræde|torv|torvet) [0-9]{1,4}");
    private static final Pattern NAME = Pattern.compile(
            "(?=\\p{Lu})(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,3}(?![\\p{L}\\d])");
    private static final String TO_17 = "(?:1[0-7]|[0-9])";
    /** After a name: <i>, 8 år</i>, <i>er 9</i>, <i>på 7 fra</i>; not <i>3 teamledere</i>. */
    private static final Pattern AGE_AFTER =
            Pattern.compile("(?iu)^(?:[,\\s(]{1,3}(?:(?:er|is|som er|who is|who's|bliver)\\s)?"
                    + "(?:(?:på|paa|aged|age)\\s)?)" + TO_17
                    + "(?![0-9])(?![.:/-]{1,2}[0-9])(?:[ -]?(?:år|aar|years?|yrs|måneder|mdr)(?!\\p{L})|\\s?[,.)!?;]|\\s?$"
                    + "|\\s(?:fra|og|som|der|i|på|har|bor|går|gaar|and|who|from|in|lives|at)(?!\\p{L}))");

    private static final Pattern AGE = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:(?:er|på|paa|is|aged|age)\\s" + TO_17
            + "(?:\\s(?:år|aar|years)|[ ,.]|$)|" + TO_17 + "[ -](?:år|aar|years?|årig|årige)(?!\\p{L}))");
    /** <i>går på Skovskolen, i 3. klasse, i børnehave</i>; not <i>på ferie</i>, as anybody does. */
    private static final String A_SCHOOL = "(?!(?:\\p{L}{0,12}ferie|barsel|orlov|pension|efterløn|pause|weekend|kursus"
            + "|arbejde|kompromis|jagt|gang)(?!\\p{L}))";

    /** After a name: what only a child does. */
    private static final Pattern TIE_AFTER = Pattern.compile("(?iu)^[,\\s]{1,3}(?:(?:som|der|who|han|hun|he|she)\\s)?"
            + "(?:(?:går|gaar)\\s(?:nu\\s)?(?:på|i)\\s" + A_SCHOOL + "|i\\s" + GRADE
            + "|(?:bor|boede)\\s(?:hos|i pleje)|lives with|is in (?:class|year|grade|foster)"
            + "|in (?:class|year|grade) [0-9]|goes to \\p{L}|(?:er|blev|bliver)\\s(?:\\p{L}{1,15}\\s)?(?:anbragt|tvangsfjernet|tvangsanbragt|fjernet)"
            + "|fra\\s(?:børnehaven|vuggestuen|[0-9]\\.))");

    private static final Pattern BORN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:født|foedt|f\\.|fødselsdato|fødselsdag|born|dob)[\\s:]{0,3}"
                    + "(?:den\\s|d\\.\\s?|on\\s)?[0-9]{1,2}[./-]\\s?(?:[0-9]{1,2}[./-]\\s?|\\s?\\p{L}{3,9}\\.?\\s)(?:[0-9]{4}|[0-9]{2})(?![0-9])");
    private static final int SIGNATURE_LENGTH = 160;
    private static final int AFTER_NAME = 60;
    private static final int LONGEST_NAME = 24;

    /**
     * A guard with the words of a file.
     *
     * @param files the files
     */
    public PersonalData(TextFiles files) {
        PersonalWords words = new PersonalWords(files);
        this.child = words.anyOf("child");
        this.pronoun = words.anyOf("pronoun");
        this.family = words.anyOf("family");
        this.diagnosis = words.anyOf("diagnosis");
        this.called = words.anyOf("called");
        this.signature = words.anyOf("signature");
        this.writer = words.anyOf("writer");
        this.noNames = words.of("no name");
        this.school = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words.alternatives("school") + "|\\p{L}{2,20} school|"
                + GRADE + "|(?:class|grade|year) [0-9])(?!\\p{L})");
    }

    /**
     * Whether a message holds a CPR number or tells who a child is.
     *
     * @param text the message
     * @return true where it does
     */
    public boolean isIn(String text) {
        String plain = PlainText.of(text);
        return CprNumber.isIn(plain) || tellsOfChild(withoutWriter(plain));
    }

    /** What is cheap and seldom there is looked for first: most messages hold no name and no number. */
    private boolean tellsOfChild(String body) {
        boolean named = false;
        Matcher names = NAME.matcher(body);
        while (names.find()) {
            if (isNoName(names.group())) {
                continue;
            }
            named |= names.group().indexOf(' ') > 0;
            String after = body.substring(names.end(), Math.min(body.length(), names.end() + AFTER_NAME));
            if (has(TIE_AFTER, after) || (has(AGE_AFTER, after) && isHinted(body))) {
                return true;
            }
        }
        boolean isCalled = has(called, body);
        if (isCalled && has(child, body) && (details(body) > 0 || has(AGE, body))) {
            return true;
        }
        if (hasDigit(body) && has(BORN, body) && (named || has(child, body))) {
            return true;
        }
        return named && (has(child, body) || has(pronoun, body)) && details(body) >= (isCalled ? 1 : 2);
    }

    /** Whether anything speaks for it that a name is a child's. */
    private boolean isHinted(String body) {
        return has(child, body) || has(pronoun, body) || has(called, body) || details(body) > 0;
    }

    private int details(String body) {
        return Stream.of(school, ADDRESS, family, diagnosis)
                .mapToInt(detail -> has(detail, body) ? 1 : 0)
                .sum();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isNoName(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int blank = lower.indexOf(' ');
        // "Drengen Emil" is a name after all; "Børns Vilkår" is none.
        return noNames.contains(lower) || (blank > 0 && noNames.contains(lower.substring(lower.lastIndexOf(' ') + 1)));
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** Takes out the writer's own name: what follows <i>jeg hedder</i>, and a signature, but not what comes after it. */
    private String withoutWriter(String text) {
        return without(writer, without(signature, text, SIGNATURE_LENGTH), LONGEST_NAME);
    }

    private static String without(Pattern start, String text, int length) {
        StringBuilder kept = new StringBuilder(text.length());
        Matcher matcher = start.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            kept.append(text, from, matcher.start()).append('\n');
            from = Math.min(text.length(), matcher.end() + length);
            int postscript = text.substring(matcher.end(), from).indexOf("PS");
            if (postscript >= 0) {
                from = matcher.end() + postscript;
            }
        }
        return kept.append(text.substring(Math.min(from, text.length()))).toString();
    }
}
