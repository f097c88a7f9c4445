package dk.inddrag.registration.desk;

import dk.inddrag.core.source.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a participant list as an Excel workbook (Office Open XML) with one sheet. Every cell is text, so
 * that nothing in it can be a formula.
 */
public final class ParticipantXlsx {

    private ParticipantXlsx() {}

    /**
     * Writes the workbook.
     *
     * @param rows the lines, not null
     * @param language the language of the headings and roles, not null
     * @param out where it goes; left open, not null
     * @throws IOException if it cannot be written
     */
    public static void write(List<ParticipantRow> rows, Language language, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Inddrag", "1.0")) {
            ParticipantTable table = new ParticipantTable(rows, language);
            Worksheet sheet = workbook.newWorksheet(table.title());
            line(sheet, 0, table.headings());
            sheet.range(0, 0, 0, table.headings().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (List<String> cells : table.lines()) {
                line(sheet, row, cells);
                row++;
            }
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
