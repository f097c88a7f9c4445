package dk.inddrag.content.times;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.calendar.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DanishTimesPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final List<String> PIECES = List.of(
            "den ",
            "d. ",
            "8.",
            "31. ",
            "9",
            "/",
            "-",
            "–",
            ".",
            ", ",
            " ",
            "\n",
            "\n\n",
            "juni",
            "februar ",
            "nov. ",
            "maj ",
            "2023",
            "2024 ",
            "23",
            "kl. ",
            "kl ",
            "10.30",
            "24",
            "til ",
            "fra ",
            "mellem ",
            "og ",
            "senest ",
            "inden ",
            "for ",
            "før ",
            "efter ",
            "uge ",
            "53 ",
            "uger ",
            "i ",
            "næste ",
            "sidste ",
            "år ",
            "om ",
            "et par ",
            "en ",
            "primo ",
            "slutningen ",
            "af ",
            "året ",
            "årets udgang ",
            "sommerferien ",
            "jul ",
            "2. ",
            "pinsedag ",
            "ferien ",
            "fredag ",
            "på ",
            "i morgen ",
            "første ",
            "halv ",
            "kvart ",
            "pm",
            "June ",
            "9th ",
            "the ",
            "end ",
            "vinteren ",
            "til og med ",
            "frem ",
            "(",
            "§ ",
            "99999999999",
            "rettet ",
            "novemer ",
            "\u00AD",
            "\uD83D\uDE00",
            "\uD83D",
            "a\u030A",
            "kvartal ",
            "hverdage ",
            "14 dage ",
            "siden ",
            "i weekenden ",
            "q",
            "1");

    private static long seed() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        return seed;
    }

    @Test
    void every_day_is_read_back_from_each_way_of_writing_it() {
        Random random = new Random(seed());
        for (int i = 0; i < 3000; i++) {
            LocalDate date = FIRST.plusDays(random.nextInt(40_000));
            LocalDate reference = FIRST.plusDays(random.nextInt(20_000));
            int day = date.getDayOfMonth();
            int month = date.getMonthValue();
            int year = date.getYear();
            List<String> forms = List.of(
                    day + ". " + MONTHS.get(month - 1) + " " + year,
                    "den " + day + "." + MONTHS.get(month - 1).toUpperCase(Locale.ROOT) + " " + year,
                    day + "/" + month + "-" + year,
                    "d. " + day + "/" + month + " " + year,
                    String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year),
                    String.format(Locale.ROOT, "%02d-%02d-%d", day, month, year),
                    date.toString());
            String form = forms.get(random.nextInt(forms.size()));

            List<TimeExpression> found = DanishTimes.find("Mødet er " + form + " i Vejle.", reference);

            assertThat(found).as(form).extracting(TimeExpression::text).containsExactly(form);
            assertThat(found.get(0).date()).as(form).isEqualTo(PartialDate.of(date));
            assertThat(found.get(0).flags()).as(form).isEmpty();
        }
    }

    @Test
    void a_day_without_its_year_falls_in_the_window_around_the_reference() {
        Random random = new Random(seed());
        for (int i = 0; i < 3000; i++) {
            LocalDate reference = FIRST.plusDays(random.nextInt(40_000));
            LocalDate date = reference.plusDays(random.nextInt(365) - 90L);
            if (date.getMonthValue() == 2 && date.getDayOfMonth() == 29) {
                continue;
            }
            String text = date.getDayOfMonth() + ". " + MONTHS.get(date.getMonthValue() - 1);

            TimeExpression found = DanishTimes.find(text, reference).get(0);

            assertThat(found.date()).as(text + " from " + reference).isEqualTo(PartialDate.of(date));
            assertThat(found.flags()).containsExactly(TimeFlag.YEAR_INFERRED);
        }
    }

    @Test
    void any_jumble_of_words_gives_ordered_stretches_that_say_something() {
        Random random = new Random(seed());
        for (int i = 0; i < 30_000; i++) {
            StringBuilder jumble = new StringBuilder();
            for (int pieces = random.nextInt(24); pieces >= 0; pieces--) {
                jumble.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = jumble.toString();

            List<TimeExpression> found = DanishTimes.find(text, FIRST.plusDays(random.nextInt(20_000)));

            int end = 0;
            for (TimeExpression expression : found) {
                assertThat(expression.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(expression.text()).as(text).isEqualTo(text.substring(expression.start(), expression.end()));
                assertThat(expression.text())
                        .as(text)
                        .doesNotContain("\n\n")
                        .isEqualTo(expression.text().strip());
                boolean says = expression.date() != null
                        || expression.time() != null
                        || expression.offset() != null
                        || expression.has(TimeFlag.NO_SUCH_DAY);
                assertThat(says).as(text).isTrue();
                end = expression.end();
            }
        }
    }

    @Test
    void any_characters_are_survived() {
        Random random = new Random(seed());
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
            }
            assertThat(DanishTimes.find(text, FIRST)).isNotNull();
        }
    }

    /** Counted in tokens looked at and not in time: four times the text is four times the work, whatever is repeated. */
    @Test
    void the_work_grows_in_line_with_the_text_whatever_is_repeated() {
        List<String> pieces = new ArrayList<>(PIECES);
        pieces.addAll(List.of("1.1.1.1-", "8., ", "kl. 9-10-", "9. juni, ", "uge 1, ", "maj og ", "fra 9. til "));
        for (String piece : pieces) {
            long some = steps(piece, 10_000);

            assertThat(steps(piece, 40_000)).as(piece).isLessThanOrEqualTo(some * 9 / 2 + 1_000);
            assertThat(some).as(piece).isLessThan(10_000 * 600L);
        }
    }

    private static long steps(String piece, int length) {
        Finder finder = new Finder(piece.repeat(length / piece.length()), FIRST);
        finder.find();
        return finder.steps();
    }
}
