package fi.mukana.directory.exchange.region;

import java.util.List;
import java.util.Optional;

/**
 * The rows of CSV text.
 *
 * @param rows the rows, the header first, without empty lines
 * @param broken the line of the row that cannot be read, with which reading ends; empty if all can
 */
record CsvTable(List<Row> rows, Optional<Integer> broken) {

    /** A row and the line on which it begins, counted from 1. */
    record Row(int line, List<String> cells) {}
}
