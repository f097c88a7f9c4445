package dk.inddrag.intake.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.intake.conversation.Alert;
import dk.inddrag.intake.internal.texts.TextFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SafetyGuardTest {

    private final SafetyGuard guard = new SafetyGuard(DanishWords.bundled(), TextFiles.bundled());
    private final DanishWords danish = DanishWords.bundled();
    private final PersonalData personalData = new PersonalData(TextFiles.bundled());

    @ParameterizedTest
    @CsvSource({"probe-3, 0.95", "probe-4, 0.95", "probe-5, 0.93"})
    void hardly_anybody_who_needs_the_numbers_goes_without(String probe, double least) {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (Sentences.Need need : Sentences.needs()) {
            if (need.half().equals(probe)) {
                all++;
                if (check(need.text()).alert().isEmpty()) {
                    missed.add(need.text());
                }
            }
        }
        assertThat(1 - missed.size() / (double) all).as("missed: %s", missed).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "tuning, child, safety-acute, 0.95",
        "tuning, child, safety-child, 0.95",
        "tuning, adult, safety-acute, 0.95",
        "tuning, adult, safety-concern, 0.95",
        "tuning, professional, safety-acute, 0.95",
        "tuning, professional, safety-concern, 0.85",
        "kept, child, safety-acute, 0.90",
        "kept, child, safety-child, 0.85",
        "kept, adult, safety-acute, 0.85",
        "kept, adult, safety-concern, 0.80",
        "kept, professional, safety-acute, 0.85",
        "kept, professional, safety-concern, 0.85",
        "probe-1, child, safety-acute, 0.90",
        "probe-1, child, safety-child, 0.90",
        "probe-1, adult, safety-acute, 0.90",
        "probe-1, adult, safety-concern, 0.90",
        "probe-1, professional, safety-acute, 0.90",
        "probe-1, professional, safety-concern, 0.90",
        "probe-2, child, safety-acute, 0.85",
        "probe-2, child, safety-child, 0.75",
        "probe-2, adult, safety-acute, 0.90",
        "probe-2, adult, safety-concern, 0.85",
        "probe-2, professional, safety-acute, 0.85",
        "probe-2, professional, safety-concern, 0.80"
    })
    void most_who_need_it_get_the_numbers(String half, String writer, String level, double least) {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (Sentences.Need need : Sentences.needs()) {
            if (need.half().equals(half)
                    && need.writer().equals(writer)
                    && need.level().equals(level)) {
                all++;
                if (check(need.text()).alert().isEmpty()) {
                    missed.add(need.text());
                }
            }
        }
        assertThat(1 - missed.size() / (double) all).as("missed: %s", missed).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"tuning, 0.95", "kept, 0.88", "probe-1, 0.90", "probe-2, 0.75"})
    void the_level_is_mostly_the_right_one(String half, double least) {
        Predicate<Sentences.Need> right =
                need -> check(need.text()).alert().map(Alert::id).orElse("").equals(need.level());
        List<Sentences.Need> needs = Sentences.needs().stream()
                .filter(need -> need.half().equals(half))
                .toList();
        assertThat(needs.stream().filter(right).count() / (double) needs.size()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "tuning, 0.01",
        "kept, 0.02",
        "probe-1, 0.06",
        "probe-2, 0.05",
        "probe-3, 0.02",
        "probe-4, 0.03",
        "probe-5, 0.05"
    })
    void staff_who_use_the_same_words_are_hardly_ever_alarmed(String half, double most) {
        List<String> alarmed = new ArrayList<>();
        int all = 0;
        for (Sentences.Staff staff : Sentences.staff()) {
            if (staff.half().equals(half)) {
                all++;
                if (check(staff.text()).alert().isPresent() || personalData.isIn(staff.text())) {
                    alarmed.add(staff.text());
                }
            }
        }
        assertThat(alarmed.size() / (double) all).as("alarmed: %s", alarmed).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kursus i at tale med børn, der bliver slået",
                "Undervisning i, hvordan man spørger ind til krænkelser",
                "Har I forskning i børns egne fortællinger om incest?",
                "Vi dør af grin",
                "Chefen slår mig ihjel, hvis vi ikke når det",
                "Vi drukner i sager, og teamet er på bristepunktet",
                "Vi går i 9. og laver projektopgave om vold",
                "Jeg er 12 år i faget og har aldrig været på kursus",
                "Fristen er 15. december"
            })
    void what_is_only_a_subject_or_a_way_of_speaking_is_no_case(String text) {
        assertThat(check(text).alert()).isEmpty();
    }

    @Test
    void a_course_masks_the_harm_in_its_own_clause_only() {
        assertThat(check("Vi søger et kursus om vold, men lige nu står en dreng her og bliver slået")
                        .alert())
                .contains(Alert.SAFETY_ACUTE);
        assertThat(check("Hvilket kursus passer os? Naboens dreng bliver slået derhjemme.")
                        .alert())
                .contains(Alert.SAFETY_CONCERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeg er 14 og ingen spørger mig hvor jeg vil bo",
                "er 12 og skal flytte igen",
                "ingen spørger mig hvor jeg vil bo. Går i 8.b",
                "jeg er fjorten",
                "im 13 and nobody listens",
                "I'm in 6th grade and my mum drinks",
                "må man selv bestemme når man er elleve (det er jeg)"
            })
    void an_age_or_a_grade_tells_that_a_child_writes(String text) {
        assertThat(check(text).alert()).contains(Alert.SAFETY_CHILD);
    }

    @Test
    void danish_letters_may_be_missing() {
        assertThat(check("barnet bliver slaaet derhjemme").alert()).contains(Alert.SAFETY_CONCERN);
        assertThat(check("naboen taever sin soen lige nu").alert()).contains(Alert.SAFETY_ACUTE);
    }

    @Test
    void a_danger_is_seen_at_the_end_of_a_very_long_message() {
        String text = "Vi vil gerne høre mere om mødet. ".repeat(3_100) + "jeg har taget en overdosis";
        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> check(text).alert()))
                .contains(Alert.SAFETY_ACUTE);
    }

    /** Everyday words that also stand in what staff write: here, the road, when it is about, the job centre, filming. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hej, må jeg skrive her, jeg er 11 år",
                "er der nogen her? jeg er 9 år",
                "Hjælp mig her. Jeg er 11 år gammel",
                "Jeg gemmer mig her. Jeg er 12 år og tør ikke gå hjem",
                "hej jeg er en pige. jeg er 12 år",
                "hi i am a girl i'm 12",
                "please help her. i am 12 years old",
                "Jeg er gravid, jeg er 15 år",
                "i have a baby. I'm 15",
                "Der er ingen her. Mine plejeforældre er væk",
                "Jeg er elev. Jeg går i 7. klasse",
                "Jeg skriver for min lillesøster. Jeg er 13 år",
                "Jeg bor her. Min stedfar rører ved mig",
                "Jeg er en ung pige, min papfar kommer ind om natten",
                "Min far slår mig når det handler om lektier",
                "Min far bliver voldsom når det gælder lektier",
                "jeg er bange for min far når det gælder mine karakterer",
                "jeg har det dårligt når det handler om mine forældre der drikker",
                "Far er fuld hver aften og jeg er bange når talen falder på skolen",
                "my dad hits me when it comes to homework",
                "Naboen slår sine børn når det handler om skolen",
                "Jeg er bekymret for min nevø, særligt når det handler om hans stedfar, han har mærker på armen",
                "Der sidder en dreng på vejen",
                "Der løber et barn rundt på vejen",
                "en lille pige løber på vejen",
                "et barn er alene på vejen",
                "Der kravler et barn på vejen",
                "et lille barn cykler alene på vejen",
                "en alene ude på vejen i pyjamas",
                "barnet ligger på sporet",
                "jeg vil lægge mig på sporet",
                "jeg går på sporet og toget kommer",
                "de 2 mænd voldtog de 13 årige",
                "de 2 forældre slår deres 7 årige dreng",
                "De 2 naboer slår den 12 årige",
                "de 2 voksne råber og slår de 3 årige",
                "de 2 forældre lader den 3 årige være alene hele natten",
                "min mor er på jobcentret og min stedfar slår mig",
                "jeg er 14 og min mor er startet på aktivering i jobcentret, min papfar slår mig",
                "min far er på jobcenter og drikker hele dagen og jeg er bange",
                "min mors sagsbehandler på jobcentret ved at hun drikker men ingen hører på mig",
                "Naboen har en optagelse af en pige i badet",
                "min søn siger at træneren tager optagelser af en dreng i badet",
                "de talte med børnene og spørger alle børn om far slår",
                "en mand sidder i en bil og filmer skolens børn",
                "en mand fotograferer nogle børn ved søen",
                "naboen fotograferer børnehavens børn hver dag",
                "han filmer sine to små børn uden tøj",
                "jeg fandt hendes piller og nu har jeg taget dem alle",
                "jeg er bange for at sige, at min nabo slår sit barn",
                "hun holdt ham nede, til han var blå i ansigtet"
            })
    void words_of_every_day_do_not_silence_an_alarm(String text) {
        assertThat(check(text).alert()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi er tre kommuner, der overvejer at gå sammen om det strategiske spor",
                "det hvor man filmer en samtale med et barn og får feedback bagefter",
                "Min chef sagde, at jeg sidder for meget alene med det. Jeg leder teamet for de 0-12-årige",
                "My boss told me to sign up for the child participation one",
                "de tre hold I tilbyder sidst på året, skal man tage dem alle?",
                "de har gået på diplom, til de blev blå i hovedet",
                "Rådgiverne hos os er bange for at spørge børn til vold i hjemmet. Kan de trænes i det?",
                "Kan nogen se på en optagelse, mens jeg taler med et barn, og sige, hvad jeg kunne gøre bedre?"
            })
    void the_work_of_staff_is_no_case(String text) {
        assertThat(check(text).alert()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En af gymnasterne på mit hold har mærker på ryggen hver mandag og vil helst blive i hallen, når vi lukker. Hvem siger man det til?",
                "en af drengene i klubben spørger altid om han må tage rester med og vil ikke fortælle hvorfor",
                "Vores nye babysitterbarn fortalte at far bliver sur og at hun så skal stå i bryggerset",
                "Kunden i kassen rev pigen med sig og hvæsede at hun nok skulle få hjemme"
            })
    void what_no_frame_holds_all_words_together_tell(String text) {
        SafetyGuard.Finding finding = check(text);

        assertThat(finding.framed()).isFalse();
        assertThat(finding.alert()).contains(Alert.SAFETY_CONCERN);
    }

    @Test
    void that_it_is_now_may_stand_between_the_words() {
        assertThat(check(
                                "Plejemor her. Drengens far står fuld udenfor og sparker til døren, han råber, at han tager ham med")
                        .alert())
                .contains(Alert.SAFETY_ACUTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "det ved jeg heller ikke",
                "Vi skyder os selv i foden, hvis vi ikke søger i dag",
                "Jeg er klasselærer og vil gerne med på temaforløbet, når forældrene inddrages"
            })
    void what_is_ordinary_makes_nobody_uneasy(String text) {
        assertThat(check(text).uneasy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000\u0001\u001b", "😀😀😀", "\ud83d", "....", "-", "{age}", "\u202e\u200b"})
    void what_says_nothing_raises_nothing(String text) {
        assertThat(check(text).alert()).isEmpty();
        assertThat(personalData.isIn(text)).isFalse();
    }

    @Test
    void one_endless_word_does_no_harm() {
        assertThat(assertTimeout(
                        Duration.ofSeconds(20), () -> check("å".repeat(100_000)).alert()))
                .isEmpty();
    }

    @Test
    void emoji_and_control_signs_between_the_words_hide_nothing() {
        assertThat(check("😭 jeg\u0007 vil 😭 ikke leve mere 😭").alert()).contains(Alert.SAFETY_ACUTE);
    }

    private SafetyGuard.Finding check(String text) {
        return guard.check(AnalyzedText.of(text, danish));
    }
}
