package fi.mukana.directory.exchange.region;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV text; the only class that uses FastCSV. */
final class CsvReading {

    private CsvReading() {}

    static CsvTable table(String text) {
        List<CsvTable.Row> rows = new ArrayList<>();
        try {
            Iterable<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text);
            for (CsvRecord record : records) {
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new CsvTable.Row((int) record.getStartingLineNumber(), record.getFields()));
                }
            }
            return new CsvTable(rows, Optional.empty());
        } catch (CsvParseException e) {
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
            return new CsvTable(rows, Optional.of(last + 1));
        }
    }

    /** The separator that stands most often in the header: comma, semicolon or tab. */
    private static String separator(String text) {
        String header = text.lines().findFirst().orElse("");
        String best = ",";
        for (String candidate : List.of(";", "\t")) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, String separator) {
        return header.chars().filter(c -> c == separator.charAt(0)).count();
    }
}
