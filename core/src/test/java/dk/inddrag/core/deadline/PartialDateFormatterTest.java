package dk.inddrag.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateFormatterTest {

    private static final PartialDateFormatter DANISH = PartialDateFormatter.of(Language.DANISH);
    private static final PartialDateFormatter ENGLISH = PartialDateFormatter.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2023-11-08, 8. november 2023, 8 November 2023",
        "2023-W40, uge 40 i 2023, week 40 of 2023",
        "2023-10, oktober 2023, October 2023",
        "2020-spring, foråret 2020, spring 2020",
        "2021-summer, sommeren 2021, summer 2021",
        "2020-autumn, efteråret 2020, autumn 2020",
        "2020-winter, vinteren 2020/2021, winter 2020/2021",
        "2021, 2021, 2021",
        "early 2022, primo 2022, early 2022",
        "mid 2019-06, medio juni 2019, mid June 2019",
        "late 2021, ultimo 2021, late 2021",
        "2021/2024, 2021 til 2024, 2021 to 2024",
        "2023-11/2023-12, november til december 2023, November to December 2023",
        "2022-12/2023-01, december 2022 til januar 2023, December 2022 to January 2023",
        "2020-autumn/2021-08, efteråret 2020 til august 2021, autumn 2020 to August 2021",
        "2023-05-31/2023-06-01, 31. maj 2023 til 1. juni 2023, 31 May 2023 to 1 June 2023"
    })
    void a_date_is_told_in_words_and_no_more_of_it_than_is_known(String date, String danish, String english) {
        assertThat(DANISH.format(PartialDate.parse(date))).isEqualTo(danish);
        assertThat(ENGLISH.format(PartialDate.parse(date))).isEqualTo(english);
    }

    @Test
    void every_month_has_its_name() {
        assertThat(DANISH.format(PartialDate.parse("2023-03"))).isEqualTo("marts 2023");
        assertThat(ENGLISH.format(PartialDate.parse("2023-12"))).isEqualTo("December 2023");
    }
}
