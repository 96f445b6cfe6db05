package fi.mukana.directory.exchange.skos;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.ImportReport;
import fi.mukana.directory.exchange.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings of one file as they are collected; used by one thread. */
final class Findings {

    /** So many findings are listed; further ones are counted. */
    static final int MOST = 5_000;

    private final String file;
    private final List<ImportIssue> listed = new ArrayList<>();
    private int omitted;

    Findings(String file) {
        this.file = file;
    }

    /** The record at the line is left out; 0 is no line. */
    void error(Kind kind, int line, String path, String value, String cause, String cure) {
        add(Severity.ERROR, kind, line, path, value, cause, cure);
    }

    /** The record at the line is taken in; 0 is no line. */
    void warning(Kind kind, int line, String path, String value, String cause, String cure) {
        add(Severity.WARNING, kind, line, path, value, cause, cure);
    }

    ImportReport report(int read, int kept) {
        return new ImportReport(read, kept, listed, omitted);
    }

    private void add(Severity severity, Kind kind, int line, String path, String value, String cause, String cure) {
        if (listed.size() >= MOST) {
            omitted++;
            return;
        }
        SourcePlace place = new SourcePlace(file, line > 0 ? Optional.of(line) : Optional.empty(), path);
        listed.add(new ImportIssue(
                severity, kind, place, Optional.of(value).filter(text -> !text.isEmpty()), cause, cure));
    }
}
