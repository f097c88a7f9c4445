package dk.inddrag.content.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.inddrag.content.words.DanishWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {

    private static final DanishWords DANISH = DanishWords.bundled();

    private static List<String> found(String phrase, String text) {
        return PhraseBook.<String>builder(DANISH)
                .add(phrase, phrase)
                .build()
                .find(AnalyzedText.of(text, DANISH))
                .stream()
                .map(PhraseMatch::sense)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rådgiver, Rådgiverne kommer",
        "rådgiver, raadgiverens plan",
        "medarbejder, medarbejderne beder om det",
        "spørge ind, hvordan man spørger ind til det",
        "øve sig, hun øvede sig i går",
        "*chef, en ungechef",
        "*chef, områdecheferne",
        "børn*, børnefaglig indsats",
        "=chef, en chef",
        "to/tre dage, vi har tre dage",
        "hvem .. ringe, hvem kan vi egentlig ringe til"
    })
    void a_phrase_is_found_in_all_its_forms(String phrase, String text) {
        assertThat(found(phrase, text)).containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "=chef, cheferne",
        "chef, chaufføren",
        "hvem .. ringe, hvem er hun. Vi skal ringe i dag",
        "hvem .. ringe, hvem mon vi alle sammen gerne en anden dag må ringe til",
        "to dage, en dag",
        "varde, hvad var der galt"
    })
    void what_is_another_word_or_too_far_away_is_not_found(String phrase, String text) {
        assertThat(found(phrase, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "inddragelsesagent, inddragelses agenten",
        "inddragelsesagent, indragelsesagent",
        "inddragelsesagent, indragelses agenter",
        "temamøde, tema møde",
        "netværksmøde, netværks møder",
        "sagsbehandler, sagsbehanlerne",
        "sagsbehandler, sagsbehanler"
    })
    void compounds_written_apart_and_slips_are_found(String phrase, String text) {
        assertThat(found(phrase, text)).containsExactly(phrase);
    }

    @Test
    void the_longest_comes_first_then_the_most_exact_then_the_natural_order_whatever_the_order_of_the_book() {
        List<String> phrases = List.of("=faglig =leder", "faglig leder", "faglig", "=faglig", "leder");
        for (int seed = 0; seed < 20; seed++) {
            List<String> shuffled = new ArrayList<>(phrases);
            Collections.shuffle(shuffled, new Random(seed));
            PhraseBook.Builder<String> book = PhraseBook.builder(DANISH);
            shuffled.forEach(phrase -> book.add("b " + phrase, phrase).add("a " + phrase, phrase));
            assertThat(book.build().find(AnalyzedText.of("en faglig leder", DANISH)))
                    .as("seed %d", seed)
                    .extracting(PhraseMatch::sense)
                    .containsExactly(
                            "a =faglig =leder",
                            "b =faglig =leder",
                            "a faglig leder",
                            "b faglig leder",
                            "a =faglig",
                            "b =faglig",
                            "a faglig",
                            "b faglig",
                            "a leder",
                            "b leder");
        }
    }

    @ParameterizedTest
    @CsvSource({"kursus, kurser", "leder, læder", "chef, chok", "rådgiver, rådgivning", "møde, mode"})
    void a_word_of_its_own_is_no_slip_for_another(String phrase, String text) {
        boolean sameWord = phrase.equals("kursus");
        assertThat(found(phrase, text)).hasSize(sameWord ? 1 : 0);
    }

    @Test
    void a_match_says_which_words_it_covers() {
        PhraseBook<String> book = PhraseBook.<String>builder(DANISH)
                .add("lead", "faglig leder")
                .add("manager", "leder")
                .build();
        List<PhraseMatch<String>> matches = book.find(AnalyzedText.of("jeg er faglig leder", DANISH));
        assertThat(matches).extracting(PhraseMatch::sense).containsExactly("lead", "manager");
        assertThat(matches.get(0).contains(matches.get(1))).isTrue();
        assertThat(matches.get(0).first()).isEqualTo(2);
        assertThat(matches.get(0).last()).isEqualTo(3);
    }

    @Test
    void the_very_form_is_more_exact_than_the_end_of_a_compound() {
        PhraseBook<String> book = PhraseBook.<String>builder(DANISH)
                .add("deputy", "souschef")
                .add("head", "*chef")
                .build();
        List<PhraseMatch<String>> matches = book.find(AnalyzedText.of("souschef", DANISH));
        assertThat(matches).hasSize(2);
        PhraseMatch<String> deputy = matches.stream()
                .filter(m -> m.sense().equals("deputy"))
                .findFirst()
                .orElseThrow();
        PhraseMatch<String> head = matches.stream()
                .filter(m -> m.sense().equals("head"))
                .findFirst()
                .orElseThrow();
        assertThat(deputy.exactness()).isGreaterThan(head.exactness());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".. chef", "chef ..", "=", "*", "a/"})
    void a_phrase_that_says_nothing_is_refused(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseBook.<String>builder(DANISH).add("x", phrase));
    }

    @Test
    void sentences_end_at_stops_and_not_at_numbers_or_short_abbreviations() {
        AnalyzedText text = AnalyzedText.of("Det er d. 9. juni kl. 10. Kom nu! Hvem? Os", DANISH);
        assertThat(text.sentenceCount()).isEqualTo(3);
    }

    @Test
    void any_text_is_searched_without_an_error() {
        PhraseBook<String> book = PhraseBook.<String>builder(DANISH)
                .add("a", "hvem .. ringe")
                .add("b", "*chef")
                .add("c", "børn*")
                .build();
        long seed = 4711;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(65_536) : random.nextInt(32, 127)));
            }
            assertThat(book.find(AnalyzedText.of(text.toString(), DANISH)))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }

    @Test
    void phrases_come_by_their_first_word_and_then_the_longest_first() {
        PhraseBook<String> book = PhraseBook.<String>builder(DANISH)
                .add("B", "hvem .. ringe")
                .add("A", "hvem")
                .add("C", "ringe til")
                .add("D", "hvem kan vi")
                .add("E", "ringe")
                .build();
        assertThat(book.find(AnalyzedText.of("hvem kan vi ringe til", DANISH)))
                .extracting(PhraseMatch::sense)
                .containsExactly("B", "D", "A", "C", "E");
    }

    @Test
    void a_phrase_is_found_whichever_of_its_words_is_the_rarest() {
        PhraseBook.Builder<String> book = PhraseBook.builder(DANISH);
        // Many phrases with the first word make another one the rarest.
        List.of("vi er", "vi har", "vi vil", "vi kan", "vi skal", "vi gør")
                .forEach(phrase -> book.add("other", phrase));
        PhraseBook<String> built = book.add("wanted", "vi .. på .. kursus").build();
        assertThat(built.find(AnalyzedText.of("i morgen vil vi alle sammen gerne på et kort kursus", DANISH)))
                .extracting(PhraseMatch::sense)
                .containsExactly("wanted");
    }

    @ParameterizedTest
    @CsvSource({"skrive til jer, hun skriver til ham i dag", "vores hjælp, vi hjælper", "til os, til vi går"})
    void small_words_that_share_a_stem_are_not_taken_for_each_other(String phrase, String text) {
        assertThat(found(phrase, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*chef*", "a .. .. b"})
    void what_could_never_be_found_is_refused(String phrase) {
        assertThatIllegalArgumentException().isThrownBy(() -> found(phrase, "en chef"));
    }

    @Test
    void a_short_word_may_end_a_sentence() {
        assertThat(found("hvem .. ringe", "Hvem er vi. Vi skal ringe i dag")).isEmpty();
        assertThat(found("frist .. juni", "fristen er d. 9. juni")).isNotEmpty();
    }
}
