package fi.mukana.directory.exchange.region;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.mukana.directory.exchange.MissingLibraryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of CSV text; the only class that uses FastCSV.
 *
 * @param rows the rows, the header first, without empty lines
 * @param broken the line of the row that cannot be read, with which reading ends; empty if all can
 */
record CsvTable(List<Row> rows, Optional<Integer> broken) {

    static final String COORDINATES = "de.siegmar:fastcsv:4.1.0";

    /** A row and the line on which it begins, counted from 1. */
    record Row(int line, List<String> cells) {}

    static CsvTable read(String text) {
        try {
            return parse(text);
        } catch (NoClassDefFoundError e) {
            throw new MissingLibraryException("Reading CSV", COORDINATES, e);
        }
    }

    private static CsvTable parse(String text) {
        List<Row> rows = new ArrayList<>();
        try {
            Iterable<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text);
            for (CsvRecord record : records) {
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row((int) record.getStartingLineNumber(), record.getFields()));
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
