package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import java.util.Optional;

/** A point in what is being read, to which findings are told. */
final class Reading {

    private final Scope scope;
    private final String pointer;
    private final int line;
    private final boolean personal;

    Reading(Scope scope, String pointer, int line, boolean personal) {
        this.scope = scope;
        this.pointer = pointer;
        this.line = line;
        this.personal = personal;
    }

    Scope scope() {
        return scope;
    }

    Reading member(String key, Node value) {
        return new Reading(scope, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), value.line(), personal);
    }

    Reading item(int index, Node value) {
        return new Reading(scope, pointer + "/" + index, value.line(), personal);
    }

    /** From here on values may tell of a person: they are not shown. */
    Reading asPersonal() {
        return new Reading(scope, pointer, line, true);
    }

    SourcePlace place() {
        return scope.place().apply(pointer, line);
    }

    /** An error at a value that may be personal. */
    void error(Kind kind, Node value, String cause, String cure) {
        String shown = value.shown();
        tell(
                Severity.ERROR,
                kind,
                Optional.of(personal ? "%d characters, not shown".formatted(shown.length()) : shown),
                cause,
                cure);
    }

    /** An error at a code, a key or a date, which is shown everywhere. */
    void errorAtCode(Kind kind, String code, String cause, String cure) {
        tell(Severity.ERROR, kind, Optional.of(code), cause, cure);
    }

    /** An error for which there is no value to show. */
    void error(Kind kind, String cause, String cure) {
        tell(Severity.ERROR, kind, Optional.empty(), cause, cure);
    }

    void warning(Kind kind, String value, String cause, String cure) {
        tell(Severity.WARNING, kind, Optional.of(value), cause, cure);
    }

    void wrongType(Node value, String expected, String cure) {
        error(Kind.WRONG_TYPE, value, "Here stands %s in place of %s.".formatted(value.type(), expected), cure);
    }

    /** What a constructor of core refused: its message holds the cause and mostly the cure. */
    void refused(Kind kind, Node value, RuntimeException refusal, String otherwiseCure) {
        String message =
                refusal.getMessage() == null ? "" : refusal.getMessage().strip();
        int maybe = message.indexOf("Maybe ");
        String cause = (maybe < 0 ? message : message.substring(0, maybe)).strip();
        error(
                kind,
                value,
                cause.isEmpty() ? "The value is not understood." : cause,
                maybe < 0 ? otherwiseCure : message.substring(maybe).strip());
    }

    private void tell(Severity severity, Kind kind, Optional<String> value, String cause, String cure) {
        scope.issues().add(new ImportIssue(severity, kind, place(), value, cause, cure));
    }
}
