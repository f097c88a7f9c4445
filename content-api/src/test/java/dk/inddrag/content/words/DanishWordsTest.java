package dk.inddrag.content.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishWordsTest {
    private final DanishWords words = DanishWords.bundled();

    @Test
    void a_long_compound_has_its_parts_without_linking_letters() {
        assertThat(words.word("sagsbehandlingstid").parts()).containsExactly("sag", "behandling", "tid");
        assertThat(words.word("Kompetenceudviklingsforløbene").parts())
                .containsExactly("kompetence", "udvikling", "forløb");
    }

    @Test
    void an_earlier_part_keeps_its_number_and_its_stem_tells_the_base_form() {
        Word word = words.word("børneinddragelsen");

        assertThat(word.parts()).containsExactly("børn", "inddragelse");
        assertThat(word.partStems()).containsExactly("barn", "inddragelse");
        assertThat(word.stem()).isEqualTo("boerneinddragelse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opfølgning", "indsats", "udvikling", "anbringelse", "rådgiver", "netværk", "tilbuddet"})
    void a_word_with_a_particle_or_a_settled_meaning_is_its_own_only_part(String plain) {
        assertThat(words.word(plain).parts()).containsExactly(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rådgiver rådgiveren rådgivere rådgiverne rådgiverens rådgivernes raadgiverne RÅDGIVERE",
                "chef chefen chefer cheferne chefens",
                "inddrage inddrager inddrog inddraget inddrages",
                "inddragelse inddragelsen inddragelsens",
                "ung unge ungt unges",
                "barn barnet børn børnene barnets",
                "anbringe anbringer anbragte anbragt",
                "forælder forældre forældrene",
                "kursus kurset kurser kurserne",
                "frist fristen frister fristerne",
                "artikel artiklen artikler artiklerne",
                "skolebarn skolebørn skolebørnene",
                "videosparring videosparringen videosparringens",
                "inddragelsesagent inddragelsesagenten inddragelsesagenter",
                "gå går gik gået"
            })
    void all_forms_of_a_word_have_one_stem(String forms) {
        List<String> stems =
                words.analyze(forms).stream().map(Word::stem).distinct().toList();

        assertThat(stems).hasSize(1);
    }

    @Test
    void a_noun_made_of_a_verb_has_a_stem_of_its_own() {
        assertThat(words.word("inddragelse").stem())
                .isNotEqualTo(words.word("inddrage").stem());
        assertThat(words.word("tilmelding").stem())
                .isNotEqualTo(words.word("tilmelde").stem());
    }

    @Test
    void words_stand_where_they_stood_in_the_text() {
        String text = "  Kan 3 af vores sagsbehandlere nå det inden fristen?";

        assertThat(words.analyze(text))
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text()))
                .extracting(Word::text)
                .containsExactly("Kan", "3", "af", "vores", "sagsbehandlere", "nå", "det", "inden", "fristen");
    }

    @Test
    void a_hyphen_and_a_slash_separate_words() {
        assertThat(words.analyze("teams-møde og/eller webinar"))
                .extracting(Word::text)
                .containsExactly("teams", "møde", "og", "eller", "webinar");
    }

    @Test
    void a_hanging_part_borrows_the_head_of_the_compound_it_leads_to() {
        List<Word> chief = words.analyze("Børne- og ungechefen");

        assertThat(chief.get(0).text()).isEqualTo("Børne-");
        assertThat(chief.get(0).parts()).containsExactly("børn", "chef");
        assertThat(chief.get(0).stem()).isEqualTo(words.word("børnechef").stem());
        assertThat(words.analyze("børne-, unge- og familiechefer").get(1).parts())
                .containsExactly("unge", "chef");
    }

    @Test
    void a_hanging_part_with_nothing_to_borrow_stays_as_it_is() {
        assertThat(words.analyze("børne- og så videre").get(0).parts()).containsExactly("børne");
    }

    @ParameterizedTest
    @CsvSource({"tv'et,tv", "tv’et,tv", "KL's,kl", "SB'er,sb"})
    void an_apostrophe_belongs_to_the_word_and_its_ending_does_not_count(String text, String stem) {
        List<Word> found = words.analyze("med " + text + " her");

        assertThat(found.get(1).text()).isEqualTo(text);
        assertThat(found.get(1).stem()).isEqualTo(stem);
    }

    @Test
    void a_quotation_mark_does_not_belong_to_the_word() {
        assertThat(words.analyze("'temadag' og ’netværk’"))
                .extracting(Word::text)
                .containsExactly("temadag", "og", "netværk");
    }

    @Test
    void an_abbreviation_keeps_its_text() {
        Word word = words.analyze("Vores sagsbeh. spørger").get(1);

        assertThat(word.text()).isEqualTo("sagsbeh");
        assertThat(word.parts()).containsExactly("sagsbeh");
    }

    @Test
    void a_soft_hyphen_or_a_loose_ring_changes_nothing() {
        assertThat(words.analyze("b\u00F8rne\u00ADhus").get(0).parts()).containsExactly("børn", "hus");
        assertThat(words.analyze("ra\u030Adgiveren").get(0).stem()).isEqualTo("raadgiver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommunernes", "raadgiver", "RÅDGIVER", "børn", "temadagen", "webinarer"})
    void the_dictionary_knows_a_word_in_any_form_and_spelling(String word) {
        assertThat(words.isKnown(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "indragelse", "qwerty", "børnehuschefmødet", "🙂", "to ord"})
    void the_dictionary_does_not_know_what_is_no_word_of_its_own(String word) {
        assertThat(words.isKnown(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tema møde, tema møde",
        "net værks møde, netværk møde",
        "sags behandler, sag behandler",
        "inddragelses agenter, inddragelse agent",
        "indragelses agenter, indragelse agent"
    })
    void a_compound_written_apart_can_be_joined(String apart, String parts) {
        List<Word> neighbours = words.analyze("x " + apart);

        assertThat(words.join(neighbours.subList(1, neighbours.size()))).hasValueSatisfying(word -> {
            assertThat(word.parts()).containsExactly(parts.split(" ", -1));
            assertThat(word.start()).isEqualTo(2);
            assertThat(word.end()).isEqualTo(2 + apart.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi har", "en sag", "og frist", "chef", "hvornår er fristen", "en to tre fire", "bl a f"})
    void words_that_make_no_compound_are_not_joined(String text) {
        assertThat(words.join(words.analyze(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "indragelse, inddragelse",
        "tilmedling, tilmelding",
        "sagsbehanler, sagsbehandler",
        "komune, kommune",
        "netværksmøed, netværksmøde",
        "radgiver, rådgiver",
        "RAADGIVER, rådgiver"
    })
    void a_misspelt_word_may_mean_the_right_one(String typed, String meant) {
        assertThat(words.mayMean(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"frisk, frist", "inddragelsen, indragelsen", "leder, læder", "temadag, temadage", "møde, mode"})
    void a_word_the_dictionary_knows_was_typed_as_meant(String typed, String meant) {
        assertThat(words.mayMean(typed, meant)).isFalse();
    }

    @Test
    void nothing_and_null_are_told_apart() {
        assertThat(words.analyze("")).isEmpty();
        assertThat(words.word("").parts()).containsExactly("");
        assertThatThrownBy(() -> words.analyze(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> words.word(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> words.isKnown(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> words.mayMean("a", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> words.join(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_turkish_machine_reads_danish_as_any_other_does() {
        List<Word> before = words.analyze("INDDRAGELSE I KOMMUNEN");
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));

            assertThat(Folding.fold("INDDRAGELSE I KOMMUNEN")).isEqualTo("inddragelse i kommunen");
            assertThat(words.analyze("Inddragelse I Kommunen"))
                    .extracting(Word::stem)
                    .isEqualTo(before.stream().map(Word::stem).toList());
            assertThat(words.word("INITIATIVERNE").parts()).containsExactly("initiativerne");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
