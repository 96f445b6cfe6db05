package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue;
import java.util.ArrayList;
import java.util.List;

/** The findings of one import as they are collected; used by one thread. */
final class Issues {

    /** So many findings are listed; further ones are counted. */
    static final int MOST = 5_000;

    private final List<ImportIssue> listed = new ArrayList<>();
    private int errors;
    private int omitted;

    void add(ImportIssue issue) {
        if (issue.isError()) {
            errors++;
        }
        if (listed.size() < MOST) {
            listed.add(issue);
        } else {
            omitted++;
        }
    }

    /** How many errors there were so far: unchanged over a stretch means that the stretch is good. */
    int errors() {
        return errors;
    }

    List<ImportIssue> listed() {
        return listed;
    }

    int omitted() {
        return omitted;
    }
}
