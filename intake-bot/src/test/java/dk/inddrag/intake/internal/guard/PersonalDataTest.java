package dk.inddrag.intake.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.inddrag.intake.internal.texts.TextFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers that look like CPR end in 0000; names, schools and addresses are invented. */
final class PersonalDataTest {

    private final PersonalData personalData = new PersonalData(TextFiles.bundled());

    private static final long SEED = 20_261_122L;
    private static final String[] SEPARATORS = {
        "", "-", " ", " - ", "\u00a0", "\u2011", "\u2013", "\u2212", "\u202f", ".", "/", "\u00ad", "\u200b-"
    };

    @Test
    void a_number_that_begins_with_a_date_is_seen_with_any_separator() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1920, 1, 1).plusDays(random.nextInt(38_000));
            int shown = day.getDayOfMonth() + (random.nextInt(4) == 0 ? 60 : 0);
            String between = SEPARATORS[random.nextInt(SEPARATORS.length)];
            String inDate = random.nextInt(3) == 0 ? "." : "";
            String number = String.format(
                    java.util.Locale.ROOT,
                    "%02d%s%02d%s%02d%s0000",
                    shown,
                    inDate,
                    day.getMonthValue(),
                    inDate,
                    day.getYear() % 100,
                    between);
            assertThat(personalData.isIn("det er " + number + ", tak"))
                    .as("seed %d, round %d: %s", SEED, i, number)
                    .isTrue();
        }
    }

    @Test
    void numbers_of_eight_and_thirteen_digits_are_none() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String eight = String.valueOf(10_000_000 + random.nextInt(90_000_000));
            String thirteen = "5798" + (100_000_000 + random.nextInt(900_000_000));
            assertThat(personalData.isIn("ring på " + eight + " eller send til " + thirteen))
                    .as("seed %d, round %d: %s %s", SEED, i, eight, thirteen)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030914-0000",
                "cpr:0309140000",
                "cpr 03 09 14 0000",
                "03.09.14-xxxx",
                "030914-****",
                "030914-XXXX",
                "630914-0000",
                "i 2023 010190 0000",
                "\uff10\uff13\uff10\uff19\uff11\uff14-\uff10\uff10\uff10\uff10",
                "290200-0000",
                "050510-UKE1",
                "Sag om Alma Stensbrun, født 03.09.14",
                "en pige f. 12-03-2012",
                "Pigen hedder Alma og er 9",
                "Emil går i specialklasse",
                "Emil går på den lokale skole",
                "Emil går i sjette",
                "Sofus, 8 år, bor hos sin mormor",
                "Emil Toftkær på 7 fra Rosenvangsskolen",
                "det handler om Noah Vibegård i 2.b",
                "Alma bor hos sin mormor",
                "min plejesøn hedder malthe og har adhd",
                "Freja Holmslund, aged 9, refuses to see her caseworker"
            })
    void what_tells_who_somebody_is_is_seen(String text) {
        assertThat(personalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chefen går på ferie på fredag og vil have svar inden",
                "Karen går på barsel til sommer",
                "Sag 27.24.00-G01-5-19",
                "Journal 81.39.00-A00-2-23",
                "EAN 5798000123456",
                "Tlf. 12 34 56 78",
                "+45 12 03 45 67",
                "den 12.10.23 kl. 10.15",
                "12-10-2023",
                "2023-10-12T10:15",
                "320914-0000",
                "011390-0000",
                "9. juni kl. 10",
                "Ring 116 111 eller 112",
                "Hun på 14 i jeres film er fantastisk",
                "Vi er 3 teamledere, der vil høre barnet",
                "Kan jeg tale med Lis Toft Madsen om forløbet?",
                "Er det Julie Møller Høy Worm eller Carsten Kirk Alstrup, der har forløbet?",
                "Børns Vilkår og VIVE har lavet en rapport om barnet i skolen",
                "Vi vil høre barnet bedre.\n\nVenlig hilsen\nBirgitte Tornhave\nTeamleder, Vestersø Kommune\nRådhusvej 8\nTlf. 12 34 56 78",
                "Jeg hedder Mette Holm og er leder på en skole"
            })
    void the_numbers_of_an_office_and_the_names_of_grown_ups_pass(String text) {
        assertThat(personalData.isIn(text)).isFalse();
    }

    @Test
    void what_stands_after_a_signature_is_still_read() {
        assertThat(personalData.isIn("Hej\nMvh Anne Holm\nPS Sofus Kærbølling, 8 år, bor hos sin mormor"))
                .isTrue();
    }

    @Test
    void a_very_long_message_is_read_to_its_end() {
        String text = "Vi vil gerne høre mere. ".repeat(4_200) + "030914-0000";
        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(assertTimeout(Duration.ofSeconds(10), () -> personalData.isIn(text)))
                .isTrue();
        for (String endless : new String[] {"1", "a", "A", "Aa ", " ", "01 ", "hilsen ", "\u00ad"}) {
            String row = endless.repeat(100_000 / endless.length());
            assertTimeout(Duration.ofSeconds(10), () -> personalData.isIn(row), endless);
        }
    }

    @Test
    void a_number_written_in_pairs_is_one_all_the_same() {
        assertThat(personalData.isIn("det er 01 01 90 00 00")).isTrue();
        assertThat(personalData.isIn("ring på 31 22 33 44")).isFalse();
    }
}
