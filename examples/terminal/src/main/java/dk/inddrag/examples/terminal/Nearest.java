package dk.inddrag.examples.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds what a person may have meant by a word that is no option and no command. */
final class Nearest {
    private Nearest() {}

    /** The option, or command, that is at most two mistakes away, and less than half of the word. */
    static Optional<String> of(String word, CommandSpec command) {
        boolean option = word.startsWith("-");
        String name = option ? List.of(word.split("=", 2)).get(0) : word;
        Stream<String> known = option
                ? command.options().stream().map(OptionSpec::longestName)
                : command.subcommands().keySet().stream();
        return among(known.toList(), name);
    }

    /** The word that is at most two mistakes away, and less than half of what was written. */
    static Optional<String> among(List<String> known, String written) {
        return known.stream()
                .filter(each -> mistakes(written, each)
                        <= Math.min(2, (written.replace("-", "").length() - 1) / 2))
                .min(Comparator.comparingInt(each -> mistakes(written, each)));
    }

    /** Letters missing, too many, wrong or swapped with the next. */
    private static int mistakes(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + wrong, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
