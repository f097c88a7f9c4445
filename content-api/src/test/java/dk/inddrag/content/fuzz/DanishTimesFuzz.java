package dk.inddrag.content.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dk.inddrag.content.times.DanishTimes;
import dk.inddrag.content.times.TimeExpression;
import java.time.LocalDate;
import java.util.List;

/** What Jazzer tries on the time expressions: any text, any day of reference. */
public final class DanishTimesFuzz {
    private DanishTimesFuzz() {}

    /** Loads the classes, so that the first input is not timed for it. */
    public static void fuzzerInitialize() {
        DanishTimes.find("senest fredag d. 9. juni 2023 kl. 10", LocalDate.of(2023, 5, 10));
    }

    /**
     * Reads one text.
     *
     * @param data what the text is made of
     */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        LocalDate reference = LocalDate.ofEpochDay(data.consumeInt(-135_000, 2_500_000));
        String text = data.consumeRemainingAsString();

        List<TimeExpression> found = DanishTimes.find(text, reference);

        int end = 0;
        for (TimeExpression each : found) {
            assertThat(each.start()).isBetween(end, text.length());
            assertThat(each.end()).isGreaterThan(each.start());
            assertThat(each.text()).isEqualTo(text.substring(each.start(), each.end()));
            if (each.date() != null) {
                assertThat(each.date().earliest()).isBeforeOrEqualTo(each.date().latest());
            }
            end = each.end();
        }
        assertThat(DanishTimes.find(text, reference)).isEqualTo(found);
    }
}
