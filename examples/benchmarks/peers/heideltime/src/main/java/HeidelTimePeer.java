import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What HeidelTime's Danish rules find in the corpus. Only what both have a form for is compared: days ({@code
 * 2023-06-09}), with or without a time of day. A range or list of days counts as its days.
 */
public final class HeidelTimePeer {
    private static final Pattern TIMEX = Pattern.compile("<TIMEX3[^>]*type=\"(?:DATE|TIME)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private HeidelTimePeer() {}

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        HeidelTimeStandalone peer = new HeidelTimeStandalone(
                Language.getLanguageFromString("auto-danish"),
                DocumentType.NEWS,
                OutputType.TIMEML,
                args[1],
                POSTagger.NO,
                false);
        int wantedInAll = 0;
        int foundInAll = 0;
        int rightInAll = 0;
        for (String file : List.of("expressions", "held-back", "second-round", "third-round")) {
            int wanted = 0;
            int found = 0;
            int right = 0;
            for (String line : Files.readAllLines(Path.of(args[0], file + ".tsv"))) {
                String[] columns = line.split("\t", -1);
                if (line.startsWith("#") || columns.length != 3) {
                    continue;
                }
                List<String> want = days(columns[2].equals("-") ? "" : values(columns[2]));
                Date reference = Date.from(
                        LocalDate.parse(columns[0]).atStartOfDay(ZoneId.systemDefault()).toInstant());
                List<String> have = new ArrayList<>();
                Matcher timex = TIMEX.matcher(peer.process(columns[1].replace("\\n", "\n"), reference));
                while (timex.find()) {
                    have.addAll(days(timex.group(1)));
                }
                wanted += want.size();
                found += have.size();
                for (String each : want) {
                    right += have.remove(each) ? 1 : 0;
                }
            }
            System.out.printf("%-14s days %3d, HeidelTime found %3d, right %3d%n", file, wanted, found, right);
            wantedInAll += wanted;
            foundInAll += found;
            rightInAll += right;
        }
        System.out.printf(
                "all            precision %.3f recall %.3f%n",
                foundInAll == 0 ? 0.0 : 1.0 * rightInAll / foundInAll, 1.0 * rightInAll / wantedInAll);
    }

    /** The dates of a column of expectations: what stands behind the arrows, without the places they are counted from. */
    private static String values(String column) {
        StringBuilder values = new StringBuilder();
        for (String each : column.split(" ; ", -1)) {
            String value = each.substring(each.indexOf("=>") + 2);
            int counted = value.indexOf(" before ");
            values.append(counted < 0 ? value : value.substring(0, counted)).append(' ');
        }
        return values.toString();
    }

    private static List<String> days(String text) {
        List<String> days = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            days.add(day.group());
        }
        return days;
    }
}
