package dk.inddrag.content.words;

/** Takes the inflection off a word that the dictionary does not hold, with care: a guess that must never be wild. */
final class Endings {
    private static final String[] ENDINGS = {
        "ernes", "erne", "enes", "eres", "ens", "ets", "ers", "ene", "en", "et", "er", "es", "e", "s"
    };
    private static final int SHORTEST_STEM = 4;

    private Endings() {}

    static String strip(String folded) {
        for (String ending : ENDINGS) {
            if (folded.length() - ending.length() >= SHORTEST_STEM
                    && folded.endsWith(ending)
                    && isLetters(folded)
                    && !(ending.equals("s") && folded.endsWith("ss"))) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    private static boolean isLetters(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
